import { expect, test } from 'vitest';
import { formatCsv, formatRatesCsv } from '../../../src/downloads/csv.ts';
import { tableOfEdition } from '../../../src/downloads/data-table.ts';
import { accountsTable } from '../../helpers/accounts.ts';
import { isAmountRow } from '../../../src/report/totals.ts';

test('a table has a byte order mark, semicolons, and one row an amount row', () => {
  expect(formatCsv(tableOfEdition(accountsTable({ loen: [-100, 40] }, { total: [-100, 40] })))).toBe(
    '\ufeffPost;2024 (kr.);2023 (kr.)\r\nLoen;-100;40\r\nTotal;-100;40\r\n',
  );
});

test('an amount that the source does not give is an empty field', () => {
  expect(formatCsv(tableOfEdition(accountsTable({ loen: [5, 'notGiven'], rejser: [6, 7] })))).toContain('Loen;5;\r\n');
});

test('a label that would end its field is quoted', () => {
  expect(formatCsv(tableOfEdition(labelled('Løn; »og "mere"«')))).toContain('\r\n"Løn; »og ""mere""«";1;1\r\n');
});

test('a year of which nothing is known is no column', () => {
  expect(formatCsv(tableOfEdition(accountsTable({ loen: ['notGiven', 5] })))).toBe(
    '\ufeffPost;2023 (kr.)\r\nLoen;5\r\n',
  );
});

test('the rates are a row a year, with commas', () => {
  const rates = {
    years: [2027, 2026].map((year) => ({ year, edition: year - 2, slug: 'kontingent' })),
    ...{ perInhabitants: 100, ratesOere: [459_339, 450_760], totals: [1.5, -0.4] },
    ...{ components: [], sums: [], changes: [], notes: [] },
  };
  expect(formatRatesCsv(rates).split('\r\n').slice(1, 3)).toEqual(['2027;4593,39;1,5', '2026;4507,60;-0,4']);
});

test.each(['=1+1', '+45', '-2+3+cmd|A0', '@SUM(A1)', '\t=1'])(
  'the label %j is disarmed: it looks like a formula',
  (label) => {
    expect(formatCsv(tableOfEdition(labelled(label)))).toContain(`\r\n'${label};1;1\r\n`);
  },
);

test('a carriage return before a formula is disarmed too', () => {
  expect(formatCsv(tableOfEdition(labelled('\r=1')))).toContain('\r\n"\'\r=1";1;1\r\n');
});

/** A table of one row. */
function labelled(label: string) {
  const table = accountsTable({ a: [1, 1] });
  Object.assign(table.rows.find(isAmountRow)!, { label });
  return table;
}
