import { describe, expect, test } from 'vitest';
import { drawBar, drawDots, drawStems, drawTicks } from '../../src/motifs/counted-marks.ts';

/** Marks of one colour and width of line. */
function countMarks(drawing: string, colour: string, width: string): number {
  const paths = [...drawing.matchAll(/<path d="([^"]*)" stroke="var\(--(\w+)\)" stroke-width="([\d.]+)"/g)];
  return paths
    .filter(([, , ink, line]) => ink === colour && line === width)
    .reduce((sum, [, d = '']) => sum + d.split('M').length - 1, 0);
}

test('42 of 98 stems are filled, and all 98 are there', () => {
  const drawing = drawStems({ filled: 42, count: 98 });
  expect(countMarks(drawing, 'accent', '1.64')).toBe(42);
  expect(countMarks(drawing, 'rule', '1.64')).toBe(56);
  expect(countMarks(drawing, 'accent', '0.22')).toBe(42);
});

test('when all stems are filled none is outlined', () => {
  expect(countMarks(drawStems({ filled: 98, count: 98 }), 'rule', '1.64')).toBe(0);
});

test('a bracket holds the first five of eleven together', () => {
  expect(drawStems({ filled: 11, count: 11, against: 5 })).toContain('M0.15 15.6v1.2H11.1v-1.2');
});

test('72 of a hundred ticks are heavy', () => {
  expect(countMarks(drawTicks(72), 'accent', '0.62')).toBe(72);
  expect(countMarks(drawTicks(72), 'rule', '0.3')).toBe(28);
});

test('dots stand in rows, of which the last may be shorter', () => {
  const drawing = drawDots({ filled: 134, count: 134, perRow: 34 });
  expect(countMarks(drawing, 'accent', '1.56')).toBe(134);
  expect(drawing).toContain('viewBox="0 0 78.88 9.28"');
});

test.each([1, 2, 17, 98, 120])('%i stems stand within their drawing', (count) => {
  const drawing = drawStems({ filled: count, count });
  const [, width = 0, height = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing)?.map(Number) ?? [];
  for (const [, x, y] of drawing.matchAll(/M([\d.]+) ([\d.]+)h\.01/g)) {
    expect(Number(x)).toBeGreaterThanOrEqual(0.81);
    expect(Number(x)).toBeLessThanOrEqual(width - 0.81);
    expect(Number(y)).toBeGreaterThanOrEqual(0.81);
    expect(Number(y)).toBeLessThan(height);
  }
});

describe('a bar', () => {
  test('is as long as it is asked to be', () => {
    expect(drawBar(42)).toContain('width="42mm"');
  });

  test('of almost nothing is seen', () => {
    expect(drawBar(0.01)).toContain('width="0.5mm"');
  });
});
