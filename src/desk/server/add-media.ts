/** Puts a picture, a film or a recording into a media folder, under a name that an address can hold. */
import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { slugify } from '../../report/slug.ts';
import { inspectMedia } from '../../sources/media-files.ts';
import { HEAD_BYTES, PICTURE_TYPES, promisedType, recogniseType } from '../../sources/media-types.ts';
import type { MediaAdded } from '../contract.ts';
import { findFile } from './content-path.ts';
import type { Desk } from './desk.ts';
import { explainDisk, Refusal } from './refusal.ts';
import { writeWhole } from './write-file.ts';

/** Types that pages show, and the extension of each; where a name has another one of the same type it keeps it. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  PNG: 'png',
  JPEG: 'jpg',
  WebP: 'webp',
  AVIF: 'avif',
  GIF: 'gif',
  MP4: 'mp4',
  WebM: 'webm',
  Ogg: 'ogg',
  WAV: 'wav',
  FLAC: 'flac',
  MP3: 'mp3',
};

/** Captions and transcripts. */
const TEXT = /\.(?:vtt|txt)$/i;

const SAVE = 'gem det som JPEG, PNG eller WebP, og slip det igen.';

/** What a file of another type is, and how to go on. */
const OTHERS: Readonly<Record<string, [what: string, fix: string]>> = {
  HEIC: ['er et billede fra en telefon (HEIC), og det kan browsere ikke vise.', SAVE],
  SVG: ['er en tegning (SVG), og den kan hverken vises eller trykkes.', SAVE],
  TIFF: ['er et TIFF-billede, og det kan browsere ikke vise.', SAVE],
  BMP: ['er et BMP-billede, og det er for tungt til nettet.', SAVE],
  PDF: ['er en PDF og ikke et billede.', 'gem siden som billede, eller link til filen på nettet.'],
  Office: ['er et Office-dokument.', 'slip det på udgaven, hvis det skal læses ind som tekst, navne eller tal.'],
};

/** The most that is kept for good in the archive for one picture. */
const MOST_PICTURE_BYTES = 20_000_000;

/**
 * @param folder `2026/media`
 * @param name the file's name on the editor's machine
 * @throws Refusal when no page can show it
 */
export async function addMedia(
  { root, folder: own }: Desk,
  folder: string,
  name: string,
  bytes: Buffer,
): Promise<MediaAdded> {
  const extension = chooseExtension(name, bytes);
  const kept = join(own, 'media', `${randomUUID()}.${extension}`);
  try {
    await writeWhole(kept, bytes);
    const pixels = await inspect(kept, name, bytes.length);
    const path = await findName(root, folder, name, extension, bytes);
    await writeWhole(await findFile(root, path), bytes);
    return { path, src: path.slice(folder.length + 1), ...pixels };
  } catch (error) {
    throw explainDisk(`${folder}/`, error);
  } finally {
    await rm(kept, { force: true });
  }
}

function chooseExtension(name: string, bytes: Buffer): string {
  const is = recogniseType(bytes.subarray(0, HEAD_BYTES));
  const extension = EXTENSIONS[is ?? ''];
  if (extension) return promisedType(name) === is ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : extension;
  if (TEXT.test(name) && (is === 'text' || is === undefined)) return name.slice(-3).toLowerCase();
  if (promisedType(name) === 'MP3' && is === undefined) return 'mp3';
  const [what, fix] = OTHERS[is ?? ''] ?? ['er hverken billede, film, lyd eller undertekster.', SAVE];
  throw new Refusal(415, `»${name}« ${what} Intet er lagt ind.`, fix);
}

async function inspect(file: string, name: string, bytes: number): Promise<{ width?: number; height?: number }> {
  const { pixels, flaw } = await inspectMedia(file);
  if (flaw?.kind === 'too-many-pixels') {
    const [width, height] = [flaw.width, flaw.height].map((value) => value.toLocaleString('da-DK'));
    throw new Refusal(
      413,
      `Billedet »${name}« er på ${width} × ${height} punkter, og det er for mange. Intet er lagt ind.`,
      'gem det i mindre størrelse; 3.000 punkter i bredden er nok.',
    );
  }
  if (flaw) {
    throw new Refusal(
      415,
      `»${name}« er i stykker eller klippet over. Intet er lagt ind.`,
      'hent filen igen, og slip den.',
    );
  }
  if (PICTURE_TYPES.includes(promisedType(file) ?? '') && bytes > MOST_PICTURE_BYTES) {
    throw new Refusal(
      413,
      `Billedet »${name}« fylder ${Math.round(bytes / 1e6)} MB, og i arkivet ligger det for altid. Intet er lagt ind.`,
      `gem det som JPEG på højst ${MOST_PICTURE_BYTES / 1e6} MB; 3.000 punkter i bredden er nok.`,
    );
  }
  return pixels ? { width: pixels.width, height: pixels.height } : {};
}

/** A free name, or that of the same file when it is there already. */
async function findName(root: string, folder: string, name: string, extension: string, bytes: Buffer): Promise<string> {
  const stem = slugify(name.replace(/\.[^.]*$/, '')).slice(0, 80) || 'fil';
  for (let number = 1; ; number += 1) {
    const path = `${folder}/${number === 1 ? stem : `${stem}-${number}`}.${extension}`;
    const there = await readFile(await findFile(root, path)).catch((error: unknown) => {
      if (error instanceof Refusal) throw error;
      return undefined;
    });
    if (!there || there.equals(bytes)) return path;
  }
}
