import { describe, expect, test } from 'vitest';
import { contrast, nearestReadable } from '../../../src/kontrol/contrast.ts';
import { edition, parseExample } from '../../../src/kontrol/example.ts';
import { colourContrast } from '../../../src/kontrol/rules/form/colour-contrast.ts';
import { danish } from '../../../src/sources/dictionary.ts';

describe('contrast', () => {
  test.each([
    ['#000000', '#FFFFFF', 21],
    ['#FFFFFF', '#000000', 21],
    ['#777777', '#FFFFFF', 4.48],
    ['#1B5E7B', '#1B5E7B', 1],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  });

  test('the nearest readable colour is read on all its grounds', () => {
    const demands = [
      { ground: '#FFFFFF', least: 4.5 },
      { ground: '#EAF3F7', least: 4.5 },
    ];
    const better = nearestReadable('#9CC7D8', demands)!;
    expect(demands.map(({ ground }) => contrast(better, ground) >= 4.5)).toEqual([true, true]);
    expect(contrast(better, '#EAF3F7')).toBeLessThan(5);
  });

  test('there is none between black and white', () => {
    expect(
      nearestReadable('#777777', [
        { ground: '#FFFFFF', least: 5 },
        { ground: '#000000', least: 5 },
      ]),
    ).toBeUndefined();
  });
});

const LIGHT = { accent: '#1B5E7B', field: '#1B5E7B', fieldLine: '#6FA3B8', fieldMark: '#BFE0EC', tint: '#EAF3F7' };
const DARK = { accent: '#7CC4E0', field: '#123F52', fieldLine: '#3F7187', fieldMark: '#9CC7D8', tint: '#14242B' };

async function find(light: Partial<typeof LIGHT>, dark: Partial<typeof DARK> = {}) {
  const colours = { light: { ...LIGHT, ...light }, dark: { ...DARK, ...dark } };
  const sources = parseExample({ '2030/edition.mdx': edition({ colours }) }, danish);
  return colourContrast.check(sources, { found: [], rules: [] });
}

describe('the colours of an edition', () => {
  test.each([
    ['an accent like the paper', { accent: '#F2C94C' }, {}, 'accent', 'på papiret (#FFFFFF)'],
    ['an accent that only the tint swallows', { tint: '#7F9AA5' }, {}, 'accent', 'på `tint` (#7F9AA5)'],
    ['a field too light for white', { field: '#E3B505', fieldMark: '#1A1A1A' }, {}, 'field', 'under hvid tekst'],
    ['marks like the field', { fieldMark: '#2A6C88' }, {}, 'fieldMark', 'på `field` (#1B5E7B)'],
    ['a dark accent on dark', {}, { accent: '#1B5E7B' }, 'accent', 'på sidens mørke bund (#12171A)'],
    ['a light tint in the dark theme', {}, { tint: '#EAF3F7', accent: '#7CC4E0' }, 'tint', 'under brødtekst (#E9EDEC)'],
  ])('%s are told with the pair', async (_, light, dark, name, pair) => {
    const found = await find(light, dark);
    const told = found.find(({ what }) => what.startsWith(`Farven \`${name}\``));
    expect(told?.what).toContain(pair);
    expect(told?.what).toMatch(/kontrasten er \d+,\d : 1 og skal være mindst [34],[05] : 1\.$/);
  });

  test('one colour that is wrong on two grounds is one finding, with a colour that is right on both', async () => {
    const [only, ...others] = await find({ accent: '#9CC7D8' });
    expect(others).toEqual([]);
    expect(only?.fix).toMatch(/^skriv for eksempel `#[0-9A-F]{6}`/);
  });

  test('a quiet line of the motif is decoration', async () => {
    expect(await find({ fieldLine: '#1B5E7B' })).toEqual([]);
  });
});
