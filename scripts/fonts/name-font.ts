/** Names of an instance of a variable font, as its `name` table gives them (OpenType 1.9). */
export interface FontNames {
  family: string;
  /** `SemiBold`, `500 wght 88 wdth`. */
  style: string;
  /** The name by which a PDF calls the font. */
  postScript: string;
}

/** Values of the axes that have a name of their own. */
const WEIGHTS: Record<number, string> = { 400: 'Regular', 500: 'Medium', 600: 'SemiBold', 700: 'Bold' };

/**
 * Names an instance as Adobe's Technical Note 5902 does: `Archivo-SemiBold` where the font names it itself, else by its
 * places on the axes, `Archivo_500wght_88wdth`.
 *
 * @param prefix the font's own prefix for the PostScript names of its instances (name 25)
 * @param axes places on the axes; those where `standard` says the same are left out
 */
export function nameInstance(
  { family, prefix, standard }: { family: string; prefix: string; standard: Record<string, number> },
  axes: Record<string, number>,
): FontNames {
  const moved = Object.entries(axes).filter(([axis, value]) => axis === 'wght' || standard[axis] !== value);
  const weight = WEIGHTS[axes['wght'] ?? 0];
  if (moved.length === 1 && weight) return { family, style: weight, postScript: `${prefix}-${weight}` };
  return {
    family,
    style: moved.map(([axis, value]) => `${value} ${axis}`).join(' '),
    postScript: [prefix, ...moved.map(([axis, value]) => `${value}${axis}`)].join('_'),
  };
}

/** Ids of the names that tell an instance from others: family, style, unique name, full name, PostScript name. */
const [FAMILY, STYLE, UNIQUE, FULL, POSTSCRIPT] = [1, 2, 3, 4, 6];

/** Writes an instance's names into a font (TrueType or OpenType). Cutting a variable font leaves those of its default in all. */
export function nameFont(sfnt: Buffer, { family, style, postScript }: FontNames): Buffer {
  const tables = readTables(sfnt);
  const name = tables.get('name');
  if (!name) throw new Error(`The font that is to be ${postScript} has no names.`);
  const texts = new Map<number | undefined, string>([
    [FAMILY, family],
    [STYLE, style],
    [UNIQUE, postScript],
    [FULL, `${family} ${style}`],
    [POSTSCRIPT, postScript],
  ]);
  tables.set('name', replaceNames(name, texts));
  return writeTables(sfnt.readUInt32BE(0), tables);
}

/** The `name` table with other texts; its records are in UTF-16 (Windows, Unicode), the only ones that the fonts have. */
function replaceNames(table: Buffer, texts: Map<number | undefined, string>): Buffer {
  const count = table.readUInt16BE(2);
  const storage = table.readUInt16BE(4);
  const records = Buffer.from(table.subarray(0, storage));
  const strings: Buffer[] = [];
  let end = 0;
  for (let record = 6; record < 6 + count * 12; record += 12) {
    if (records.readUInt16BE(record) !== 3) throw new Error('A name of the font is not in UTF-16.');
    const own = storage + table.readUInt16BE(record + 10);
    const text = texts.get(table.readUInt16BE(record + 6));
    const bytes =
      text === undefined
        ? table.subarray(own, own + table.readUInt16BE(record + 8))
        : Buffer.from(text, 'utf16le').swap16();
    records.writeUInt16BE(bytes.length, record + 8);
    records.writeUInt16BE(end, record + 10);
    strings.push(bytes);
    end += bytes.length;
  }
  return Buffer.concat([records, ...strings]);
}

function readTables(sfnt: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let index = 0, at = 12; index < sfnt.readUInt16BE(4); index += 1, at += 16) {
    const [offset, length] = [sfnt.readUInt32BE(at + 8), sfnt.readUInt32BE(at + 12)];
    tables.set(sfnt.toString('latin1', at, at + 4), sfnt.subarray(offset, offset + length));
  }
  return tables;
}

/** A font file: its directory, then the tables, each filled up to four bytes. */
function writeTables(version: number, tables: Map<string, Buffer>): Buffer {
  const power = Math.floor(Math.log2(tables.size));
  const directory = Buffer.alloc(12 + tables.size * 16);
  directory.writeUInt32BE(version, 0);
  [tables.size, 2 ** power * 16, power, (tables.size - 2 ** power) * 16].forEach((value, index) =>
    directory.writeUInt16BE(value, 4 + index * 2),
  );
  const parts: Buffer[] = [];
  let [at, offset] = [12, directory.length];
  for (const [tag, bytes] of tables) {
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    directory.write(tag, at, 'latin1');
    [checksum(padded), offset, bytes.length].forEach((value, index) =>
      directory.writeUInt32BE(value, at + 4 + index * 4),
    );
    parts.push(padded);
    at += 16;
    offset += padded.length;
  }
  return Buffer.concat([directory, ...parts]);
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
