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
        const known = new Map<string, FileFacts | undefined>();
        const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
        for (const page of pages) {
          const html = await readFile(join(root, page), 'utf8');
          const slots = await rememberSlots('facts', html, listSlots);
          for (const { file } of slots) {
            if (!known.has(file)) known.set(file, await readFileFacts(join(root, file)));
          }
          const filled = fillFacts(html, slots, (file, fact) => {
            const facts = known.get(file);
            return facts && formatFact(fact, facts);
          });
          if (filled !== html) await writeFile(join(root, page), filled);
        }
      },
    },
  };
}
