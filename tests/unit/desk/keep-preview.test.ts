import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepPreview } from '../../../src/desk/server/keep-preview.ts';

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'astro-'));
  file = join(folder, 'content-modules.mjs');
});
afterEach(() => rm(folder, { recursive: true }));

test('the preview has its modules back after a build that left some out', async () => {
  await writeFile(file, 'all');
  expect(await keepPreview(folder, () => writeFile(file, 'some').then(() => 'built'))).toBe('built');
  expect(await readFile(file, 'utf8')).toBe('all');
});

test('and after one that failed', async () => {
  await writeFile(file, 'all');
  const fail = () => writeFile(file, 'some').then(() => Promise.reject(new Error('no')));
  await expect(keepPreview(folder, fail)).rejects.toThrow('no');
  expect(await readFile(file, 'utf8')).toBe('all');
});

test('what was not there before is left as the build made it', async () => {
  await keepPreview(folder, () => writeFile(file, 'some'));
  expect(await readFile(file, 'utf8')).toBe('some');
});
