import { expect, test } from 'vitest';
import { formatCsv } from '../../../src/downloads/csv.ts';
import { accountsTable } from '../../helpers/accounts.ts';

test('a table has a byte order mark, semicolons, and one row an amount row', () => {
  expect(formatCsv(accountsTable({ loen: [-100, 40] }, { total: [-100, 40] }))).toBe(
    '\ufeffPost;2024 (kr.);2023 (kr.)\r\nLoen;-100;40\r\nTotal;-100;40\r\n',
  );
});

test('an amount that the source does not give is an empty field', () => {
  expect(formatCsv(accountsTable({ loen: [5, 'notGiven'] }))).toContain('Loen;5;\r\n');
});

test('a label that would end its field is quoted, and one that looks like a formula is disarmed', () => {
  const table = accountsTable({ a: [1, 1], b: [2, 2] });
  const [, first, second] = table.rows;
  Object.assign(first!, { label: 'Løn; »og "mere"«' });
  Object.assign(second!, { label: '=1+1' });
  expect(formatCsv(table)).toContain('"Løn; »og ""mere""«";1;1\r\n\'=1+1;2;2');
});
