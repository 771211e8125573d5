import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Book, PageBreak } from './book.ts';
import { markPages } from './page-breaks.ts';
import { listTargets, prepareContent } from './prepare-content.ts';
import { readPdfPages } from './read-pdf-pages.ts';
import { readBook } from './read-page.ts';
import { writeBook } from './write-book.ts';

const STYLE = new URL('../styles/epub.css', import.meta.url);

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
          const book = readBook(await readFile(join(root, file), 'utf8'));
          if (!book) continue;
          const { bytes, breaks } = await makeBook(book, root);
          await writeFile(join(root, book.output), bytes);
          await rm(dirname(join(root, file)), { recursive: true });
          logger.info(
            `${book.output}: ${book.sections.length} afsnit, ${breaks.length} sidetal, ${Math.round(bytes.length / 1000)} kB`,
          );
        }
      },
    },
  };
}

async function makeBook(book: Book, root: string): Promise<{ bytes: Uint8Array; breaks: PageBreak[] }> {
  const targets = listTargets(book);
  const edition = book.site && new URL(`${dirname(book.output)}/`, book.site).href;
  const paths = new Set(book.sections.flatMap((section) => prepareContent(section, targets, edition)));
  const images = new Map<string, Uint8Array>();
  for (const path of [...paths].sort()) images.set(path, await readFile(join(root, path)));
  const pages = book.pages && (await readPdfPages(new Uint8Array(await readFile(join(root, book.pages.path)))));
  const breaks = pages ? markPages(book.sections, pages) : [];
  const style = await readFile(STYLE, 'utf8');
  return { bytes: await writeBook(book, breaks, { style, images }), breaks };
}
