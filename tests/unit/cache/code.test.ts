import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCode, readVersion } from '../../../src/cache/code.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'code-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('code is the text of each file and the versions of packages', async () => {
  await writeFile(join(folder, 'b.ts'), 'two');
  await writeFile(join(folder, 'a.ts'), 'one');
  await writeFile(join(folder, 'README.md'), 'no code');
  expect(await readCode(folder, ['pagedjs'])).toEqual(['one', 'two', 'pagedjs 0.4.3']);
});

test.each(['@cantoo/pdf-lib', 'cspell-trie-lib', 'pdfjs-dist'])(
  'the version of %s is known, whatever it exports',
  async (name) => {
    expect(await readVersion(name)).toMatch(/^\S+ \d+\.\d+\.\d+/);
  },
);

test('a package that is not there is an error, not a version', async () => {
  await expect(readVersion('no-such-package')).rejects.toThrow('no-such-package');
});
