import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readBuiltSite } from '../../../src/build/built-site.ts';
import type { BuiltSite } from '../../../src/build/built-site.ts';
import { formatBuilt } from '../../../src/build/format-built.ts';

let root = '';
afterEach(() => rm(root, { recursive: true, force: true }));

async function layOut(files: Record<string, string>): Promise<BuiltSite> {
  root = await mkdtemp(join(tmpdir(), 'beretning-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return readBuiltSite(root);
}

const record = (pages: number, bytes: number, excerpts: number[]) =>
  JSON.stringify({ pages, bytes, excerpts: excerpts.map((size) => ({ bytes: size })) });

test('pages are those that readers find, by edition', async () => {
  const { pages } = await layOut({
    '404.html': '',
    'index.html': '',
    'soeg/index.html': '',
    '2030/index.html': '',
    '2030/print/index.html': '',
    '2030/natur/kyst/index.html': '',
    '2029/index.html': '',
  });
  expect(Object.fromEntries(pages)).toEqual({ '2029': 1, '2030': 2, undefined: 2 });
});

test('a PDF has the pages and sizes of its record; its excerpts are counted together', async () => {
  const { pdfs } = await layOut({
    '2030/beretning.pdf': '',
    '2030/beretning.json': record(12, 3000, [400, 500]),
    '2030/natur/natur.pdf': '',
  });
  expect(pdfs).toEqual([{ file: '2030/beretning.pdf', pages: 12, bytes: 3000, excerpts: { count: 2, bytes: 900 } }]);
});

test('what search finds are the records of its index', async () => {
  expect((await layOut({ 'soeg/opslag.json': '[{}, {}, {}]' })).searchable).toBe(3);
});

test('files and bytes are those of the whole folder', async () => {
  expect(await layOut({ 'a.txt': 'abc', 'b/c.txt': 'æ' })).toMatchObject({
    files: 2,
    bytes: 5,
    pdfs: [],
    searchable: undefined,
  });
});

const SITE: BuiltSite = {
  pages: new Map([
    [undefined, 8],
    ['2029', 15],
    ['2030', 1],
  ]),
  pdfs: [
    { file: '2029/beretning-2029.pdf', pages: 47, bytes: 322_000, excerpts: { count: 12, bytes: 905_000 } },
    { file: '2030/a.pdf', pages: 1, bytes: 1_383_000, excerpts: { count: 0, bytes: 0 } },
  ],
  searchable: 190,
  files: 402,
  bytes: 9_800_000,
};

test('the newest edition comes first, and figures stand under each other', () => {
  expect(formatBuilt(SITE, 'dist/', 20.9).replaceAll('\u00a0', ' ')).toMatchInlineSnapshot(`
    "
    Netudgaven
      2030          1 side
      2029        15 sider
      fælles       8 sider
      søgning   190 opslag

    PDF
      2030/a.pdf                  1 side   1,4 MB
      2029/beretning-2029.pdf   47 sider   322 kB   og 12 uddrag, 905 kB

    Beretningen ligger i dist/: 402 filer, 9,8 MB. Det tog 21 sekunder."
  `);
});

test('a short build is told with a decimal, and nothing is told of what was not built', () => {
  const site = { ...SITE, pdfs: [], searchable: undefined, pages: new Map([['2030', 2]]), files: 1 };
  expect(formatBuilt(site, 'dist/', 3.14).replaceAll('\u00a0', ' ')).toMatchInlineSnapshot(`
    "
    Netudgaven
      2030   2 sider

    Beretningen ligger i dist/: 1 fil, 9,8 MB. Det tog 3,1 sekunder."
  `);
});
