/** Opens the zipped packages of today's Office (ECMA-376 part 2) without unpacking more than is asked for. */
import { crc32, inflateRawSync } from 'node:zlib';
import { CommandError } from '../cli/command-error.ts';

/** How much of a package is read at most. */
export interface PackageLimits {
  /** Unpacked bytes of one part. */
  partBytes: number;
  /** Unpacked bytes of all parts together. */
  totalBytes: number;
  /** Number of parts. */
  parts: number;
}

/** A package whose parts are unpacked one by one, when they are read. */
export interface OfficePackage {
  /** Unpacked bytes of each part by its path, as the directory of the package states them. */
  sizes: ReadonlyMap<string, number>;
  /**
   * Unpacks a part.
   *
   * @returns `undefined` when the package has no such part
   * @throws CommandError when the part is damaged, or larger than the directory states
   */
  read: (path: string) => Uint8Array | undefined;
}

const MEGABYTE = 1024 * 1024;
const LIMITS: PackageLimits = { partBytes: 256 * MEGABYTE, totalBytes: 1024 * MEGABYTE, parts: 20_000 };

/**
 * Stops at bytes that are no file of today's Office, before a reader stumbles over them.
 *
 * @param name the file as the editor typed it
 * @param fix how to save it anew; follows the word `Ret:`
 * @throws CommandError for an empty file, for the formats before 2007, and for a password, which looks like them
 */
export function requireOfficeFile(bytes: Uint8Array, name: string, fix: string): void {
  if (bytes.length === 0) throw new CommandError(`${name} er tom.`, 'hent filen igen.');
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new CommandError(`${name} er i det gamle Office-format eller har en adgangskode.`, fix);
  }
}

/**
 * Opens a package by its directory. Sizes are checked before anything is unpacked, so a small file that unpacks to
 * gigabytes costs nothing.
 *
 * @param name the file as the editor typed it, for messages
 * @param fix how to save it anew; follows the word `Ret:`
 * @throws CommandError when the bytes are no package, when it has a password, or when it exceeds the limits
 */
export function openPackage(bytes: Uint8Array, name: string, fix: string, limits = LIMITS): OfficePackage {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(data, limits.parts);
  if (entries === 'too many') throw tooLarge(`${name} er pakket af mere end ${limits.parts} filer.`);
  if (!entries) throw new CommandError(`${name} kan ikke pakkes ud; den er måske kun hentet halvt.`, fix);
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new CommandError(`${name} har en adgangskode.`, fix);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.totalBytes || entries.some(({ size }) => size > limits.partBytes)) {
    throw tooLarge(
      `${name} fylder ${Math.ceil(total / MEGABYTE)} MB, når den pakkes ud, og så stor en fil læses ikke.`,
    );
  }
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  return {
    sizes: new Map(entries.map(({ path, size }) => [path, size])),
    read(path) {
      const entry = byPath.get(path);
      return entry && unpack(data, entry, name, fix);
    },
  };
}

function tooLarge(what: string): CommandError {
  return new CommandError(
    what,
    'gør billederne mindre, eller flyt det, der skal ind, til en ny fil; slet den, hvis du ikke ved, hvem den er fra.',
  );
}

interface Entry {
  path: string;
  /** Bytes unpacked and packed, as stated. */
  size: number;
  packed: number;
  /** 0: stored, 8: deflated. */
  method: number;
  crc: number;
  /** Where the entry's own header begins. */
  offset: number;
  isEncrypted: boolean;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

/** The central directory of a zip (APPNOTE 4.3.12); `undefined` when there is none that can be read. */
function readDirectory(data: Buffer, most: number): Entry[] | 'too many' | undefined {
  const end = findDirectoryEnd(data);
  if (end === undefined) return undefined;
  const count = data.readUInt16LE(end + 10);
  if (count > most) return 'too many';
  const entries: Entry[] = [];
  let at = data.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > data.length || data.readUInt32LE(at) !== DIRECTORY_ENTRY) return undefined;
    const entry = readEntry(data, at);
    entries.push(entry);
    at += 46 + data.readUInt16LE(at + 28) + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}

/** The directory ends with a record of 22 bytes and a comment of up to 64 kB. */
function findDirectoryEnd(data: Buffer): number | undefined {
  const first = Math.max(0, data.length - 22 - 0xffff);
  for (let at = data.length - 22; at >= first; at -= 1) if (data.readUInt32LE(at) === DIRECTORY_END) return at;
  return undefined;
}

function readEntry(data: Buffer, at: number): Entry {
  const nameEnd = at + 46 + data.readUInt16LE(at + 28);
  const sizes = { packed: data.readUInt32LE(at + 20), size: data.readUInt32LE(at + 24) };
  return {
    // Office writes forward slashes; some other programs write backslashes or begin with a slash.
    path: data
      .toString('utf8', at + 46, nameEnd)
      .replaceAll('\\', '/')
      .replace(/^\//, ''),
    isEncrypted: (data.readUInt16LE(at + 8) & 1) === 1,
    method: data.readUInt16LE(at + 10),
    crc: data.readUInt32LE(at + 16),
    offset: data.readUInt32LE(at + 42),
    ...sizes,
    ...(sizes.size === 0xffffffff ? readLongSizes(data.subarray(nameEnd, nameEnd + data.readUInt16LE(at + 30))) : {}),
  };
}

/** Sizes of eight bytes in an extra field (APPNOTE 4.5.3); some writers use it for small files too. */
function readLongSizes(extra: Buffer): { size?: number; packed?: number } {
  for (let at = 0; at + 20 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    return { size: Number(extra.readBigUInt64LE(at + 4)), packed: Number(extra.readBigUInt64LE(at + 12)) };
  }
  return {};
}

function unpack(data: Buffer, entry: Entry, name: string, fix: string): Uint8Array {
  const bytes = inflate(data, entry);
  if (bytes?.length === entry.size && crc32(bytes) === entry.crc) return bytes;
  throw new CommandError(`${name} er beskadiget: »${entry.path}« i den kan ikke pakkes ud.`, fix);
}

/** `undefined` when the bytes are not there, or are more than stated: zlib stops at the first one too many. */
function inflate(data: Buffer, { offset, method, packed, size }: Entry): Uint8Array | undefined {
  if (offset + 30 > data.length || data.readUInt32LE(offset) !== LOCAL_HEADER) return undefined;
  const start = offset + 30 + data.readUInt16LE(offset + 26) + data.readUInt16LE(offset + 28);
  const raw = data.subarray(start, start + packed);
  if (method === 0) return raw;
  if (method !== 8) return undefined;
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return undefined;
  }
}
