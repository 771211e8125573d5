import { posix } from 'node:path';
import sharp from 'sharp';
import type { Picture } from '../model.ts';
import type { Relation, WordPackage, WordPart } from '../package/word-package.ts';

// libvips has one cache for the process, and every thread that loads sharp turns it on; see sources/from-disk.ts.
sharp.cache(false);

/** A picture that stood in a Word file. */
export interface DocxPicture {
  /** File name below the edition's `media/`. */
  name: string;
  bytes: Uint8Array;
}

/** The pictures of a file, each written once however often it is shown. */
export interface Pictures {
  taken: DocxPicture[];
  /** A picture of a part by its relationship, or why it cannot be shown: Danish words that follow »et billede«. */
  take(part: WordPart, id: string | undefined, description: string): Picture | string;
}

/** Formats that browsers and the press read, by their first bytes. The name in the package may be another. */
const READABLE: (readonly [extension: string, begins: RegExp])[] = [
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['jpg', /^\xff\xd8\xff/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
];
const UNREADABLE: (readonly [name: string, begins: RegExp])[] = [
  ['EMF', /^\x01\0\0\0[\s\S]{36} EMF/],
  ['WMF', /^(?:\xd7\xcd\xc6\x9a|\x01\0\x09\0)/],
  ['TIFF', /^(?:II\*\0|MM\0\*)/],
  ['BMP', /^BM/],
  ['SVG', /^\s*(?:<\?xml[\s\S]{0,400})?<svg/],
  ['HEIC', /^[\s\S]{4}ftyp(?:heic|heix|mif1|msf1)/],
  ['AVIF', /^[\s\S]{4}ftypavif/],
  ['PDF', /^%PDF/],
];

/**
 * Prepares the taking of pictures.
 *
 * @param prefix begins their names
 * @param broken paths of pictures that cannot be decoded
 */
export function createPictures(word: WordPackage, prefix: string, broken: ReadonlySet<string>): Pictures {
  const taken: DocxPicture[] = [];
  const files = new Map<string, string>();
  const add = (path: string, extension: string, bytes: Uint8Array): string => {
    const file = files.get(path) ?? `${prefix}-${taken.length + 1}.${extension}`;
    if (!files.has(path)) taken.push({ name: file, bytes });
    files.set(path, file);
    return file;
  };
  return {
    taken,
    take(part, id, description) {
      const found = findPicture(word, part.relations.get(id ?? ''), broken);
      if (typeof found === 'string') return found;
      return { type: 'picture', file: add(found.path, found.extension, found.bytes), description };
    },
  };
}

interface FoundPicture {
  path: string;
  extension: string;
  bytes: Uint8Array;
}

function findPicture(
  word: WordPackage,
  relation: Relation | undefined,
  broken: ReadonlySet<string>,
): FoundPicture | string {
  if (relation?.isExternal) return ', som ligger uden for Word-filen';
  const bytes = relation && word.parts.read(relation.target);
  if (!bytes) return ', som mangler i filen';
  const extension = recognise(READABLE, bytes);
  if (extension && !broken.has(relation.target)) return { path: relation.target, extension, bytes };
  const stated = posix.extname(relation.target).slice(1).toLowerCase();
  if (extension || stated === '' || READABLE.some(([readable]) => readable === stated)) return ', som er i stykker';
  return ` af typen ${recognise(UNREADABLE, bytes) ?? stated.toUpperCase()}`;
}

function recognise(formats: (readonly [name: string, begins: RegExp])[], bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 600)).toString('latin1');
  return formats.find(([, begins]) => begins.test(head))?.[0];
}

/**
 * Tries to decode the pictures of a file. A picture that was cut off shows half grey in the report, and one of sixty
 * thousand pixels either way stops the build.
 *
 * @returns paths of those that cannot be decoded
 */
export async function listBrokenPictures({ parts }: WordPackage): Promise<Set<string>> {
  const broken = new Set<string>();
  for (const path of parts.sizes.keys()) {
    if (!/\/media\//.test(path)) continue;
    const bytes = parts.read(path)!;
    if (recognise(READABLE, bytes) && !(await decode(bytes).catch(() => false))) broken.add(path);
  }
  return broken;
}

/** Decoded to a few pixels: a JPEG is then read at an eighth of its size. */
async function decode(bytes: Uint8Array): Promise<boolean> {
  const { info } = await sharp(bytes, { failOn: 'truncated' })
    .resize(8, 8, { fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return info.size > 0;
}
