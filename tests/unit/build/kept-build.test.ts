import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findKeptBuild, keepBuild } from '../../../src/build/kept-build.ts';
import { Cache } from '../../../src/cache/cache.ts';

const SAID = { kontrol: 'Kontrol: ingen fejl', day: '2031-03-20', warnings: ['Bemærk på side 3'] };
let folder: string;
let site: string;
let cache: Cache;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'beretning-'));
  site = join(folder, 'site');
  cache = new Cache(join(folder, 'cache'));
  await mkdir(join(site, '2030'), { recursive: true });
  await writeFile(join(site, 'index.html'), 'forside');
  await writeFile(join(site, '2030/index.html'), 'udgave');
  await keepBuild(site, 'inputs', SAID, cache);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.resetModules();
  await rm(folder, { recursive: true, force: true });
});

describe('a kept build', () => {
  test('is found with what was said, while its inputs and its folder are as they were', async () => {
    expect(await findKeptBuild(site, 'inputs', cache)).toEqual(SAID);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['a file has changed', () => writeFile(join(site, '2030/index.html'), 'Udgave')],
    ['a file is gone', () => rm(join(site, 'index.html'))],
    ['a file was added', () => writeFile(join(site, 'ny.html'), '')],
    [
      'a file has moved',
      () => writeFile(join(site, '2030/forside.html'), 'forside').then(() => rm(join(site, 'index.html'))),
    ],
    ['the folder is gone', () => rm(site, { recursive: true })],
    ['the cache is gone', () => rm(join(folder, 'cache'), { recursive: true })],
  ])('is not found when %s', async (_, spoil) => {
    await spoil();
    expect(await findKeptBuild(site, 'inputs', cache)).toBeUndefined();
  });

  test('is not found for other inputs, or for another folder', async () => {
    expect(await findKeptBuild(site, 'other', cache)).toBeUndefined();
    expect(await findKeptBuild(join(site, '2030'), 'inputs', cache)).toBeUndefined();
  });

  test('is not found when a byte of what was kept is flipped', async () => {
    const [name] = await readdir(join(folder, 'cache'));
    const file = join(folder, 'cache', name!);
    const bytes = await readFile(file);
    bytes[bytes.length - 10]! ^= 1;
    await writeFile(file, bytes);
    expect(await findKeptBuild(site, 'inputs', cache)).toBeUndefined();
  });
});

describe('the hash of what a build is made of', () => {
  /** The hash with a content folder of one file. */
  async function hashContent(env: Record<string, string> = {}): Promise<string> {
    vi.stubEnv('CONTENT_ROOT', join(folder, 'content'));
    vi.stubEnv('CHROMIUM_PATH', '');
    vi.resetModules();
    const { hashBuildInputs } = await import('../../../src/build/build-inputs.ts');
    return hashBuildInputs(env);
  }

  beforeEach(async () => {
    await mkdir(join(folder, 'content/2030'), { recursive: true });
    await writeFile(join(folder, 'content/2030/edition.mdx'), 'Forord.');
  });

  test('is the same when nothing has changed', async () => {
    expect(await hashContent()).toBe(await hashContent());
  });

  test.each<[string, () => Promise<unknown>]>([
    ['a text has changed', () => appendFile(join(folder, 'content/2030/edition.mdx'), ' Mere.')],
    ['a text was added', () => writeFile(join(folder, 'content/2030/b.mdx'), '')],
    ['a text has been renamed', () => mkdir(join(folder, 'content/2031')).then(() => rename())],
  ])('is another one when %s', async (_, change) => {
    const before = await hashContent();
    await change();
    expect(await hashContent()).not.toBe(before);
  });

  test.each(['SITE', 'DRAFTS', 'NODE_ENV', 'PRESS_BROWSER', 'CI', 'TZ'])(
    'is another one for another %s',
    async (name) => {
      expect(await hashContent({ [name]: 'x' })).not.toBe(await hashContent());
    },
  );

  async function rename(): Promise<void> {
    await writeFile(join(folder, 'content/2031/edition.mdx'), 'Forord.');
    await rm(join(folder, 'content/2030/edition.mdx'));
  }
});
