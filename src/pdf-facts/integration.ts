import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { AstroIntegration } from 'astro';
import { formatBytes } from '../report/format.ts';
import { fillFacts, listWaiting } from './fill-facts.ts';

/**
 * Shows readers how long and how large a PDF is before they download it. That is known only when it has been printed,
 * which is after the pages were built; so pages leave a place for it (`components/chrome/PdfFacts.astro`), and this
 * fills it. It must follow the press in the list of integrations.
 */
export function fileFacts(): AstroIntegration {
  return {
    name: 'file-facts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const known = new Map<string, string | undefined>();
        const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
        for (const page of pages) {
          const html = await readFile(join(root, page), 'utf8');
          for (const file of listWaiting(html)) {
            if (!known.has(file)) known.set(file, await readFacts(join(root, file)));
          }
          const filled = fillFacts(html, (file) => known.get(file));
          if (filled !== html) await writeFile(join(root, page), filled);
        }
      },
    },
  };
}

/** ` (47 sider, 1,2 MB)`, or nothing when there is no such file. */
async function readFacts(file: string): Promise<string | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return undefined;
  const pages = (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount();
  return ` (${pages === 1 ? '1\u00a0side' : `${pages}\u00a0sider`}, ${formatBytes(bytes.length)})`;
}
