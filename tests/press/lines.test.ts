/** Lines of paragraphs that ask for `text-wrap: pretty`, as they stand in the PDF. */
import { copyFile, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { rateLines } from '../../src/press/paged/lines/rate-lines.ts';
import { runPress } from '../../src/press/press.ts';
import { openPdf } from '../helpers/pdf.ts';
import { readPlaces } from '../helpers/pdf-measures.ts';
import { listTagWords, readTagged } from '../helpers/pdf-tags.ts';
import { jobOf, printPage, writeSite } from './helpers/site.ts';

const FONT = fileURLToPath(new URL('../../src/assets/fonts/print/source-serif-text.woff2', import.meta.url));

let root: string | undefined;
afterEach(async () => {
  if (root) await rm(root, { recursive: true, force: true });
  root = undefined;
});

/** Prints paragraphs, and gives the lines of the pages and the words of the tags. */
async function print(paragraphs: string[], styles = ''): Promise<{ lines: string[]; words: string[] }> {
  const head = `<style>@font-face { font-family: 'Text'; src: url('/fonts/text.woff2') } body { font-family: 'Text' } p { text-wrap: pretty; width: 70mm; ${styles} }</style>`;
  const body = paragraphs.map((text) => `<p>${text.replaceAll('|', '\u00AD')}</p>`).join('');
  root = await writeSite(printPage(`<section class="chapter" data-press-source="a.mdx">${body}</section>`, head));
  await copyFile(FONT, join(root, 'fonts/text.woff2'));
  await runPress({ root, jobs: [await jobOf(root)] });
  const bytes = await readFile(join(root, 'beretning.pdf'));
  const lines = (await readPlaces(await openPdf(bytes))).flatMap((places) => {
    const byY = Map.groupBy(places, ({ y }) => Math.round(y));
    return [...byY].sort(([a], [b]) => a - b).map(([, pieces]) => pieces.map(({ text }) => text).join(''));
  });
  return { lines, words: listTagWords((await readTagged(bytes)).root) };
}

describe('soft hyphens', { timeout: 60_000 }, () => {
  const word = (index: number) => `${'abcdefgh'[index % 8]}nsvars|for|deling`;

  test('divide words, and never in two lines running', async () => {
    const words =
      'velfærds|området og kommunerne beskæftigelses|indsatsen har i år sundheds|reformen et nyt forhandlings|bord'.split(
        ' ',
      );
    const texts = Array.from({ length: 12 }, (_, from) =>
      Array.from({ length: 40 }, (_, index) => words[((from + index) * 7 + (index % 3)) % words.length]).join(' '),
    );
    const { lines } = await print(texts, 'width: 58mm');
    const divided = lines.map((line) => line.endsWith('-'));
    expect(divided.filter(Boolean).length).toBeGreaterThan(3);
    expect(divided.some((isDivided, index) => isDivided && divided[index + 1])).toBe(false);
  });

  test('leave every word whole in the tags', async () => {
    const words = Array.from({ length: 200 }, (_, index) => word(index));
    const printed = await print([words.join(' ')]);
    expect(printed.words).toEqual(words.map((each) => each.replaceAll('|', '')));
  });

  test('do not divide a word that fits', async () => {
    const { lines } = await print(['En ansvars|for|deling.']);
    expect(lines[0]).toBe('En ansvarsfordeling.');
  });
});

test('a last line of one short word gets a second', { timeout: 60_000 }, async () => {
  const text = 'Alle kommuner ved kysten lagde i årets';
  const before = await print([`${text} ned.`], 'text-wrap: wrap');
  const after = await print([`${text} ned.`]);
  // Without the press the word stands alone, so the case is one.
  expect(before.lines.find((line) => line.includes('ned.'))).toBe('ned.');
  expect(after.lines.find((line) => line.includes('ned.'))).not.toBe('ned.');
});

test(
  'lines without a fault stay as the browser set them, also round an element of two lines',
  { timeout: 60_000 },
  async () => {
    const text = 'Alle kommuner ved kysten lagde <em>i år en helt ny og fælles plan for havet</em> i årets løb.';
    const before = await print([text], 'text-wrap: wrap; font-size: 12pt');
    const after = await print([text], 'font-size: 12pt');
    expect(before.lines.length).toBeGreaterThan(3);
    expect(after.lines).toEqual(before.lines);
  },
);

describe('lines are rated', () => {
  const line = (short: number, divided = 0) => ({ short, divided });

  test('worse with a hole than with a divided word', () => {
    expect(rateLines([line(0.2), line(0.5)])).toBeGreaterThan(rateLines([line(0.05, 0.2), line(0.5)]));
  });

  test('worse with a divided word than with a line that lacks little', () => {
    expect(rateLines([line(0.01, 0.2), line(0.5)])).toBeGreaterThan(rateLines([line(0.08), line(0.5)]));
  });

  test('worse with two divided lines running than with a hole', () => {
    expect(rateLines([line(0, 0.2), line(0, 0.2), line(0.5)])).toBeGreaterThan(
      rateLines([line(0.3), line(0), line(0.5)]),
    );
  });
});
