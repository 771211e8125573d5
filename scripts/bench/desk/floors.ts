import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer } from 'vite';
import { PROJECT } from './content.ts';

/** Paged.js as it comes, with all that it needs in one script. */
const PAGED = join(PROJECT, 'node_modules', 'pagedjs', 'dist', 'paged.polyfill.js');

/** A plain development server with the least that can follow a save. */
export interface Floors {
  origin: string;
  /** Saves a page with a word in it. */
  save: (medium: 'web' | 'paper', word: string) => Promise<void>;
  close: () => Promise<void>;
}

/**
 * Serves two pages of one paragraph with Vite: one as it is, and one that Paged.js as it comes divides into pages.
 *
 * @param folder is made
 */
export async function serveFloors(folder: string): Promise<Floors> {
  await mkdir(folder, { recursive: true });
  await cp(PAGED, join(folder, 'paged.polyfill.js'));
  const save: Floors['save'] = (medium, word) => writeFile(join(folder, `${medium}.html`), writePage(medium, word));
  await Promise.all([save('web', ''), save('paper', '')]);
  const server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 4800 },
  });
  await server.listen();
  return { origin: server.resolvedUrls!.local[0]!.replace(/\/$/, ''), save, close: () => server.close() };
}

function writePage(medium: 'web' | 'paper', word: string): string {
  const [script, mark] =
    medium === 'paper' ? ['<script src="/paged.polyfill.js"></script>', ' data-bench-paper'] : ['', ''];
  return `<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><title>Side</title>${script}</head>
<body${mark}>
<p>Her står ${word}</p>
</body>
</html>
`;
}
