import { describe, expect, test } from 'vitest';
import { isLow, layOutCells } from '../../../src/components/print/figure-drawings.ts';
import { readMarks } from '../../../src/report/figure-marks.ts';

const placed = (value: string, drawing: { of?: string; per?: string } = { per: '1' }) => {
  const figure = { id: 'a', value, text: 'er talt', ...drawing };
  return { figure, anchor: 'a', marks: readMarks(figure).marks };
};

const rowsOf = (...values: string[]) =>
  layOutCells({ figures: values.map((value) => placed(value)) }).map((row) =>
    row.map(({ figure, span }) => `${figure.value}×${span}`),
  );

describe('small drawings side by side', () => {
  test('fill rows of four columns', () => {
    expect(rowsOf('17', '11', '11', '4–5', '7')).toEqual([['17×1', '11×1', '11×1', '4–5×1'], ['7×1']]);
  });

  test('take more columns the more marks they have', () => {
    expect(rowsOf('33', '150+', '500')).toEqual([['33×1', '150+×2'], ['500×4']]);
  });

  test('have those of a few things before those of many', () => {
    expect(rowsOf('113', '33', '5')).toEqual([['5×1', '33×1', '113×2']]);
  });

  test('lose no figure', () => {
    const values = Array.from({ length: 60 }, (_, index) => String(1 + index * 9));
    expect(rowsOf(...values).flat().length).toBe(60);
  });
});

test('ticks and a single row of dots are low, stems and ten rows of dots are not', () => {
  const figures = [placed('72', { of: '100' }), placed('47'), placed('42', { of: '98' }), placed('500')];
  expect(figures.map(isLow)).toEqual([true, true, false, false]);
});
