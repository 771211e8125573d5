import { brotliDecompressSync, inflateSync } from 'node:zlib';

/** Tags of WOFF2 by their numbers (WOFF File Format 2.0, 4.1); only the place of `name` matters here. */
const NAME = 5;
/** Numbers of `glyf` and `loca`, which WOFF2 stores in another form unless the version says otherwise. */
const TRANSFORMED = [10, 11];
/** The number that says that a tag follows. */
const OTHER = 63;
const POSTSCRIPT = 6;

/**
 * The name by which a PDF calls a font.
 *
 * @param file TrueType, OpenType, WOFF or WOFF2
 * @returns nothing when the file is none of these, or its font has no such name
 */
export function readFontName(file: Buffer): string | undefined {
  try {
    const table = readNameTable(file);
    return table && readPostScriptName(table);
  } catch {
    // Cut short or spoilt: the browser says so, when it loads the font.
    return undefined;
  }
}

function readNameTable(file: Buffer): Buffer | undefined {
  const signature = file.toString('latin1', 0, 4);
  if (signature === 'wOF2') return readWoff2(file);
  if (signature === 'wOFF') return readDirectory(file, { from: 44, count: 12, entry: 20 });
  return ['\0\x01\0\0', 'OTTO', 'true'].includes(signature)
    ? readDirectory(file, { from: 12, count: 4, entry: 16 })
    : undefined;
}

/** TrueType names a table's tag, checksum, place and length; WOFF its tag, place, stored length and length. */
function readDirectory(file: Buffer, { from, count, entry }: { from: number; count: number; entry: number }) {
  for (let at = from, left = file.readUInt16BE(count); left > 0; left -= 1, at += entry) {
    if (file.toString('latin1', at, at + 4) !== 'name') continue;
    if (entry === 16) return file.subarray(file.readUInt32BE(at + 8)).subarray(0, file.readUInt32BE(at + 12));
    const [place, stored, whole] = [4, 8, 12].map((part) => file.readUInt32BE(at + part)) as [number, number, number];
    const bytes = file.subarray(place, place + stored);
    return stored < whole ? inflateSync(bytes) : bytes;
  }
  return undefined;
}

/** WOFF2 compresses all tables as one, in the order of the directory. */
function readWoff2(file: Buffer): Buffer | undefined {
  let at = 48;
  const readNumber = () => {
    let value = 0;
    let byte: number;
    do {
      byte = file.readUInt8(at);
      at += 1;
      value = value * 128 + (byte & 127);
    } while (byte & 128);
    return value;
  };
  let place = 0;
  let found: [from: number, to: number] | undefined;
  for (let left = file.readUInt16BE(12); left > 0; left -= 1) {
    const flags = file.readUInt8(at);
    at += 1;
    const number = flags & 63;
    if (number === OTHER) at += 4;
    const length = readNumber();
    const version = flags >> 6;
    const isTransformed = TRANSFORMED.includes(number) ? version !== 3 : version !== 0;
    const stored = isTransformed ? readNumber() : length;
    if (number === NAME) found = [place, place + stored];
    place += stored;
  }
  return found && brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20))).subarray(...found);
}

/** The `name` table (OpenType 1.9): records of platform, encoding, language, name, length and place. */
function readPostScriptName(table: Buffer): string | undefined {
  const storage = table.readUInt16BE(4);
  for (let at = 6, left = table.readUInt16BE(2); left > 0; left -= 1, at += 12) {
    if (table.readUInt16BE(at + 6) !== POSTSCRIPT) continue;
    const from = storage + table.readUInt16BE(at + 10);
    const bytes = table.subarray(from, from + table.readUInt16BE(at + 8));
    const isMacintosh = table.readUInt16BE(at) === 1;
    return isMacintosh ? bytes.toString('latin1') : Buffer.from(bytes).swap16().toString('utf16le');
  }
  return undefined;
}
