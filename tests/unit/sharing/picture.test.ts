import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { Cache } from '../../../src/cache/cache.ts';
import { openFont } from '../../../src/sharing/outline-text.ts';
import type { Outliner } from '../../../src/sharing/outline-text.ts';
import { drawPicture } from '../../../src/sharing/picture.ts';
import { breakLines, setText } from '../../../src/sharing/set-lines.ts';

const COLOURS = { accent: '#0E5A4B', field: '#0E5A4B', fieldLine: '#56A08D', fieldMark: '#BFE3D6', tint: '#EAF3F0' };
const MOTIF = { kind: 'roads', ways: 7, places: 98, counts: 'Syv veje.' } as const;
const STYLE = { letterSpacing: 0, wordSpacing: 0 };
let title: Outliner;
let small: Outliner;

beforeAll(async () => {
  const open = async (name: string) => openFont(await readFile(`src/assets/fonts/print/${name}.woff2`));
  [title, small] = [await open('archivo-640-narrow'), await open('archivo-600')];
});

const draw = (text: string) =>
  drawPicture(
    { title: text, label: 'Børn og unge', edition: 'Kystforeningens beretning 2031' },
    MOTIF,
    COLOURS,
    { title, small },
    new Cache(undefined),
  );

test('a picture has the size that readers of Open Graph show, weighs under 60 kB and is the same each time', async () => {
  const [one, other] = [await draw('Æbler på åen'), await draw('Æbler på åen')];
  expect(await sharp(one).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(one.length).toBeLessThan(60_000);
  expect(Buffer.compare(one, other)).toBe(0);
});

test('the title is drawn in white on the edition’s field', async () => {
  const { data, info } = await sharp(await draw('Æbler'))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colours = new Set<string>();
  for (let x = 64; x < 500; x += 1) {
    colours.add(data.subarray((540 * info.width + x) * 3, (540 * info.width + x) * 3 + 3).toString('hex'));
  }
  expect(colours).toContain('ffffff');
  // Quantisation to sixteen colours may move one by a step.
  [0x0e, 0x5a, 0x4b].forEach((value, channel) => expect(Math.abs((data[channel] ?? 0) - value)).toBeLessThan(2));
});

test('lines take as many words as they hold, and a word that is too long stands alone', () => {
  expect(breakLines('en to arbejdsmarkedspolitik tre fire', (line) => line.length, 9)).toEqual([
    'en to',
    'arbejdsmarkedspolitik',
    'tre fire',
  ]);
});

test('a long title is set smaller until it fits', () => {
  const limits = { widthPx: 500, lines: 3, sizesPx: [80, 60, 40] };
  expect(setText('Kort titel', title, STYLE, limits).style.sizePx).toBe(80);
  expect(
    setText('Arbejdsmarkeds- og borgerserviceudvalgets mange forskellige anbefalinger', title, STYLE, limits).style
      .sizePx,
  ).toBe(40);
});

test('the lines of a title are about as long as each other, and no more than they have to be', () => {
  const limits = { widthPx: 496, lines: 4, sizesPx: [84, 76, 68, 60, 54, 48, 42, 36] };
  const { lines, style } = setText('Velfærden i kommunerne får endnu et løft', title, STYLE, limits);
  const filled = breakLines(lines.join(' '), (line) => title.measure(line, style), limits.widthPx);
  expect(filled.at(-1)).toBe('løft');
  expect(lines).toHaveLength(filled.length);
  expect(lines.at(-1)).toBe('et løft');
});

test('letters are as wide as the font says, in proportion to the size', () => {
  const width = (sizePx: number) => title.measure('Regnskab', { ...STYLE, sizePx });
  expect(width(80)).toBeCloseTo(width(40) * 2);
  expect(width(40)).toBeGreaterThan(120);
});
