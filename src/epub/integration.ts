import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildCache } from '../cache/build-cache.ts';
import { hash } from '../cache/cache.ts';
import { readCode } from '../cache/code.ts';
import type { Book } from './book.ts';
import { markPages } from './page-breaks.ts';
import { listTargets, prepareContent } from './prepare-content.ts';
import { readBook } from './read-page.ts';
import { writeBook } from './write-book.ts';

const STYLE = new URL('../styles/epub.css', import.meta.url);

/** Packages whose work is in a book. */
const PACKAGES = ['hast-util-from-html', 'hast-util-to-xast', 'jszip', 'pdfjs-dist', 'xast-util-to-xml'];

/**
 * Makes an EPUB, when the site is built, of every page whose head asks for one, and takes the page away. It must follow the press in
 * the list of integrations: the book's page list has the numbers of the PDF.
 */
export function epub(): AstroIntegration {
  return {
    name: 'epub',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
        for (const file of files) {
          const html = await readFile(join(root, file), 'utf8');
          const book = readBook(html);
          if (!book) continue;
          const bytes = await rememberBook(book, html, root);
          await writeFile(join(root, book.output), bytes);
          await rm(dirname(join(root, file)), { recursive: true });
          logger.info(`${book.output}: ${book.sections.length} afsnit, ${Math.round(bytes.length / 1000)} kB`);
        }
      },
    },
  };
}

/** The book, from the cache when one was made before of the same page, pictures and PDF. */
async function rememberBook(book: Book, html: string, root: string): Promise<Uint8Array> {
  const targets = listTargets(book);
  const edition = book.site && new URL(`${dirname(book.output)}/`, book.site).href;
  const paths = new Set(book.sections.flatMap((section) => prepareContent(section, targets, edition)));
  if (book.cover) paths.add(book.cover);
  const images = new Map<string, Uint8Array>();
  for (const path of [...paths].sort()) images.set(path, await readFile(join(root, path)));
  const pdf = book.pages && (await readFile(join(root, book.pages.path)));
  const style = await readFile(STYLE, 'utf8');
  const code = await readCode(fileURLToPath(new URL('.', import.meta.url)), PACKAGES);
  const key = hash([...code, style, html, pdf ?? '', ...[...images].flat()]);
  return buildCache.remember(`${key}.epub`, async () => {
    // Its reader takes a tenth of a second to load, and most books are those of the build before.
    const { readPdfPages } = await import('./read-pdf-pages.ts');
    const breaks = pdf ? markPages(book.sections, await readPdfPages(new Uint8Array(pdf))) : [];
    return writeBook(book, breaks, { style, images });
  });
}
