import { describe, expect, test } from 'vitest';
import { groupFacing, showTable, splitTitle } from '../../../src/report/shown-table.ts';
import { accountsTable } from '../../helpers/accounts.ts';

const years = (table: Parameters<typeof showTable>[0]) => showTable(table).columns.map(({ year }) => year);

describe('a column of the accounts', () => {
  test('is set for both years where both are known, and where single amounts are missing', () => {
    expect(years(accountsTable({ a: [1, 2], b: [3, 'notGiven'] }))).toEqual([2024, 2023]);
  });

  test('is not set for a year of which nothing is known, and that is said once', () => {
    const table = accountsTable({ a: ['notGiven', 2], b: ['notGiven', 4] });
    expect(years(table)).toEqual([2023]);
    expect(showTable(table).told).toEqual(['Årets beløb for 2024 er ikke oplyst i kilden.']);
  });

  test('is not set for a year of which little is known: what is known stands in words', () => {
    const table = accountsTable({ a: ['notGiven', 2], b: ['notGiven', 4] }, { resultat: [247620, 6] });
    expect(years(table)).toEqual([2023]);
    expect(showTable(table).told).toEqual([
      'Oplyst for 2024: Resultat 247.620\u00a0kr. Resten er ikke oplyst i kilden.',
    ]);
  });

  test('of last year is left out in the same way', () => {
    expect(years(accountsTable({ a: [1, 'notGiven'], b: [2, 'notGiven'] }))).toEqual([2024]);
  });
});

test('the name of a table is not said again by its first heading', () => {
  const table = { ...accountsTable({ a: [1, 2] }), title: 'Balance: poster' };
  expect(showTable(table).rows.map((row) => ('heading' in row ? row.heading : row.id))).toEqual(['a']);
  expect(showTable({ ...table, title: 'Balance: passiver' }).rows[0]).toEqual({ heading: 'POSTER' });
});

test('two tables of one whole face each other, and no third one', () => {
  const section = (title: string, kind = 'table') => ({ kind, title, rows: [] });
  const groups = groupFacing([
    section('Resultatopgørelse'),
    section('Balance: aktiver'),
    section('Balance: passiver'),
    section('Balance: noter'),
    section('Påtegning: revisor', 'audit'),
    section('Påtegning: bestyrelse', 'statement'),
  ]);
  expect(groups.map((group) => group.length)).toEqual([1, 2, 1, 1, 1]);
});

test('a table too long for half a page’s width and one page’s height stands alone', () => {
  const long = (title: string) => ({ kind: 'table', title, rows: Array.from({ length: 60 }) });
  expect(groupFacing([long('Balance: aktiver'), long('Balance: passiver')])).toHaveLength(2);
});

test('a title of a whole and a part is divided at the colon', () => {
  expect(splitTitle('Balance: aktiver')).toEqual(['Balance', 'Aktiver']);
  expect(splitTitle('Resultatopgørelse')).toEqual([undefined, 'Resultatopgørelse']);
});
