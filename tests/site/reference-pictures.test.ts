import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { withPdfPainter } from '../../src/diff/draw-pdf.ts';
import type { DrawnPage } from '../../src/diff/draw-pdf.ts';
import { builtSite, saidOfBuild } from '../helpers/built-site.ts';
import { compareWithReference } from '../helpers/reference-pictures.ts';

const base = join(await builtSite('tiny'), '2030/kystforeningen-beretning-2030');
/** Pages of another browser are right and look a little different. */
const { browserOrigin } = JSON.parse(readFileSync(`${base}.json`, 'utf8')) as { browserOrigin: string };

/** One of each kind of page, found by what stands on it and on no page before it. */
const PAGES: [name: string, is: (page: DrawnPage, index: number) => boolean][] = [
  ['cover', (_, index) => index === 0],
  ['contents', ({ text }) => text.includes('Indhold')],
  ['foreword', ({ text }) => text.includes('Kære læsere')],
  ['chapter', ({ text }, index) => index > 2 && text.includes('Velfærd')],
  ['accounts', ({ text }) => /Årets resultat|Resultatopgørelse/.test(text) && !text.includes('Indhold')],
];
const SHEETS: [name: string, is: (page: DrawnPage, index: number, all: DrawnPage[]) => boolean][] = [
  ['printing-front', (_, index) => index === 0],
  ['printing-inside', (_, index) => index === 1],
  ['printing-back', (_, index, all) => index === all.length - 1],
];

/** One pixel in two thousand: a heading that moves by a millimetre is more, the edges of its letters are less. */
const MOST_DIFFERENT = 0.0005;

describe.skipIf(browserOrigin !== 'pinned')(
  'printed pages of the tiny edition look as when they were last looked at',
  () => {
    let pages: DrawnPage[];
    let sheets: DrawnPage[];

    beforeAll(async () => {
      [pages, sheets] = await withPdfPainter(async (paint) => [
        await paint(`${base}.pdf`),
        await paint(`${base}-tryk.pdf`),
      ]);
    });

    test.each(PAGES)('%s', async (name, is) => {
      const page = pages.find(is);
      expect(page, `no page for ${name}`).toBeDefined();
      expect(await compareWithReference(name, page!.png)).toBeLessThan(MOST_DIFFERENT);
    });

    test.each(SHEETS)('%s', async (name, is) => {
      const page = sheets.find(is);
      expect(await compareWithReference(name, page!.png)).toBeLessThan(MOST_DIFFERENT);
    });
  },
);

test.each(['content', 'tiny'] as const)('no page of %s has text over text', async (name) => {
  expect(await saidOfBuild(name)).not.toContain('er trykt oven i');
});
