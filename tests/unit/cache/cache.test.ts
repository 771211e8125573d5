import { chmod, copyFile, mkdtemp, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Cache, hash } from '../../../src/cache/cache.ts';

const DAY_MS = 24 * 60 * 60_000;

describe('the cache', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cache-'));
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

  test('counts a file as missing, whichever of its bytes is flipped', async () => {
    const cache = new Cache(folder);
    await cache.write('a', 'tekst');
    const whole = await readFile(join(folder, 'a'));
    for (const at of whole.keys()) {
      const flipped = Buffer.from(whole);
      flipped[at]! ^= 1;
      await writeFile(join(folder, 'a'), flipped);
      expect(await cache.read('a')).toBeUndefined();
    }
  });

  test.each([0, 10, 34])('counts a file that ends after %i bytes as missing', async (bytes) => {
    const cache = new Cache(folder);
    await cache.write('a', 'tekst');
    await truncate(join(folder, 'a'), bytes);
    expect(await cache.read('a')).toBeUndefined();
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

  test('makes once what it is asked to remember, and again what was deleted', async () => {
    const cache = new Cache(folder);
    let made = 0;
    const remember = () => cache.remember('a', () => Promise.resolve(Buffer.from(`made ${(made += 1)}`)));
    expect([String(await remember()), String(await remember())]).toEqual(['made 1', 'made 1']);
    await rm(folder, { recursive: true });
    expect(String(await remember())).toBe('made 2');
  });

  test('takes what two runs write at once under one name, and leaves nothing beside it', async () => {
    const texts = Array.from({ length: 20 }, (_, index) => `${index}`.repeat(10_000));
    await Promise.all(texts.map((text) => new Cache(folder).write('a', text)));
    expect(texts).toContain(String(await new Cache(folder).read('a')));
    expect(await readdir(folder)).toEqual(['a']);
  });

  test('forgets what nobody asked for in a month, and keeps the rest', async () => {
    const cache = new Cache(folder);
    await cache.write('old', 'x');
    await cache.write('new', 'x');
    await utimes(join(folder, 'old'), new Date(0), new Date(0));
    await cache.prune(Date.now() + 20 * DAY_MS);
    expect(await readdir(folder)).toEqual(['new']);
  });

  test.each([-400, -2, 2, 400])(
    'keeps what was read, when the clock was %i days off as it was written',
    async (days) => {
      const cache = new Cache(folder);
      await cache.write('a', 'x');
      const then = new Date(Date.now() + days * DAY_MS);
      await utimes(join(folder, 'a'), then, then);
      expect(String(await cache.read('a'))).toBe('x');
      await cache.prune();
      expect(await readdir(folder)).toEqual(['a']);
      expect(Math.abs((await stat(join(folder, 'a'))).mtimeMs - Date.now())).toBeLessThan(DAY_MS);
    },
  );

  test('reads what it may not write', async () => {
    const cache = new Cache(folder);
    await cache.write('a', 'x');
    await chmod(join(folder, 'a'), 0o444);
    await chmod(folder, 0o555);
    await cache.write('b', 'x');
    expect(String(await cache.read('a'))).toBe('x');
    await chmod(folder, 0o755);
  });
});

test('no two lists of texts have one hash because their ends meet', () => {
  expect(new Set([hash(['ab', 'c']), hash(['a', 'bc']), hash(['abc']), hash(['a', 'b', 'c'])]).size).toBe(4);
});
