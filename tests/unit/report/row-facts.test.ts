import { expect, test } from 'vitest';
import { listRowFacts } from '../../../src/report/row-facts.ts';
import { isAmountRow } from '../../../src/report/totals.ts';
import type { Amount } from '../../../src/schemas/accounts.ts';
import { accountsTable } from '../../helpers/accounts.ts';

type Amounts = Record<string, [Amount, Amount]>;

/** Facts of one row of a table whose `ialt` sums all the others. */
function factsOf(id: string, rows: Amounts, ialt: [Amount, Amount]) {
  const table = accountsTable(rows, { ialt });
  return listRowFacts(
    table,
    table.rows.filter(isAmountRow).find((row) => row.id === id)!,
  );
}

const INCOME: Amounts = { kontingent: [75, 60], kurser: [25, 40] };

test('a row tells its change and its share of the sum that it is part of', () => {
  const facts = factsOf('kontingent', INCOME, [100, 100]);
  expect(facts).toEqual({
    change: { kroner: 15, percent: 25 },
    parts: [],
    shares: [{ id: 'ialt', label: 'Ialt', percent: 75 }],
  });
});

test('a sum tells what it adds up, in this year’s amounts', () => {
  expect(factsOf('ialt', INCOME, [100, 100]).parts).toEqual([
    { id: 'kontingent', label: 'Kontingent', amount: 75 },
    { id: 'kurser', label: 'Kurser', amount: 25 },
  ]);
});

test('costs have shares as income has', () => {
  expect(factsOf('loen', { loen: [-60, -50], husleje: [-40, -40] }, [-100, -90]).shares).toMatchObject([
    { percent: 60 },
  ]);
});

test.each<[string, Amounts, [Amount, Amount]]>([
  ['parts of different signs', { salg: [150, 0], koeb: [-50, 0] }, [100, 0]],
  ['a part that the source does not give', { salg: [150, 0], koeb: ['notGiven', 0] }, [100, 0]],
  ['a sum of 0', { salg: [0, 0], koeb: [0, 0] }, [0, 0]],
  ['a sum that the source does not give', { salg: [150, 0], koeb: [50, 0] }, ['notGiven', 0]],
])('%s have no shares', (_, rows, ialt) => {
  expect(factsOf('salg', rows, ialt).shares).toEqual([]);
});

test('an amount that the source does not give has no change', () => {
  expect(factsOf('salg', { salg: [5, 'notGiven'] }, [5, 5]).change).toBeUndefined();
});
