import { expect, test } from 'vitest';
import { drawKroner } from '../../../src/report/year-bars.ts';

const draw = (...kroner: (number | undefined)[]) =>
  drawKroner(kroner.map((amount, index) => ({ year: 2025 - index, kroner: amount })));
const places = ({ bars }: ReturnType<typeof draw>) =>
  bars.map(({ xPercent, widthPercent }) => [xPercent, widthPercent]);

test('the longest bar is the largest amount, and all begin at zero', () => {
  expect(places(draw(50, 100, 75))).toEqual([
    [0, 50],
    [0, 100],
    [0, 75],
  ]);
});

test('costs run the same way as income', () => {
  expect(places(draw(-50, -100))).toEqual([
    [0, 50],
    [0, 100],
  ]);
});

test('with both signs zero stands between them', () => {
  const drawing = draw(75, -25);
  expect(places(drawing)).toEqual([
    [25, 75],
    [0, 25],
  ]);
  expect(drawing.zeroPercent).toBe(25);
});

test('an amount that is not known has its year and no figure', () => {
  expect(draw(undefined, 100).bars[0]).toEqual({ year: 2025, xPercent: 0, widthPercent: 0 });
});

test('nothing is longer than nothing', () => {
  expect(places(draw(0, 0))).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test('large amounts are in millions, small ones in kroner', () => {
  expect([draw(247_620, 25_878_559), draw(247_620)].map(({ unit, bars }) => [unit, bars[0]?.short])).toEqual([
    ['mio.\u00a0kr.', '0,2'],
    ['kr.', '247.620'],
  ]);
});
