import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { Cache } from '../../../src/cache/cache.ts';
import { formatFact, readFileFacts } from '../../../src/pdf-facts/file-facts.ts';

const PDF = { bytes: 303_665, sha256: 'ab', pages: 45 };
const CSV = { bytes: 739, sha256: 'cd' };

test.each([
  ['summary', PDF, ' (45\u00a0sider, 304\u00a0kB)'],
  ['rest', PDF, ', 45\u00a0sider, 304\u00a0kB'],
  ['rest', CSV, ', 1\u00a0kB'],
  ['pages', { ...PDF, pages: 1 }, ', 1\u00a0side'],
  ['pages', CSV, ''],
  ['size', PDF, '304\u00a0kB'],
  ['sha256', CSV, 'cd'],
] as const)('%s of %j reads %j', (name, facts, text) => {
  expect(formatFact(name, facts)).toBe(text);
});

test('the checksum of a file is that of its bytes, and a file that is not there has no facts', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'beretning-'));
  try {
    await writeFile(join(folder, 'a.csv'), 'abc');
    expect(await readFileFacts(join(folder, 'a.csv'))).toEqual({
      bytes: 3,
      // The example of FIPS 180-2, B.1.
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
    expect(await readFileFacts(join(folder, 'b.csv'))).toBeUndefined();
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a PDF whose bytes have changed is counted again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'beretning-'));
  const cache = new Cache(join(folder, 'cache'));
  const file = join(folder, 'a.pdf');
  try {
    for (const pages of [1, 3]) {
      const pdf = await PDFDocument.create();
      for (let page = 0; page < pages; page += 1) pdf.addPage();
      await writeFile(file, await pdf.save());
      expect((await readFileFacts(file, cache))?.pages).toBe(pages);
      expect((await readFileFacts(file, cache))?.pages).toBe(pages);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
