import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadSources } from '../../../src/sources/from-disk.ts';

const picture = (width = 321, height = 123) => sharp({ create: { width, height, channels: 3, background: '#0E5A4B' } });

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pictures-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Writes one file into a content folder, and gives what the sources say of its size. */
async function sizeOf(name: string, bytes: Uint8Array | string) {
  await writeFile(join(root, name), bytes);
  const { others, faults } = await loadSources(root);
  expect(faults).toEqual([]);
  expect(others.map(({ path }) => path)).toEqual([name]);
  return others[0]!.pixels;
}

test.each(['png', 'jpeg', 'webp', 'avif', 'gif', 'tiff'] as const)(
  'the size of a picture as %s is known',
  async (format) => {
    expect(await sizeOf(`vejen.${format}`, await picture().toFormat(format).toBuffer())).toEqual({
      width: 321,
      height: 123,
    });
  },
);

test('a picture that a camera turned has the size that a reader sees', async () => {
  const turned = await picture().jpeg().withMetadata({ orientation: 6 }).toBuffer();
  expect(await sizeOf('vejen.jpg', turned)).toEqual({ width: 123, height: 321 });
});

test.each(['png', 'jpeg', 'webp', 'avif'] as const)(
  'a picture as %s that an editor replaces has its new size',
  async (format) => {
    await sizeOf(`vejen.${format}`, await picture().toFormat(format).toBuffer());
    const larger = await picture(1600, 900).toFormat(format).toBuffer();
    expect(await sizeOf(`vejen.${format}`, larger)).toEqual({ width: 1600, height: 900 });
  },
);

test.each([
  ['a drawing', 'vejen.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>'],
  ['an empty file', 'vejen.png', ''],
  ['a text with the name of a picture', 'vejen.jpg', 'Vejen ned til vandet'],
  ['a picture that is cut off', 'vejen.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])],
])('%s has no size', async (_, name, bytes) => {
  expect(await sizeOf(name, bytes)).toBeUndefined();
});
