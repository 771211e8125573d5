import { describe, expect, test } from 'vitest';
import { COLOUR_SETS } from '../../../src/desk/page/colours/sets.ts';
import { edition } from '../../../src/kontrol/example.ts';
import { colourContrast } from '../../../src/kontrol/rules/form/colour-contrast.ts';
import { convertToInks, labOfInks } from '../../../src/press/prepress/ink-model.ts';
import type { Rgb } from '../../../src/press/prepress/ink-model.ts';
import { loadTiny } from '../../helpers/edition.ts';

const rgbOf = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255) as unknown as Rgb;

/** Luminance of printed ink, from its CIE lightness. */
function inkLuminance(inks: ReturnType<typeof convertToInks>): number {
  const [lightness] = labOfInks(inks);
  return ((lightness + 16) / 116) ** 3;
}

describe.each(COLOUR_SETS)('the colours »$name«', ({ colours }) => {
  test('can be read in both themes, as Kontrol measures it', async () => {
    const sources = await loadTiny({ '2030/edition.mdx': edition({ colours }) });
    expect(await colourContrast.check(sources, { found: [], rules: [] })).toEqual([]);
  });

  test('can be read and dry as ink', () => {
    const paper = inkLuminance([0, 0, 0, 0]);
    for (const name of ['accent', 'field'] as const) {
      const inks = convertToInks(rgbOf(colours.light[name]));
      expect(inks[0] + inks[1] + inks[2] + inks[3]).toBeLessThanOrEqual(3);
      expect((paper + 0.05) / (inkLuminance(inks) + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test('there are six sets, each of its own name and hue', () => {
  expect(new Set(COLOUR_SETS.map(({ name }) => name)).size).toBe(6);
  expect(new Set(COLOUR_SETS.map(({ colours }) => colours.light.field)).size).toBe(6);
});
