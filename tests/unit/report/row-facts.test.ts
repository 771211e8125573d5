import { expect, test } from 'vitest';
import { compareTables } from '../../../src/report/compare-tables.ts';
import { listRowFacts, listRowYears, listSaid } from '../../../src/report/row-facts.ts';
import { isAmountRow } from '../../../src/report/totals.ts';
import type { Amount } from '../../../src/schemas/accounts.ts';
import { accountsTable } from '../../helpers/accounts.ts';
import { makeReports, makeTable } from '../../helpers/years.ts';

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

test('a cost has a share of all costs in a sum that income is part of too', () => {
  const rows: Amounts = { salg: [150, 0], loen: [-60, 0], husleje: [-20, 0] };
  expect(factsOf('loen', rows, [70, 0]).shares).toEqual([{ id: 'ialt', label: 'Ialt', percent: 75, ofCosts: true }]);
  expect(factsOf('salg', rows, [70, 0]).shares).toEqual([]);
  expect(factsOf('loen', { ...rows, husleje: ['notGiven', 0] }, [70, 0]).shares).toEqual([]);
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

test('where this year has no column, parts and shares are last year’s', () => {
  const table = accountsTable({ loen: ['notGiven', 60], leje: ['notGiven', 40] }, { ialt: ['notGiven', 100] });
  const [wages, , whole] = table.rows.filter(isAmountRow);
  expect(listRowFacts(table, wages!, 1).shares).toMatchObject([{ percent: 60 }]);
  expect(listRowFacts(table, whole!, 1).parts.map(({ amount }) => amount)).toEqual([60, 40]);
});

test('the years of a row are the known ones and the edition’s own, up to the year after it, three at most', () => {
  const years = [2024, 2025, 2026, 2027].map((year) => {
    const amount = year === 2026 ? 'notGiven' : year;
    return [year, { accounts: { resultat: makeTable(year, { loen: [amount, year - 1] }, 'Kilden tier.') } }] as const;
  });
  const [table] = compareTables(makeReports(Object.fromEntries(years)));
  const known = (year: number) => listRowYears(table, 'loen', year).map((amount) => amount.year);
  expect(known(2024)).toEqual([2025, 2024, 2023]);
  expect(known(2026)).toEqual([2027, 2026, 2025]);
  expect(known(2027)).toEqual([2027, 2025, 2024]);
  expect(listRowYears(table, 'rejser', 2026)).toEqual([]);
});

test('what the text says of a row are key figures and charts of it', () => {
  const story = { title: 'Regnskabet', kind: 'story', order: 5, lead: 'Det gik.' };
  const [report] = makeReports({ 2030: { accounts: { regnskabet: story } } });
  const figure = { id: 'lon', value: '5', unit: 'kr.', text: 'gik til løn', table: 'resultat', row: 'loen' };
  const chart = { id: 'tegning', title: 'Løn er det meste', table: 'resultat', rows: 'loen leje' };
  Object.assign(report!.accounts[0]!, { keyFigures: [figure], chartTags: [chart] });
  expect(listSaid(report!, 'resultat', 'loen')).toEqual([
    { id: 'lon', text: '5\u00a0kr. gik til løn' },
    { id: 'tegning', text: 'Løn er det meste' },
  ]);
  expect(listSaid(report!, 'resultat', 'rejser')).toEqual([]);
});
