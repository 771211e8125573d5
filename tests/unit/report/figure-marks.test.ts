import { describe, expect, test } from 'vitest';
import { MOST_MARKS, readFigureValue, readMarks } from '../../../src/report/figure-marks.ts';

describe('the value of a key figure', () => {
  test.each([
    ['65', { kind: 'number', number: 65 }],
    ['500.000', { kind: 'number', number: 500_000 }],
    ['3,2', { kind: 'number', number: 3.2 }],
    ['80+', { kind: 'number', number: 80 }],
    ['4–5', { kind: 'range', from: 4, to: 5 }],
    ['9/10', { kind: 'fraction', part: 9, whole: 10 }],
  ])('%s is read as it stands', (value, read) => {
    expect(readFigureValue(value)).toEqual(read);
  });

  test.each(['omkring 5', '−3', '5–4', '10/9', '1.23', '1/0', 'ti', ''])(
    '%j is no number that marks can count',
    (value) => {
      expect(readFigureValue(value)).toBeUndefined();
    },
  );
});

describe('the marks of a key figure', () => {
  test.each([
    ['a part of a whole', { value: '65', of: '98' }, { kind: 'of', filled: 65, whole: 98 }],
    ['all of a whole', { value: '98', of: '98' }, { kind: 'of', filled: 98, whole: 98 }],
    ['at least so many', { value: '80+', of: '100' }, { kind: 'of', filled: 80, whole: 100 }],
    ['a fraction of a hundred', { value: '1/4', of: '100' }, { kind: 'of', filled: 25, whole: 100 }],
    ['things one by one', { value: '33', per: '1' }, { kind: 'per', filled: 33, upTo: 33, per: 1 }],
    ['a range, whose end is not certain', { value: '4–5', per: '1' }, { kind: 'per', filled: 4, upTo: 5, per: 1 }],
    [
      'things of which the first are set apart',
      { value: '11', per: '1', against: '5' },
      { kind: 'per', filled: 11, upTo: 11, per: 1, against: 5 },
    ],
    ['thousands', { value: '47.000', per: '1000' }, { kind: 'per', filled: 47, upTo: 47, per: 1000 }],
    ['money', { value: '3,2', unit: 'mia. kr.', bar: 'mia' }, { kind: 'bar', amount: 3.2, unit: 'mia' }],
  ])('show %s', (_, figure, marks) => {
    expect(readMarks(figure)).toEqual({ marks });
  });

  test('are none when none are asked for', () => {
    expect(readMarks({ value: '1/4' })).toEqual({});
  });

  test('of an amount of the accounts come from its table', () => {
    expect(readMarks({ value: '841,2', row: 'egenkapital' })).toEqual({});
  });

  test.each([
    ['two drawings at once', { value: '65', of: '98', per: '1' }, 'several'],
    ['words', { value: 'omkring 5', per: '1' }, 'uncounted'],
    ['a range of a whole', { value: '4–5', of: '98' }, 'uncounted'],
    ['a fraction without a whole', { value: '9/10', per: '1' }, 'uncounted'],
    ['more than the whole', { value: '104', of: '98' }, 'over'],
    ['half a mark', { value: '72,5', of: '100' }, 'cut'],
    ['a third of a hundred', { value: '1/3', of: '100' }, 'cut'],
    ['a rest that is no thousand', { value: '1.240', per: '1000' }, 'cut'],
    ['too many marks', { value: String(MOST_MARKS + 1), per: '1' }, 'many'],
    ['what is not less', { value: '11', per: '1', against: '11' }, 'against'],
    ['a bracket below dots', { value: '51', per: '1', against: '5' }, 'against'],
    ['a bracket below nothing', { value: '51', against: '5' }, 'against'],
    ['a bar in another unit', { value: '3,2', unit: 'mio. kr.', bar: 'mia' }, 'unit'],
    ['per cent of municipalities', { value: '72', unit: 'pct.', of: '98' }, 'percent'],
  ])('never show %s', (_, figure, fault) => {
    expect(readMarks(figure)).toEqual({ fault });
  });
});
