/** Editions at the edge of what one can be: each is set well, or told in Danish with file and line. */
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { SUMMING_TITLES } from '../../src/report/summing-pages.ts';
import { editionPdf } from '../helpers/built-pages.ts';
import { builtSite, saidOfBuild } from '../helpers/built-site.ts';
import { NAMES, TITLE } from '../helpers/hard-editions.ts';
import { readTagged } from '../helpers/pdf-tags.ts';
import type { TaggedPdf } from '../helpers/pdf-tags.ts';
import { openPdf, readPdfPages } from '../helpers/pdf.ts';

describe('an edition with all of it is printed', () => {
  let pages: string[];
  let pdf: TaggedPdf;

  beforeAll(async () => {
    const file = editionPdf(await builtSite('hard'), '2030');
    pages = await readPdfPages(await openPdf(file));
    pdf = await readTagged(await readFile(file));
  });

  test('a cover title of 80 characters stands whole on the cover', () => {
    expect(TITLE).toHaveLength(80);
    expect(pages[0]).toContain(TITLE);
  });

  test('a chapter of three lines stands on a page of its own', () => {
    expect(pages.filter((page) => page.includes('Den fører ned til vandet.'))).toHaveLength(1);
  });

  test('key figures that no drawing can count are set and tagged as they are written', () => {
    const boxes = pdf.of('Aside').map(({ text }) => text.replace(/\s+/g, ' '));
    for (const figure of ['1/4af stranden', '80+ pct.af gæsterne', '4–5timer', '9/10gæster']) {
      expect(boxes.filter((text) => text.startsWith(figure.replace(/ /g, ' ')))).toHaveLength(1);
    }
  });

  test('a chapter without a key figure has none', () => {
    const page = pages.find((text) => text.includes('En kort vej') && text.includes('Vejen blev kort.')) ?? '';
    expect(page).not.toBe('');
  });

  test('a roster of 400 has every seat, and the register every name', () => {
    const text = pages.join(' ');
    expect(NAMES.filter((name) => !text.includes(name))).toEqual([]);
    const turned = NAMES.map((name) => name.split(' ').reverse().join(', '));
    expect(turned.filter((name) => !text.includes(name))).toEqual([]);
  });
});

test('sixty key figures are told of before the press, where the text ends, and printed all the same', async () => {
  const said = await saidOfBuild('crowded');
  expect(said).toMatch(/kort\.mdx:\d+ {2}noegletal-plads/);
  expect(said).toContain('Kapitlet har 60 nøgletal, men kun tekst til omkring');
  const pages = await readPdfPages(await openPdf(editionPdf(await builtSite('crowded'), '2030')));
  const count = (some: string[]) => some.join(' ').match(/veje fører ned til vandet/g)?.length;
  // Each stands in its chapter, and once more on the pages that gather them all.
  const isGathered = (page: string) => page.includes(`· ${SUMMING_TITLES.figures}`);
  expect(count(pages.filter((page) => !isGathered(page)))).toBe(60);
  expect(count(pages.filter(isGathered))).toBe(60);
});

test('a site is built to a folder on another disk', async ({ skip }) => {
  const [here, other] = await Promise.all([stat('.'), stat('/dev/shm').catch(() => undefined)]);
  if (!other || other.dev === here.dev) return skip('there is no second disk here (/dev/shm)');
  const folder = await builtSite('elsewhere');
  expect((await stat(editionPdf(folder, '2030'))).size).toBeGreaterThan(10_000);
  expect(existsSync(`${folder}.next`)).toBe(false);
});
