import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { Cache } from '../../../src/cache/cache.ts';
import { drawCover } from '../../../src/sharing/cover-picture.ts';
import { openFont } from '../../../src/sharing/outline-text.ts';
import type { PictureFonts } from '../../../src/sharing/picture-fonts.ts';
import { tinyReport } from '../../helpers/report.ts';

let fonts: PictureFonts;
const report = await tinyReport();

beforeAll(async () => {
  const open = async (name: string) => openFont(await readFile(`src/assets/fonts/print/${name}.woff2`));
  fonts = { title: await open('archivo-640-narrow'), small: await open('archivo-600') };
});

const draw = (changes = {}) => drawCover({ ...report, ...changes }, fonts, new Cache(undefined));

test('a cover has the proportions of A4, weighs under 100 kB and is the same each time', async () => {
  const [one, other] = [await draw(), await draw()];
  expect(await sharp(one).metadata()).toMatchObject({ format: 'png', width: 1260, height: 1782 });
  expect(one.length).toBeLessThan(100_000);
  expect(Buffer.compare(one, other)).toBe(0);
});

test('a title of many words stays above the foot', async () => {
  const title = 'Kommunernes store og meget lange år med reformer, forhandlinger og aftaler om den lokale velfærd';
  const { data, info } = await sharp(await draw({ title }))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  // Between the title's place and the foot no row has a letter in it.
  const isBlank = (y: number) => new Set(data.subarray(y * info.width, (y + 1) * info.width)).size === 1;
  expect(isBlank(1560)).toBe(true);
  expect(isBlank(1620)).toBe(false);
});

test('a draft says on its cover that it is one', async () => {
  expect(Buffer.compare(await draw({ state: 'draft' }), await draw({ state: 'published' }))).not.toBe(0);
});
