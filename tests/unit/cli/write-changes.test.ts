import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeChanges } from '../../../src/cli/write-changes.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'beretning-'));
  await writeFile(join(root, 'a.yaml'), 'a: 1\n');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const write = (...changes: Parameters<typeof writeChanges>[2]) => writeChanges(root, 'content', changes);
const read = (file: string) => readFile(join(root, file), 'utf8');

test('changed and new files are written, with their folders', async () => {
  await write(
    { path: 'a.yaml', before: 'a: 1\n', text: 'a: 2\n' },
    { path: '2030/b.yaml', before: undefined, text: 'b: 1\n' },
  );
  expect([await read('a.yaml'), await read('2030/b.yaml')]).toEqual(['a: 2\n', 'b: 1\n']);
  expect((await readdir(root)).toSorted()).toEqual(['2030', 'a.yaml']);
});

test('a byte order mark is no change', async () => {
  await writeFile(join(root, 'a.yaml'), '\ufeffa: 1\n');
  await write({ path: 'a.yaml', before: 'a: 1\n', text: 'a: 2\n' });
  expect(await read('a.yaml')).toBe('a: 2\n');
});

test('a file that was changed since it was read stops everything', async () => {
  await writeFile(join(root, 'a.yaml'), 'a: 7\n');
  const attempt = write(
    { path: 'b.yaml', before: undefined, text: 'b: 1\n' },
    { path: 'a.yaml', before: 'a: 1\n', text: 'a: 2\n' },
  );
  await expect(attempt).rejects.toThrow('content/a.yaml er ændret imens, så intet er skrevet.');
  expect([await readdir(root), await read('a.yaml')]).toEqual([['a.yaml'], 'a: 7\n']);
});

test('a new file does not take the place of one that is there', async () => {
  await expect(write({ path: 'a.yaml', before: undefined, text: '' })).rejects.toThrow(
    'content/a.yaml findes allerede, så intet er skrevet.',
  );
});

test('when one cannot be written, the others are as they were', async () => {
  // A folder stands where a file's folder would have to be a file.
  await writeFile(join(root, 'blocked'), '');
  const attempt = write(
    { path: 'a.yaml', before: 'a: 1\n', text: 'a: 2\n' },
    { path: 'b.yaml', before: undefined, text: 'b: 1\n' },
    { path: 'blocked/c.yaml', before: undefined, text: 'c: 1\n' },
  );
  await expect(attempt).rejects.toThrow(/ENOTDIR|EEXIST/);
  expect(await read('a.yaml')).toBe('a: 1\n');
  expect((await readdir(root)).toSorted()).toEqual(['a.yaml', 'blocked']);
});

test('a folder in the place of a file stops everything', async () => {
  await mkdir(join(root, 'b.yaml'));
  await expect(write({ path: 'b.yaml', before: undefined, text: 'b: 1\n' })).rejects.toThrow();
  expect((await readdir(root)).toSorted()).toEqual(['a.yaml', 'b.yaml']);
});
