/** Compressed copies of text files, which servers send in place of the originals: better packed than there is time for at each request. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { buildCache } from '../cache/build-cache.ts';
import { hash } from '../cache/cache.ts';
import type { Cache } from '../cache/cache.ts';

/** Files of text. Fonts, pictures, PDFs and spreadsheets are compressed already. */
const TEXT = /\.(?:html|css|js|json|svg|xml|csv|txt|vtt)$/;
/** One below the best: that would save 2 per cent more and take three times as long. */
const BROTLI_QUALITY = constants.BROTLI_MAX_QUALITY - 1;
/** Below this a copy saves nothing: file and headers go in one packet anyway. */
const LEAST_BYTES = 512;

const FORMATS: Record<'br' | 'gz', (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

/** The libraries that compress, and how. Another version may write other bytes. */
const HOW = `brotli ${process.versions['brotli']} at ${BROTLI_QUALITY} zlib ${process.versions['zlib']} at its best`;

/** Extensions of the copies, for what counts and checks files. */
export const COPIES = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

/**
 * Writes a `.br` and a `.gz` copy beside each text file of a built site. The same text gives the same bytes: neither format
 * is told a name or a time. So a text that was compressed before has its copies in the cache.
 */
export async function compressTexts(root: string, cache: Cache = buildCache): Promise<void> {
  const files = (await readdir(root, { recursive: true })).filter((file) => TEXT.test(file));
  await Promise.all(files.map((file) => compressFile(join(root, file), cache)));
}

async function compressFile(file: string, cache: Cache): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < LEAST_BYTES) return;
  const key = hash([HOW, bytes]);
  await Promise.all(
    COPIES.map(async (format) =>
      writeFile(`${file}.${format}`, await cache.remember(`${key}.${format}`, () => FORMATS[format](bytes))),
    ),
  );
}
