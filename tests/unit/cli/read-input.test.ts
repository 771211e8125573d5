import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readInput } from '../../../src/cli/read-input.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'beretning-'));
  await writeFile(join(folder, 'lille.xlsx'), 'abc');
  await writeFile(join(folder, 'stor.xlsx'), '');
  // A file with a hole in it takes no room on the disk.
  await truncate(join(folder, 'stor.xlsx'), 500_000_001);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a file is read', async () => {
  expect(Buffer.from(await readInput(join(folder, 'lille.xlsx'))).toString()).toBe('abc');
});

test.each([
  ['a folder', () => folder, 'er en mappe.'],
  ['nothing', () => join(folder, 'intet.xlsx'), 'findes ikke.'],
  ['a very large file', () => join(folder, 'stor.xlsx'), 'fylder over 500 MB.'],
  ['a device without end', () => '/dev/zero', 'er ikke en almindelig fil.'],
])('%s is refused in a sentence', async (_, file, message) => {
  await expect(readInput(file())).rejects.toThrow(message);
});
