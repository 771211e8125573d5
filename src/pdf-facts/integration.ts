import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatFact, readFileFacts } from './file-facts.ts';
import type { FileFacts } from './file-facts.ts';
import { fillFacts, listSlots } from './fill-facts.ts';
import { rememberSlots } from './remember-slots.ts';

/**
 * Shows readers how long and how large a file is before they download it. Of a PDF that is known only when it has been
 * printed, which is after the pages were built; so pages leave a place for it (`components/chrome/PdfFacts.astro`,
 * `FileFact.astro`), and this fills it. It must follow the press in the list of integrations.
 */
export function fileFacts(): AstroIntegration {
  return {
    name: 'file-facts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
        const reading = new Map<string, Promise<FileFacts | undefined>>();
        const read = (file: string) => {
          const facts = reading.get(file) ?? readFileFacts(join(root, file));
          reading.set(file, facts);
          return facts;
        };
        await Promise.all(pages.map((page) => fillPage(join(root, page), read)));
      },
    },
  };
}

async function fillPage(page: string, read: (file: string) => Promise<FileFacts | undefined>): Promise<void> {
  const html = await readFile(page, 'utf8');
  const slots = await rememberSlots('facts', html, listSlots);
  const files = new Set(slots.map(({ file }) => file));
  const known = new Map(await Promise.all([...files].map(async (file) => [file, await read(file)] as const)));
  const filled = fillFacts(html, slots, (file, fact) => {
    const facts = known.get(file);
    return facts && formatFact(fact, facts);
  });
  if (filled !== html) await writeFile(page, filled);
}
