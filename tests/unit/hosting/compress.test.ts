import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Cache } from '../../../src/cache/cache.ts';
import { compressTexts } from '../../../src/hosting/compress.ts';

const TEXT = 'Kommunerne forhandler. '.repeat(100);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compress-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Compresses a site of one page with what the cache holds. @returns the copies */
async function compress(text: string): Promise<Buffer[]> {
  const site = join(folder, 'site');
  await rm(site, { recursive: true, force: true });
  await mkdir(site);
  await writeFile(join(site, 'index.html'), text);
  await compressTexts(site, new Cache(join(folder, 'cache')));
  return Promise.all(['br', 'gz'].map((format) => readFile(join(site, `index.html.${format}`))));
}

test('copies are the text, compressed', async () => {
  const [br, gz] = await compress(TEXT);
  expect([String(brotliDecompressSync(br!)), String(gunzipSync(gz!))]).toEqual([TEXT, TEXT]);
});

test('a text that was compressed before has the same copies', async () => {
  const cold = await compress(TEXT);
  expect(await compress(TEXT)).toEqual(cold);
});

test('a text that has changed has copies of what it says now', async () => {
  await compress(TEXT);
  const [br] = await compress(TEXT.replace('K', 'R'));
  expect(String(brotliDecompressSync(br!))).toMatch(/^Rommunerne/);
});

test('a copy that was spoilt in the cache is made again', async () => {
  const cold = await compress(TEXT);
  for (const name of await readdir(join(folder, 'cache'))) {
    const kept = await readFile(join(folder, 'cache', name));
    kept[kept.length - 1]! ^= 1;
    await writeFile(join(folder, 'cache', name), kept);
  }
  expect(await compress(TEXT)).toEqual(cold);
});
