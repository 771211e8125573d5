import { expect, test } from 'vitest';
import { listUnknownRows, listWrongTotals } from '../../../src/report/totals.ts';
import { accountsTable } from '../../helpers/accounts.ts';

test('totals that are the sum of their rows are quiet', () => {
  expect(listWrongTotals(accountsTable({ a: [100, 40], b: [-50, 2] }, { total: [50, 42] }))).toEqual([]);
});

test('a total that is off by one krone is found in its column', () => {
  expect(listWrongTotals(accountsTable({ a: [100, 40], b: [50, 2] }, { total: [150, 43] }))).toEqual([
    { row: 'total', label: 'Total', column: 1, year: 2023, statedKroner: 43, computedKroner: 42 },
  ]);
});

test('both columns can be wrong', () => {
  expect(listWrongTotals(accountsTable({ a: [1, 1] }, { total: [2, 2] })).map(({ column }) => column)).toEqual([0, 1]);
});

test('a total of an amount that the source does not give cannot be known', () => {
  expect(listWrongTotals(accountsTable({ a: [100, 'notGiven'], b: [50, 2] }, { total: [150, 999] }))).toEqual([]);
});

test('a row that does not exist is named with the sum that adds it', () => {
  const table = accountsTable({ a: [1, 1] }, { total: [1, 1] }, ['a', 'gone']);
  expect(listUnknownRows(table)).toEqual([{ row: 'total', unknown: 'gone' }]);
  expect(listWrongTotals(table)).toEqual([]);
});
