/** Types of files by their first bytes (magic numbers), whatever their names say. */

/** Bytes of a file's head that tell its type. */
export const HEAD_BYTES = 600;

/** In this order: the first that fits. Patterns are matched against the head, one character a byte. */
const TYPES: (readonly [name: string, begins: RegExp])[] = [
  ['PNG', /^\x89PNG\r\n\x1a\n/],
  ['JPEG', /^\xff\xd8\xff/],
  ['GIF', /^GIF8[79]a/],
  ['WebP', /^RIFF[\s\S]{4}WEBP/],
  ['AVIF', /^[\s\S]{4}ftypavi[fs]/],
  ['HEIC', /^[\s\S]{4}ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)/],
  ['TIFF', /^(?:II\*\0|MM\0\*)/],
  ['MP4', /^[\s\S]{4}(?:ftyp|moov|mdat|free|skip|wide)/],
  ['WebM', /^\x1a\x45\xdf\xa3/],
  ['Ogg', /^OggS/],
  ['WAV', /^RIFF[\s\S]{4}WAVE/],
  ['FLAC', /^fLaC/],
  ['MP3', /^(?:ID3|\xff[\xe2-\xfb])/],
  ['PDF', /^%PDF/],
  ['Office', /^(?:PK\x03\x04|\xd0\xcf\x11\xe0)/],
  ['BMP', /^BM[\s\S]{4}\0\0\0\0/],
  ['SVG', /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[\s\S]{0,400}|<!--[\s\S]{0,400}|<!DOCTYPE svg[\s\S]{0,400})?<svg/i],
  ['HTML', /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|body)/i],
  ['text', /^(?:\xef\xbb\xbf)?[\t\n\r\x20-\x7e\x80-\xff]+$/],
];

/** The type that an extension promises; `undefined` for one that nothing is checked for. */
const PROMISED: Readonly<Record<string, string>> = {
  png: 'PNG',
  jpg: 'JPEG',
  jpeg: 'JPEG',
  gif: 'GIF',
  webp: 'WebP',
  avif: 'AVIF',
  tif: 'TIFF',
  tiff: 'TIFF',
  mp4: 'MP4',
  m4v: 'MP4',
  m4a: 'MP4',
  mov: 'MP4',
  webm: 'WebM',
  ogg: 'Ogg',
  oga: 'Ogg',
  ogv: 'Ogg',
  opus: 'Ogg',
  wav: 'WAV',
  flac: 'FLAC',
  mp3: 'MP3',
};

/** Types of pictures that pages and paper can show. */
export const PICTURE_TYPES: readonly string[] = ['PNG', 'JPEG', 'GIF', 'WebP', 'AVIF', 'TIFF'];

/** The type of a file by its head; `undefined` when nothing tells. */
export function recogniseType(head: Uint8Array): string | undefined {
  const text = Buffer.from(head).toString('latin1');
  return TYPES.find(([, begins]) => begins.test(text))?.[0];
}

/** The type that a file's name promises; `undefined` for an extension that nothing is known of. */
export function promisedType(path: string): string | undefined {
  return PROMISED[/\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''];
}
