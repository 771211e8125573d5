import { describe, expect, test } from 'vitest';
import { parseNumber } from '../../../src/desk/page/form/parse-number.ts';
import { pasteRows } from '../../../src/desk/page/form/paste-rows.ts';
import { describeSums } from '../../../src/desk/page/form/sum-cell.tsx';
import { sumsOf } from '../../../src/desk/page/form/sums.ts';

describe('an amount', () => {
  test.each([
    ['10.000.000 kr.', 10_000_000],
    ['10.000.000,00 kr.', 10_000_000],
    ['kr. 10.000', 10_000],
    ['500,- ', 500],
    ['(75.000.000)', -75_000_000],
    ['(75.000) kr.', -75_000],
    ['−75', -75],
    ['– 75', -75],
    ['75-', -75],
    ['75 mio. kr.', 75_000_000],
    ['-4,3 mio.', -4_300_000],
    ['1,2 mia. kr.', 1_200_000_000],
    ['250 t.kr.', 250_000],
    ['1\u00a0234\u202f567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['4,5', 4.5],
    ['2030', 2030],
  ])('»%s« is read', (typed, is) => expect(parseNumber(typed, true)).toBe(is));

  test.each(['ca. 10', '75,000', '1.23.456', '(−75)', 'kr.', '10/12', '5 pct.'])(
    '»%s« is kept as it was typed',
    (typed) => expect(parseNumber(typed, true)).toBeUndefined(),
  );

  test('with three decimals is read where decimals can be meant', () => {
    expect(parseNumber('4,125')).toBe(4.125);
  });
});

test('pasted amounts are read, and what is none stands as it was', () => {
  const amount = { kind: 'number', isWhole: true } as const;
  const common = { help: '', required: true, mayBeMissing: true, type: amount };
  const edits = pasteRows({
    text: '10.000.000 kr.\t(75.000)\nca. 5\t-\n',
    path: ['rows'],
    keys: undefined,
    count: 2,
    row: 0,
    column: 0,
    columns: [0, 1].map((index) => ({ ...common, label: String(index), path: ['amounts', index] })),
    of: { kind: 'group', fields: [] },
    choicesOf: () => [],
  });
  expect(edits.map((edit) => 'value' in edit && edit.value)).toEqual([10_000_000, -75_000, 'ca. 5', 'notGiven']);
});

describe('a sum', () => {
  const told = (parts: unknown[], total: unknown[], sum = ['a', 'b']) => {
    const rows = [
      { id: 'a', label: 'Kontingent', amounts: [100, 50] },
      { id: 'b', label: 'Tilskud', amounts: parts },
      { id: 'c', label: 'I alt', amounts: total, sum },
    ];
    return describeSums(sumsOf(rows)![2]!, ['2031', '2030']).map(({ text }) => text);
  };

  test('holds when every column is known and adds up', () => {
    expect(told([10, 5], [110, 55])).toEqual(['stemmer']);
  });

  test('is told with its year where it does not', () => {
    expect(told([10, 5], [111, 55])).toEqual(['2031: linjerne giver 110, forskel 1', '2030 stemmer']);
  });

  test.each([
    [
      ['10 kr. ca.', 5],
      [110, 55],
      ['2031 kan ikke regnes ud: »Tilskud« kan ikke læses som et tal', '2030 stemmer'],
    ],
    [
      [10, 'notGiven'],
      [110, 55],
      ['2031 stemmer', '2030 kan ikke regnes ud: »Tilskud« er ikke oplyst'],
    ],
    [[10], [110, 55], ['2031 stemmer', '2030 kan ikke regnes ud: »Tilskud« mangler']],
    [
      [10, 5],
      [110, 'notGiven'],
      ['2031 stemmer', '2030 kan ikke regnes ud: summen er ikke oplyst'],
    ],
  ])('of %j says what cannot be computed, and why', (parts, total, is) => expect(told(parts, total)).toEqual(is));

  test('of a row that is not there says so', () => {
    expect(told([10, 5], [110, 55], ['a', 'x'])[0]).toBe('kan ikke regnes ud: ingen række har id’et »x«');
  });
});
