import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { listSummedLines } from '../../../src/imports/accounts/summed-lines.ts';

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
])('%s adds up rows %j of its column', (formula, lines) => {
  const cell = new ExcelJS.Workbook().addWorksheet('Ark').getCell('B9');
  cell.value = { formula, result: 0 };
  expect(listSummedLines(cell)).toEqual(lines);
});

test('a figure adds up nothing', () => {
  const cell = new ExcelJS.Workbook().addWorksheet('Ark').getCell('B9');
  cell.value = 12;
  expect(listSummedLines(cell)).toEqual([]);
});
