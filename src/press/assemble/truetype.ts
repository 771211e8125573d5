/**
 * TrueType fonts as Chromium embeds them: subsets that keep the glyph numbers of their font, so that subsets of one font
 * can be merged. Formats: OpenType 1.9, tables `head`, `hhea`, `hmtx`, `maxp`, `loca`, `glyf`.
 */
export interface TrueType {
  /** Outlines by glyph number; empty for glyphs that were left out, or that are blank. */
  glyphs: Uint8Array[];
  /** Advance width and left side bearing by glyph number, in font units. */
  metrics: [advance: number, bearing: number][];
  unitsPerEm: number;
  /** Limits, instructions and whatever else a PDF reader uses, by tag. */
  tables: Map<string, Uint8Array>;
}

/** Tables that a PDF reader uses (PDF 1.7, 9.9), beside those that are written from glyphs and metrics. */
const KEPT = ['head', 'hhea', 'maxp', 'cvt ', 'fpgm', 'prep'];

/** @returns nothing when the file is no TrueType font with outlines */
export function readTrueType(file: Uint8Array): TrueType | undefined {
  const view = viewOf(file);
  if (file.length < 12 || view.getUint32(0) !== 0x00010000) return undefined;
  const tables = new Map<string, Uint8Array>();
  for (let index = 0, at = 12; index < view.getUint16(4); index += 1, at += 16) {
    const tag = String.fromCharCode(...file.subarray(at, at + 4));
    tables.set(tag, file.subarray(view.getUint32(at + 8), view.getUint32(at + 8) + view.getUint32(at + 12)));
  }
  const [head, hhea, maxp, hmtx, loca, glyf] = ['head', 'hhea', 'maxp', 'hmtx', 'loca', 'glyf'].map((tag) =>
    tables.get(tag),
  );
  if (!head || !hhea || !maxp || !hmtx || !loca || !glyf) return undefined;
  const count = viewOf(maxp).getUint16(4);
  const isLong = viewOf(head).getUint16(50) === 1;
  const offset = (glyph: number) =>
    isLong ? viewOf(loca).getUint32(glyph * 4) : viewOf(loca).getUint16(glyph * 2) * 2;
  const longMetrics = viewOf(hhea).getUint16(34);
  const metrics = Array.from({ length: count }, (_, glyph): [number, number] => {
    const advance = viewOf(hmtx).getUint16(Math.min(glyph, longMetrics - 1) * 4);
    const bearing = glyph < longMetrics ? glyph * 4 + 2 : longMetrics * 4 + (glyph - longMetrics) * 2;
    return [advance, viewOf(hmtx).getInt16(bearing)];
  });
  const glyphs = Array.from({ length: count }, (_, glyph) => glyf.subarray(offset(glyph), offset(glyph + 1)));
  for (const tag of tables.keys()) if (!KEPT.includes(tag)) tables.delete(tag);
  return { glyphs, metrics, unitsPerEm: viewOf(head).getUint16(18), tables };
}

/**
 * How many glyphs two subsets have in common and draw alike; nothing when there is one that they draw, or space, in two
 * ways, so that they are of two fonts. The box for missing glyphs, which many fonts share, is not counted.
 */
export function countShared(a: TrueType, b: TrueType): number | undefined {
  if (a.unitsPerEm !== b.unitsPerEm) return undefined;
  let shared = 0;
  for (let glyph = 0; glyph < Math.min(a.glyphs.length, b.glyphs.length); glyph += 1) {
    const [advance, otherAdvance] = [advanceOf(a, glyph), advanceOf(b, glyph)];
    if (advance && otherAdvance && advance !== otherAdvance) return undefined;
    const [one, other] = [outline(a, glyph), outline(b, glyph)];
    if (one && other && Buffer.compare(one, other) !== 0) return undefined;
    if (glyph > 0 && advance && otherAdvance) shared += 1;
  }
  return shared;
}

/** 0 for glyphs that were left out. */
function advanceOf({ metrics }: TrueType, glyph: number): number {
  return metrics[glyph]?.[0] ?? 0;
}

/** One font with the glyphs of both subsets, which must be of one font. */
export function mergeSubsets(a: TrueType, b: TrueType): TrueType {
  const count = Math.max(a.glyphs.length, b.glyphs.length);
  const glyphs = Array.from(
    { length: count },
    (_, glyph) => outline(a, glyph) ?? outline(b, glyph) ?? new Uint8Array(),
  );
  const metrics = Array.from({ length: count }, (_, glyph): [number, number] => {
    const owner = advanceOf(a, glyph) || outline(a, glyph) ? a : b;
    return owner.metrics[glyph] ?? [0, 0];
  });
  const tables = new Map(a.tables);
  tables.set('maxp', largest(table(a, 'maxp'), table(b, 'maxp')));
  tables.set('head', widestBox(table(a, 'head'), table(b, 'head')));
  return { ...a, glyphs, metrics, tables };
}

function outline({ glyphs }: TrueType, glyph: number): Uint8Array | undefined {
  return glyphs[glyph]?.length ? glyphs[glyph] : undefined;
}

function table({ tables }: TrueType, tag: string): Uint8Array {
  return tables.get(tag) as Uint8Array;
}

/** The font as a file; offsets are long, tables in alphabetical order, padded to four bytes. */
export function writeTrueType({ glyphs, metrics, tables }: TrueType): Uint8Array {
  const padded = glyphs.map((glyph) => pad(glyph));
  const loca = Buffer.alloc((glyphs.length + 1) * 4);
  let end = 0;
  padded.forEach((glyph, index) => {
    end += glyph.length;
    loca.writeUInt32BE(end, (index + 1) * 4);
  });
  const hmtx = Buffer.alloc(metrics.length * 4);
  metrics.forEach(([advance, bearing], index) => {
    hmtx.writeUInt16BE(advance, index * 4);
    hmtx.writeInt16BE(bearing, index * 4 + 2);
  });
  const [head, hhea, maxp] = ['head', 'hhea', 'maxp'].map((tag) => Buffer.from(tables.get(tag) as Uint8Array)) as [
    Buffer,
    Buffer,
    Buffer,
  ];
  head.writeUInt16BE(1, 50);
  hhea.writeUInt16BE(metrics.length, 34);
  maxp.writeUInt16BE(glyphs.length, 4);
  return writeTables(
    new Map<string, Uint8Array>([
      ...tables,
      ['head', head],
      ['hhea', hhea],
      ['maxp', maxp],
      ['loca', loca],
      ['hmtx', hmtx],
      ['glyf', Buffer.concat(padded)],
    ]),
  );
}

function writeTables(tables: Map<string, Uint8Array>): Uint8Array {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = Math.floor(Math.log2(entries.length));
  const header = Buffer.alloc(12 + entries.length * 16);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(entries.length, 4);
  header.writeUInt16BE(2 ** power * 16, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE((entries.length - 2 ** power) * 16, 10);
  let offset = header.length;
  entries.forEach(([tag, bytes], index) => {
    header.write(tag, 12 + index * 16, 'latin1');
    header.writeUInt32BE(checksum(pad(bytes)), 16 + index * 16);
    header.writeUInt32BE(offset, 20 + index * 16);
    header.writeUInt32BE(bytes.length, 24 + index * 16);
    offset += pad(bytes).length;
  });
  return Buffer.concat([header, ...entries.map(([, bytes]) => pad(bytes))]);
}

function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function pad(bytes: Uint8Array): Uint8Array {
  return bytes.length % 4 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - (bytes.length % 4))]);
}

/** `maxp` says how much room a glyph may need; behind version and count all its fields are such limits. */
function largest(a: Uint8Array, b: Uint8Array): Uint8Array {
  const result = Buffer.from(a);
  for (let at = 6; at + 1 < result.length; at += 2) {
    result.writeUInt16BE(Math.max(viewOf(a).getUint16(at), viewOf(b).getUint16(at)), at);
  }
  return result;
}

/** `head` holds the box around all glyphs: smallest x and y, largest x and y. */
function widestBox(a: Uint8Array, b: Uint8Array): Uint8Array {
  const result = Buffer.from(a);
  for (const at of [36, 38]) result.writeInt16BE(Math.min(viewOf(a).getInt16(at), viewOf(b).getInt16(at)), at);
  for (const at of [40, 42]) result.writeInt16BE(Math.max(viewOf(a).getInt16(at), viewOf(b).getInt16(at)), at);
  return result;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
