import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTrieRootFromList, serializeTrie } from 'cspell-trie-lib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTrie } from '../../../src/sources/read-trie.ts';

/** A dictionary as the package of Danish words holds one. */
const write = (...words: string[]) => [...serializeTrie(createTrieRootFromList(words), { version: 3 })].join('');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trie-'));
  await writeFile(join(folder, 'words.trie'), write('hus', 'huse', 'skov'));
});
afterEach(() => rm(folder, { recursive: true }));

const read = (cache = join(folder, 'cache')) => {
  const trie = readTrie(join(folder, 'words.trie'), cache);
  return ['hus', 'huse', 'skov', 'hu'].map((word) => trie.has(word));
};

test('a dictionary that is read again answers as the first time', async () => {
  expect(read()).toEqual([true, true, true, false]);
  expect(await readdir(join(folder, 'cache'))).toHaveLength(1);
  expect(read()).toEqual([true, true, true, false]);
});

test('a kept form that is damaged is made anew', async () => {
  read();
  const [name = ''] = await readdir(join(folder, 'cache'));
  await writeFile(join(folder, 'cache', name), 'damaged');
  expect(read()).toEqual([true, true, true, false]);
});

test('a folder that cannot be written is no hindrance', () => {
  expect(read(join(folder, 'words.trie', 'cache'))).toEqual([true, true, true, false]);
});

test('a dictionary that changed is not taken for the kept one', async () => {
  read();
  await writeFile(join(folder, 'words.trie'), write('hus', 'huse', 'skuv'));
  expect(read()).toEqual([true, true, false, false]);
});
