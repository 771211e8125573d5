import { describe, expect, test } from 'vitest';
import { findEndFigure } from '../../../src/report/end-figure.ts';
import type { KeyFigure } from '../../../src/report/mdx.ts';

const figure = (fields: Partial<KeyFigure>): KeyFigure => ({ id: 'f', value: '1', text: 'er talt', ...fields });
const draw = (fields: Partial<KeyFigure>) => findEndFigure([figure(fields)]);

describe('the figure at the end of a chapter', () => {
  test('shows a part of a whole, and says both', () => {
    expect(draw({ value: '42', unit: 'kommuner', of: '98' })).toMatchObject({
      heading: '42 af 98 kommuner',
      note: 'Hver prik er én af de 98.',
      filled: 42,
      count: 98,
      labels: { counted: '42\u00a0kommuner', rest: '56 andre' },
    });
  });

  test.each([
    [{ value: '72', unit: 'pct.', of: '100' }, 72, 100, 'Hver prik er én procent.'],
    [{ value: '9/10', unit: 'it-chefer', of: '100' }, 90, 100, 'Hver prik er én af hundrede.'],
    [{ value: '98', unit: 'af 98 kommuner', of: '98' }, 98, 98, 'Hver prik er én af de 98.'],
    [{ value: '113', unit: 'forenklinger', per: '1' }, 113, 113, 'Hver prik er én af de 113.'],
    [{ value: '47.000', unit: 'ukrainere', per: '1000' }, 47, 47, 'Hver prik er 1.000 ukrainere.'],
    [{ value: '3,2', unit: 'mia. kr.', bar: 'mia' }, 32, 32, 'Hver prik er 100\u00a0mio.\u00a0kr.'],
  ])('counts %j', (fields, filled, count, note) => {
    expect(draw(fields)).toMatchObject({ filled, count, note });
  });

  test.each([
    [{ value: '4–5', per: '1' }],
    [{ value: '80+' }],
    [{ value: '3,25', unit: 'mia. kr.', bar: 'mia' }],
    [{ value: '1', per: '1' }],
  ])('is none where marks would say something else: %j', (fields) => {
    expect(draw(fields)).toBeUndefined();
  });

  test('is the one that is part of a whole, and else the one with many marks', () => {
    const [few, many, part] = [
      figure({ id: 'few', value: '3', per: '1' }),
      figure({ id: 'many', value: '33', per: '1' }),
      figure({ id: 'part', value: '42', of: '98' }),
    ];
    expect(findEndFigure([few, many, part])?.figure.id).toBe('part');
    expect(findEndFigure([few, many])?.figure.id).toBe('many');
    expect(findEndFigure([])).toBeUndefined();
  });
});
