import { expect, test } from 'vitest';
import { listSummedLines } from '../../../../src/imports/accounts/summed-lines.ts';

const COLUMN_B = 2;

test.each<[formula: string, lines: number[]]>([
  ['SUM(B3:B5)', [3, 4, 5]],
  ['SUM(B3,B5)', [3, 5]],
  ['B3+B4', [3, 4]],
  ['$B$3+SUM(B5:B6)', [3, 5, 6]],
  ['SUM(C3:C5)', []],
  ['SUM(B3:C5)', []],
  ['B3-B4', []],
  ['B3*2', []],
  ['Ark2!B3+B4', []],
  ['SUMIF(B3:B5,1)', []],
  ['SUM(B1:B1048576)', []],
  ['', []],
])('%s adds up rows %j of its column', (formula, lines) => {
  expect(listSummedLines({ formula, column: COLUMN_B })).toEqual(lines);
});

test('a formula of endless ranges adds up nothing', () => {
  const formula = `SUM(${Array.from({ length: 500 }, () => 'B1:B9999').join(',')})`;
  expect(listSummedLines({ formula, column: COLUMN_B })).toEqual([]);
});
