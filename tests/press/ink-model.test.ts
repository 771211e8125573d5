import { describe, expect, test } from 'vitest';
import { convertToInks, labOfInks, labOfRgb } from '../../src/press/prepress/ink-model.ts';
import type { Rgb } from '../../src/press/prepress/ink-model.ts';

function rgb(colour: string): Rgb {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255) as unknown as Rgb;
}

describe('inks of a colour', () => {
  test.each([
    ['#14191b', [0, 0, 0, 1]],
    ['#000000', [0, 0, 0, 1]],
    ['#4b5457', [0, 0, 0, 0.86]],
    ['#b7bfbe', [0, 0, 0, 0.36]],
    ['#ffffff', [0, 0, 0, 0]],
  ])('%s is black alone: %j', (colour, inks) => {
    expect(convertToInks(rgb(colour))).toEqual(inks);
  });

  test.each(['#0e5a4b', '#56a08d', '#eaf3f0', '#9e3a16', '#d08059', '#1b5e7b', '#6fa3b8'])(
    '%s looks the same on coated paper, as far as the model knows',
    (colour) => {
      const [wanted, printed] = [labOfRgb(rgb(colour)), labOfInks(convertToInks(rgb(colour)))];
      expect(Math.hypot(...wanted.map((part, at) => part - printed[at]!))).toBeLessThan(3);
    },
  );

  test.each(['#0000ff', '#00ff00', '#ff0000', '#3a003a', '#001040'])('%s takes no more ink than dries', (colour) => {
    expect(convertToInks(rgb(colour)).reduce((sum, ink) => sum + ink, 0)).toBeLessThanOrEqual(3);
  });
});

test('paper without ink is white, and four solids are black', () => {
  expect(labOfInks([0, 0, 0, 0])[0]).toBeCloseTo(100, 5);
  expect(labOfInks([1, 1, 1, 1])[0]).toBeLessThan(16);
});

test('a dot of half the paper covers two thirds of it', () => {
  const light = (black: number) => ((labOfInks([0, 0, 0, black])[0] + 16) / 116) ** 3;
  const covered = (1 - light(0.5)) / (1 - light(1));
  expect(covered).toBeCloseTo(0.66, 2);
});
