/** Opens pictures, films and sound as far as needed to know whether they can be shown. */
import { open, stat } from 'node:fs/promises';
import { HEAD_BYTES, PICTURE_TYPES, promisedType, recogniseType } from './media-types.ts';
import type { MediaFlaw, Pixels } from './sources.ts';

/** Most pixels that are decoded. A camera's picture has 50 million at most; a crafted file of 1 kB can promise billions. */
const MOST_PIXELS = 64_000_000;

export interface MediaFacts {
  /** Width and height of a picture as a reader sees it, turned as the camera says. */
  pixels?: Pixels | undefined;
  flaw?: MediaFlaw | undefined;
}

/** Facts by file and its state: Kontrol in `npm run dev` asks again at each save, and decoding takes long. */
const known = new Map<string, { state: string; facts: MediaFacts }>();

/**
 * What a media file is. Files of other types and empty files have no facts; the latter are told where they are used.
 *
 * @throws the system's error when the file cannot be read
 */
export async function inspectMedia(path: string): Promise<MediaFacts> {
  const promised = promisedType(path);
  const { size, mtimeMs, ctimeMs, ino } = await stat(path);
  if (!promised || size === 0) return {};
  const state = [size, mtimeMs, ctimeMs, ino].join(' ');
  const kept = known.get(path);
  if (kept?.state === state) return kept.facts;
  const facts = await inspect(path, promised);
  known.set(path, { state, facts });
  return facts;
}

async function inspect(path: string, promised: string): Promise<MediaFacts> {
  const is = recogniseType(await readHead(path));
  if (is !== promised && !(promised === 'MP3' && is === undefined)) return { flaw: { kind: 'other-type', is } };
  return PICTURE_TYPES.includes(promised) ? inspectPicture(path) : {};
}

async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Loads the decoder with the first picture: a folder without pictures need not wait for it. */
async function loadDecoder() {
  const { default: sharp } = await import('sharp');
  // libvips keeps the head of a WebP file under its path, so a picture that an editor replaces would keep its old size.
  sharp.cache(false);
  return sharp;
}

type Decoder = Awaited<ReturnType<typeof loadDecoder>>;

async function inspectPicture(path: string): Promise<MediaFacts> {
  const sharp = await loadDecoder();
  try {
    const pixels = (await sharp(path, { limitInputPixels: false }).metadata()).autoOrient;
    if (pixels.width * pixels.height > MOST_PIXELS) return { pixels, flaw: { kind: 'too-many-pixels', ...pixels } };
    return (await isWhole(sharp, path)) ? { pixels } : { pixels, flaw: { kind: 'broken' } };
  } catch {
    return { flaw: { kind: 'broken' } };
  }
}

/** Decodes the picture to a few pixels, for which a JPEG is read at an eighth of its size. */
async function isWhole(sharp: Decoder, path: string): Promise<boolean> {
  try {
    await sharp(path, { failOn: 'error' }).resize(8, 8, { fit: 'fill' }).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}
