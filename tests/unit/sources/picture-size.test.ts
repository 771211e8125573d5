import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readPictureSize } from '../../../src/sources/picture-size.ts';

const picture = sharp({ create: { width: 321, height: 123, channels: 3, background: '#0E5A4B' } });

test.each([
  ['PNG', () => picture.png()],
  ['JPEG', () => picture.jpeg()],
  ['progressive JPEG', () => picture.jpeg({ progressive: true })],
  ['lossy WebP', () => picture.webp()],
  ['lossless WebP', () => picture.webp({ lossless: true })],
])('the size of a %s is read from its head', async (_, encode) => {
  expect(readPictureSize(await encode().toBuffer())).toEqual({ width: 321, height: 123 });
});

test('the size of a WebP with transparency is read', async () => {
  const bytes = await sharp({ create: { width: 321, height: 123, channels: 4, background: '#0E5A4B80' } })
    .webp()
    .toBuffer();
  expect(readPictureSize(bytes)).toEqual({ width: 321, height: 123 });
});

test.each([
  ['of no bytes', new Uint8Array()],
  ['of another format', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['that is cut off', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])],
])('a file %s has no size', (_, bytes) => {
  expect(readPictureSize(bytes)).toBeUndefined();
});
