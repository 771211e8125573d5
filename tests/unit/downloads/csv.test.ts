import { expect, test } from 'vitest';
import { formatCsv } from '../../../src/downloads/csv.ts';
import { accountsTable } from '../../helpers/accounts.ts';
import { isAmountRow } from '../../../src/report/totals.ts';

test('a table has a byte order mark, semicolons, and one row an amount row', () => {
  expect(formatCsv(accountsTable({ loen: [-100, 40] }, { total: [-100, 40] }))).toBe(
    '\ufeffPost;2024 (kr.);2023 (kr.)\r\nLoen;-100;40\r\nTotal;-100;40\r\n',
  );
});

test('an amount that the source does not give is an empty field', () => {
  expect(formatCsv(accountsTable({ loen: [5, 'notGiven'] }))).toContain('Loen;5;\r\n');
});

test('a label that would end its field is quoted', () => {
  expect(formatCsv(labelled('Løn; »og "mere"«'))).toContain('\r\n"Løn; »og ""mere""«";1;1\r\n');
});

test.each(['=1+1', '+45', '-2+3+cmd|A0', '@SUM(A1)', '\t=1'])(
  'the label %j is disarmed: it looks like a formula',
  (label) => {
    expect(formatCsv(labelled(label))).toContain(`\r\n'${label};1;1\r\n`);
  },
);

test('a carriage return before a formula is disarmed too', () => {
  expect(formatCsv(labelled('\r=1'))).toContain('\r\n"\'\r=1";1;1\r\n');
});

/** A table of one row. */
function labelled(label: string) {
  const table = accountsTable({ a: [1, 1] });
  Object.assign(table.rows.find(isAmountRow)!, { label });
  return table;
}
