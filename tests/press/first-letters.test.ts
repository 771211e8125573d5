/** A letter, digit or sign in parentheses that opens a block, wherever a page begins: it is heard, and nothing stops. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { runPress } from '../../src/press/press.ts';
import { openPdf, pagesOf, readAloud } from '../helpers/pdf.ts';
import { jobOf, printPage, writeSite } from './helpers/site.ts';

let root: string;
afterEach(() => rm(root, { recursive: true, force: true }));

const REST = 'af de ti kommuner ved kysten lagde en ny vej ned til vandet i årets løb, og alle kan følge den.';

test.each([
  ['a bold digit', (index: number) => `<p><strong>8</strong> ${REST} ${index}</p>`, '8afdeti'],
  ['an italic letter', (index: number) => `<p><em>I</em> ${REST} ${index}</p>`, 'Iafdeti'],
  ['a letter in parentheses', (index: number) => `<p>(C)\u00a0282-7025 ${REST} ${index}</p>`, '(C)282-7025afdeti'],
  ['a point that is a digit', (index: number) => `<ul><li>7</li></ul><p>${REST} ${index}</p>`, '7afdeti'],
])('%s at the top of a continued page is heard', { timeout: 60_000 }, async (_, block, heard) => {
  const blocks = Array.from({ length: 90 }, (_, index) => block(index)).join('');
  root = await writeSite(
    printPage(
      `<section class="chapter" data-press-source="kapitel.mdx"><h1 id="k" data-press-outline="K">K</h1>${blocks}</section>`,
    ),
  );
  await runPress({ root, jobs: [await jobOf(root)] });
  const pages = await pagesOf(await openPdf(join(root, 'beretning.pdf')));
  expect(pages.length).toBeGreaterThan(2);
  const aloud = (await Promise.all(pages.map(readAloud))).join('');
  expect(aloud.split(heard).length - 1).toBe(90);
});
