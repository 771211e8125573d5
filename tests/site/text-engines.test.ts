/** Two engines that copy and search, beside the tags, which `printed-edition.test.ts` reads: they divide words alike. */
import { execFileSync, spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../helpers/built-site.ts';
import { openPdf, pagesOf } from '../helpers/pdf.ts';

const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

const files = [await builtSite('content'), await builtSite('tiny')].flatMap((root) =>
  globSync('*/**/*.pdf', { cwd: root })
    // On sheets two pages stand side by side, which engines read in their own order.
    .filter((file) => !/-(?:tryk|ark)\.pdf$/.test(file))
    .sort()
    .map((file) => [file, join(root, file)] as const),
);

describe.skipIf(!hasPoppler)('pdf.js and poppler (skipped where there is no pdftotext)', () => {
  test.each(files)('find the same words on every page of %s', async (_, file) => {
    const painted = await readByPdfjs(file);
    const pages = execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8' }).split('\f');
    painted.forEach((text, index) => {
      const other = pages[index] ?? '';
      const doubtful = new Set([...listDoubtful(text), ...listDoubtful(other)]);
      const [words, others] = [text, other].map((read) => listWords(read).filter((word) => !doubtful.has(word)));
      expect(words, `page ${index + 1}`).toEqual(others);
    });
  });
});

/**
 * The text of each page as pdf.js copies it. It counts what begins within half a large figure's height below that as the
 * same line, and says nothing of a gap there: so a text in letters less than half as high is a new one here.
 */
async function readByPdfjs(file: string): Promise<string[]> {
  const pages = await pagesOf(await openPdf(file));
  return Promise.all(
    pages.map(async (page) => {
      let height = 0;
      const { items } = await page.getTextContent();
      return items
        .map((item) => {
          if (!('str' in item)) return '';
          const isSmaller = item.str.trim() !== '' && item.height < height / 2;
          if (item.str.trim() !== '') height = item.height;
          return `${isSmaller ? '\n' : ''}${item.str}${item.hasEOL ? '\n' : ''}`;
        })
        .join('');
    }),
  );
}

/** All words, in the order of the alphabet; a hyphen at a line's end joins, but for that of a page's end, and hyphens do not count. */
function listWords(text: string): string[] {
  return text
    .replace(/(?<=\S)[-\u00AD] *\n(?=[\p{Ll}\p{N}])/gu, '')
    .replace(/[-\u00AD]/g, '')
    .split(/\s+/)
    .filter(Boolean)
    .sort();
}

/** Words at a hyphen that a capital follows on the next line: only a reader knows whether they are one (`Europa-Parlamentet`). */
function listDoubtful(text: string): string[] {
  return [...text.matchAll(/(\S+)[-\u00AD]\s*\n\s*(\p{Lu}\S*)/gu)]
    .map(([, before = '', behind = '']) => [before, behind].map((word) => word.replace(/[-\u00AD]/g, '')))
    .flatMap(([before = '', behind = '']) => [before, behind, before + behind]);
}
