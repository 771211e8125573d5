import { copyFile, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Cache } from '../../src/press/cache/cache.ts';

const DAY_MS = 24 * 60 * 60_000;

describe('the press’ cache', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'press-cache-'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('gives back what was put into it', async () => {
    const cache = new Cache(join(folder, 'new'));
    await cache.write('a', 'tekst');
    expect(Buffer.from((await cache.read('a'))!).toString()).toBe('tekst');
  });

  test('counts a file that stands under another’s name as missing', async () => {
    const cache = new Cache(folder);
    await cache.write('a', 'tekst');
    await copyFile(join(folder, 'a'), join(folder, 'b'));
    expect(await cache.read('b')).toBeUndefined();
  });

  test('is empty without a folder', async () => {
    const cache = new Cache(undefined);
    await cache.write('a', 'tekst');
    expect(await cache.read('a')).toBeUndefined();
  });

  test('costs a run nothing when it can’t be written', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(new Cache(join(folder, 'file')).write('a', 'tekst')).resolves.toBeUndefined();
  });

  test('forgets what nobody asked for in a month, and keeps the rest', async () => {
    const cache = new Cache(folder);
    await cache.write('old', 'x');
    await cache.write('new', 'x');
    await utimes(join(folder, 'old'), new Date(0), new Date(0));
    await cache.prune(Date.now() + 20 * DAY_MS);
    expect(await readdir(folder)).toEqual(['new']);
  });
});
