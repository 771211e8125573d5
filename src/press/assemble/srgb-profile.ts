/** Fixed-point number of ICC.1: sixteen bits before the point and sixteen behind it. */
const FIXED = 0x10000;
const HEADER_BYTES = 128;
const TAG_BYTES = 12;

/** White of the space in which profiles are connected (D50). */
const WHITE = [0.9642, 1, 0.8249];
/** Red, green and blue of IEC 61966-2-1, adapted from D65 to that white (Bradford). */
const COLOURS = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
};
/** The adaptation itself, row by row. */
const ADAPTATION = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168];
/** Curve of IEC 61966-2-1: `(a·x + b)^g` from `d` on, `c·x` below it. In the order g, a, b, c, d. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

/**
 * The colour space sRGB as an ICC profile of version 4 (ICC.1:2010), a monitor's, with nothing but what such a profile must
 * hold. It is written from the numbers of the standard, so no licence of another's profile comes with it.
 */
export function createSrgbProfile(): Uint8Array {
  const curve = element('para', [uint16(3), uint16(0), ...CURVE.map(fixed)]);
  const tags: [string, Buffer][] = [
    ['desc', text('sRGB')],
    ['cprt', text('No copyright, use freely')],
    ['wtpt', xyz(WHITE)],
    ['chad', element('sf32', ADAPTATION.map(fixed))],
    ...Object.entries(COLOURS).map(([name, values]): [string, Buffer] => [name, xyz(values)]),
    ...['rTRC', 'gTRC', 'bTRC'].map((name): [string, Buffer] => [name, curve]),
  ];
  return writeProfile(tags);
}

/** Header, table of tags, then their data; tags with the same data share it. */
function writeProfile(tags: [string, Buffer][]): Buffer {
  let end = HEADER_BYTES + 4 + tags.length * TAG_BYTES;
  const places = new Map<Buffer, number>();
  for (const [, data] of tags) {
    if (places.has(data)) continue;
    places.set(data, end);
    end += data.length;
  }
  const table = tags.map(([name, data]) =>
    Buffer.concat([Buffer.from(name, 'latin1'), uint32(places.get(data) ?? 0), uint32(data.length)]),
  );
  return Buffer.concat([header(end), uint32(tags.length), ...table, ...places.keys()]);
}

/** Without maker and date: the profile is the same in every file. The date must be one, so it is that of the standard. */
function header(size: number): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x04200000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  [1999, 10, 1].forEach((part, index) => bytes.writeUInt16BE(part, 24 + index * 2));
  bytes.write('acsp', 36, 'latin1');
  Buffer.concat(WHITE.map(fixed)).copy(bytes, 68);
  return bytes;
}

function xyz(values: number[]): Buffer {
  return element('XYZ ', values.map(fixed));
}

/** A text in one language (`mluc`). */
function text(value: string): Buffer {
  const letters = Buffer.from(value, 'utf16le').swap16();
  const [records, recordBytes, offset] = [1, 12, 28];
  return element('mluc', [
    ...[records, recordBytes].map(uint32),
    Buffer.from('enUS', 'latin1'),
    ...[letters.length, offset].map(uint32),
    letters,
  ]);
}

/** An element of a type, filled up to four bytes. */
function element(type: string, parts: Buffer[]): Buffer {
  const bytes = Buffer.concat([Buffer.from(type, 'latin1'), uint32(0), ...parts]);
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

function fixed(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(Math.round(value * FIXED));
  return bytes;
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
