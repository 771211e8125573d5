import { describe, expect, test } from 'vitest';
import { compareTables } from '../../../src/report/compare-tables.ts';
import type { ComparedRow } from '../../../src/report/compare-tables.ts';
import { makeReports, makeTable } from '../../helpers/years.ts';

const rowsOf = (reports: ReturnType<typeof makeReports>) => compareTables(reports)[0]!.rows as ComparedRow[];

describe('tables over the years', () => {
  test('a year comes from its own edition, and only the year before all of them from a last-year column', () => {
    const reports = makeReports({
      2024: { accounts: { resultat: makeTable(2024, { loen: [200, 100] }) } },
      // Last year’s column says otherwise than last year’s edition: it is not asked.
      2025: { accounts: { resultat: makeTable(2025, { loen: [300, 999] }) } },
    });
    const [table] = compareTables(reports);
    expect(table?.years).toEqual([
      { year: 2025, edition: 2025, isSparse: false },
      { year: 2024, edition: 2024, isSparse: false },
      { year: 2023, edition: 2024, isSparse: false },
    ]);
    expect(rowsOf(reports)[0]?.amounts).toEqual([300, 200, 100]);
    expect(table?.steps).toEqual([
      { from: 2024, to: 2025 },
      { from: 2023, to: 2024 },
    ]);
    expect(rowsOf(reports)[0]?.changes).toEqual([
      { kroner: 100, percent: 50 },
      { kroner: 100, percent: 100 },
    ]);
  });

  test('an amount that its own edition does not give stays so', () => {
    const reports = makeReports({
      2024: { accounts: { resultat: makeTable(2024, { loen: ['notGiven', 100], rejser: [5, 4] }, 'Kilden tier.') } },
      2025: { accounts: { resultat: makeTable(2025, { loen: [300, 200], rejser: [6, 5] }) } },
    });
    expect(rowsOf(reports)[0]).toMatchObject({ amounts: [300, 'notGiven', 100], changes: [undefined, undefined] });
    expect(compareTables(reports)[0]?.missing).toEqual([
      { year: 2024, reason: 'Kilden tier.', isApart: false, known: [] },
    ]);
  });

  test('a year of which nothing is known is no column, but it is named with its reason', () => {
    const reports = makeReports({
      2024: { accounts: { resultat: makeTable(2024, { loen: [200, 100] }) } },
      2025: { accounts: { resultat: makeTable(2025, { loen: ['notGiven', 200] }, 'Kilden tier.') } },
    });
    const [table] = compareTables(reports);
    expect(table?.years.map(({ year }) => year)).toEqual([2024, 2023]);
    expect(table?.missing).toEqual([{ year: 2025, reason: 'Kilden tier.', isApart: true, known: [] }]);
    expect(rowsOf(reports)[0]?.changes).toEqual([{ kroner: 100, percent: 100 }]);
  });

  test('a year of which little is known has its amounts apart, and no change is counted from or to it', () => {
    const reports = makeReports({
      2024: { accounts: { resultat: makeTable(2024, { loen: [200, 100], rejser: [5, 4], gaver: [3, 2] }) } },
      2025: {
        accounts: {
          resultat: makeTable(
            2025,
            { loen: [300, 200], rejser: ['notGiven', 5], gaver: ['notGiven', 3] },
            'Kilden tier.',
          ),
        },
      },
    });
    const [table] = compareTables(reports);
    expect(table?.years.map(({ year, isSparse }) => [year, isSparse])).toEqual([
      [2025, true],
      [2024, false],
      [2023, false],
    ]);
    expect(table?.steps).toEqual([{ from: 2023, to: 2024 }]);
    expect(table?.missing[0]).toMatchObject({ isApart: true, known: [{ row: 'loen', kroner: 300 }] });
  });

  test('what a bridge ends with is known of a year that the table says nothing of', () => {
    const bridge = {
      ...{ title: 'Vejen', kind: 'bridge', order: 20, from: { label: 'egenkapital 31. december 2024', kroner: 200 } },
      steps: [{ label: 'Resultat', kroner: 100 }],
      to: { label: 'egenkapital 2025 31. december', kroner: 300, approximate: true },
    };
    const reports = makeReports({
      2024: { accounts: { passiver: makeTable(2024, { egenkapital: [200, 100] }) } },
      2025: {
        accounts: { passiver: makeTable(2025, { egenkapital: ['notGiven', 200] }, 'Kilden tier.'), vejen: bridge },
      },
    });
    expect(compareTables(reports)[0]?.missing[0]?.known).toEqual([
      { row: 'egenkapital', label: 'egenkapital 2025', kroner: 300, approximate: true },
    ]);
  });

  test('a row that an edition lacks has no amount there, keeps its place and takes the newest words', () => {
    const reports = makeReports({
      2024: { accounts: { resultat: makeTable(2024, { loen: [2, 1], gebyr: [4, 3], rejser: [6, 5] }) } },
      2025: { accounts: { resultat: makeTable(2025, { loen: [3, 2], rejser: [7, 6], moeder: [9, 8] }) } },
    });
    expect(rowsOf(reports).map(({ label, amounts }) => [label, ...amounts])).toEqual([
      ['loen 2025', 3, 2, 1],
      ['gebyr 2024', undefined, 4, 3],
      ['rejser 2025', 7, 6, 5],
      ['moeder 2025', 9, undefined, undefined],
    ]);
  });

  test('a table of one edition only is left out, unless there is only one edition', () => {
    const old = { 2024: { accounts: { resultat: makeTable(2024, { loen: [2, 1] }) } } };
    expect(compareTables(makeReports({ ...old, 2025: {} }))).toEqual([]);
    expect(compareTables(makeReports(old)).map(({ years }) => years.map(({ year }) => year))).toEqual([[2024, 2023]]);
  });

  test('an edition between two others that lacks the table leaves its year to the next one’s last-year column', () => {
    const reports = makeReports({
      2024: { accounts: { resultat: makeTable(2024, { loen: [2, 1] }) } },
      2026: { accounts: { resultat: makeTable(2026, { loen: [4, 3] }) } },
    });
    expect(rowsOf(reports)[0]?.amounts).toEqual([4, 3, 2, 1]);
  });
});
