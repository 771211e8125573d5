import { expect, test } from 'vitest';
import { shortenPaths } from '../../src/press/finish/short-paths.ts';

test('coordinates are written to a hundredth of a point of the page, however it is scaled', () => {
  const source =
    'q\n.24 0 0 -.24 0 842 cm\n7.3099999 27.120001 m\nq\n.3472 0 0 .3472 0 0 cm\n1 0 0 -1 680.3125 0 Tm\nQ\n.0019 4 l\nQ';
  expect(shortenPaths(source)).toBe(
    'q\n.24 0 0 -.24 0 842 cm\n7.31 27.12 m\nq\n.3472 0 0 .3472 0 0 cm\n1 0 0 -1 680.3 0 Tm\nQ\n0 4 l\nQ',
  );
});

test('the size of a font loses what its computation left, and strings stay', () => {
  const source = '/F4 100.800003 Tf\n[<002C0051>-58<0047>] TJ';
  expect(shortenPaths(source)).toBe('/F4 100.8 Tf\n[<002C0051>-58<0047>] TJ');
});

test('a rectangle of four lines becomes one', () => {
  expect(shortenPaths('10 0 m\n14 0 l\n14 1 l\n10 1 l\n10 0 l\nh\nf')).toBe('10 0 4 1 re\nf');
});

test('four lines that are askew stay four lines', () => {
  const source = '10 0 m\n14 0 l\n15 1 l\n10 1 l\n10 0 l\nh\nf';
  expect(shortenPaths(source)).toBe(source);
});

test('a circle of sixteen curves becomes one of four', () => {
  const point = (turn: number) =>
    [10 + 2 * Math.cos(turn), 5 + 2 * Math.sin(turn)].map((number) => number.toFixed(2)).join(' ');
  const curves = Array.from({ length: 16 }, (_, index) => {
    const end = ((index + 1) * Math.PI) / 8;
    return `${point(end - 0.26)} ${point(end - 0.13)} ${point(end)} c`;
  });
  expect(shortenPaths(`12 5 m\n${curves.join('\n')}\nh\nS`)).toBe(
    '12 5 m\n12 6.105 11.105 7 10 7 c\n8.895 7 8 6.105 8 5 c\n8 3.895 8.895 3 10 3 c\n11.105 3 12 3.895 12 5 c\nh\nS',
  );
});

test('a closed curve that is no circle keeps its curves', () => {
  const curves = Array.from({ length: 8 }, (_, index) => `${index} 1 ${index} 2 ${index} 3 c`);
  const source = `12 5 m\n${curves.join('\n')}\nh\nS`;
  expect(shortenPaths(source)).toBe(source);
});
