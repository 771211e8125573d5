import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatPages, listPageSlots } from './anchor-pages.ts';
import { rememberSlots } from './remember-slots.ts';

/**
 * Writes into pages on which page of the PDF their places stand, for references to them. It reads the record that the press
 * writes beside the PDF, so it must follow the press in the list of integrations.
 */
export function anchorPages(): AstroIntegration {
  return {
    name: 'anchor-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
        await Promise.all(pages.map((page) => fillPage(root, join(root, page))));
      },
    },
  };
}

async function fillPage(root: string, page: string): Promise<void> {
  const html = await readFile(page, 'utf8');
  const [slot] = await rememberSlots('pages', html, listPageSlots);
  const anchors = slot && (await readAnchors(join(root, slot.pdf)));
  if (!slot || !anchors) return;
  await writeFile(page, html.slice(0, slot.offset) + formatPages(anchors, slot.part) + html.slice(slot.offset));
}

/** Pages by anchor; nothing when the edition was not printed. */
async function readAnchors(pdf: string): Promise<Record<string, number> | undefined> {
  const record = await readFile(pdf.replace(/\.pdf$/, '.json'), 'utf8').catch(() => undefined);
  return record === undefined ? undefined : (JSON.parse(record) as { anchors?: Record<string, number> }).anchors;
}
