import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, test } from 'vitest';
import { countShared, readTrueType, mergeSubsets, writeTrueType } from '../../src/press/assemble/truetype.ts';
import type { TrueType } from '../../src/press/assemble/truetype.ts';

const fonts = new URL('../../src/assets/fonts/print/', import.meta.url);

/** Its types know only what the project's own fonts are made with. */
const AS_TRUETYPE = { targetFormat: 'truetype' } as unknown as Parameters<typeof subsetFont>[2];

async function load(name: string): Promise<TrueType> {
  const file = await readFile(new URL(name, fonts));
  return readTrueType(await subsetFont(file, 'abcdefghijkæøåABC 0123', AS_TRUETYPE))!;
}

/** The font with every second glyph left out, as Chromium leaves them out: no outline, no width, the numbers stay. */
function leaveOut(font: TrueType, rest: 0 | 1): TrueType {
  const isLeft = (glyph: number) => glyph > 0 && glyph % 2 === rest;
  return {
    ...font,
    glyphs: font.glyphs.map((glyph, index) => (isLeft(index) ? new Uint8Array() : glyph)),
    metrics: font.metrics.map((metric, index) => (isLeft(index) ? [0, 0] : metric)),
  };
}

describe('subsets of a TrueType font', () => {
  let semibold: TrueType;
  let bold: TrueType;

  beforeAll(async () => {
    [semibold, bold] = await Promise.all([load('archivo-600.woff2'), load('archivo-700.woff2')]);
  });

  test('are the font again when they are united', () => {
    const united = mergeSubsets(leaveOut(semibold, 0), leaveOut(semibold, 1));
    expect(united.glyphs.map((glyph) => Buffer.from(glyph).toString('hex'))).toEqual(
      semibold.glyphs.map((glyph) => Buffer.from(glyph).toString('hex')),
    );
    expect(united.metrics).toEqual(semibold.metrics);
  });

  test('are known to be of one font by the glyphs that both have', () => {
    expect(countShared(semibold, leaveOut(semibold, 0))).toBeGreaterThan(5);
  });

  test('of two cuts of a family are not taken for one font', () => {
    expect(countShared(semibold, bold)).toBeUndefined();
  });

  test('are read again as they were written', () => {
    const again = readTrueType(writeTrueType(semibold))!;
    const contours = ({ glyphs }: TrueType) =>
      glyphs.map((glyph) =>
        Buffer.from(glyph)
          .toString('hex')
          .replace(/(00)+$/, ''),
      );
    expect(contours(again)).toEqual(contours(semibold));
    expect(again.metrics).toEqual(semibold.metrics);
  });

  test('that are no TrueType font are left alone', () => {
    expect(readTrueType(Buffer.from('OTTO 0123456789'))).toBeUndefined();
  });
});
