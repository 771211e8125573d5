import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareRecords, formatMoved, readPrintedPages } from '../../../src/diff/compare-records.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'records-'));
});
afterAll(() => rm(root, { recursive: true }));

/** Writes a built site of one edition, which has two chapters of its own. */
async function site(name: string, browser: string, whole: number, ...chapters: [forests: number, beaches?: number]) {
  const folder = join(root, name);
  const excerpts = ['skove', 'strande']
    .map((slug, index) => ({ file: `${slug}/report-2030-${slug}.pdf`, pages: chapters[index], bytes: 1 }))
    .filter(({ pages }) => pages !== undefined);
  await write(join(folder, '2030/report-2030.json'), { title: 'Report', browser, pages: whole, excerpts });
  return folder;
}

async function write(file: string, content: unknown): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(content));
}

test('two prints with as many pages are the same, whatever printed them', async () => {
  const one = readPrintedPages(await site('a', 'Chrome/153', 12, 3, 4));
  const two = readPrintedPages(await site('b', 'Chrome/156', 12, 3, 4));
  expect(compareRecords(one, two)).toEqual([]);
  expect(formatMoved(one, two)).toMatchInlineSnapshot(
    `"Chrome/153 → Chrome/156: all 3 PDFs have as many pages as before."`,
  );
});

test('a PDF with other pages and one that is missing are named with both counts', async () => {
  const before = readPrintedPages(await site('c', 'Chrome/153', 12, 3, 4));
  const after = readPrintedPages(await site('d', 'Chrome/156', 13, 3));
  expect(formatMoved(before, after)).toMatchInlineSnapshot(`
    "Chrome/153 → Chrome/156: 2 of 3 PDFs have other pages.

    | PDF | pages before | pages now |
    |---|--:|--:|
    | 2030/report-2030.pdf | 12 | 13 |
    | 2030/strande/report-2030-strande.pdf | 4 | – |"
  `);
});

test('other JSON of a site is no record', async () => {
  const folder = await site('e', 'Chrome/153', 12, 3);
  await write(join(folder, '2030/persons.json'), [{ name: 'Bo Ravn' }]);
  expect(readPrintedPages(folder).pages.size).toBe(2);
});

test('a site without a record is refused, since nothing would be compared', async () => {
  await write(join(root, 'f/2030/persons.json'), []);
  expect(() => readPrintedPages(join(root, 'f'))).toThrow('has no record of a print');
});
