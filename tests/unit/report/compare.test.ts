import { describe, expect, test } from 'vitest';
import { changeBetween, compareKeyFigures, compareRates, compareTables } from '../../../src/report/compare.ts';
import type { ComparedRow } from '../../../src/report/compare.ts';
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
      { year: 2025, edition: 2025 },
      { year: 2024, edition: 2024 },
      { year: 2023, edition: 2024 },
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
    expect(compareTables(reports)[0]?.missing).toEqual([{ year: 2024, reason: 'Kilden tier.', isWhole: false }]);
  });

  test('a year of which nothing is known is no column, but it is named with its reason', () => {
    const reports = makeReports({
      2024: { accounts: { resultat: makeTable(2024, { loen: [200, 100] }) } },
      2025: { accounts: { resultat: makeTable(2025, { loen: ['notGiven', 200] }, 'Kilden tier.') } },
    });
    const [table] = compareTables(reports);
    expect(table?.years.map(({ year }) => year)).toEqual([2024, 2023]);
    expect(table?.missing).toEqual([{ year: 2025, reason: 'Kilden tier.', isWhole: true }]);
    expect(rowsOf(reports)[0]?.changes).toEqual([{ kroner: 100, percent: 100 }]);
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

describe('changes', () => {
  test.each([
    ['growth', 251_671_892, 240_280_687, { kroner: 11_391_205, percent: 4.7 }],
    ['a cost that grows, both with minus', -297_721_021, -281_945_764, { kroner: -15_775_257, percent: -5.6 }],
    ['down to nothing', 0, 378_330_981, { kroner: -378_330_981, percent: -100 }],
    ['from nothing: no per cent', 5, 0, { kroner: 5 }],
    ['across zero: no per cent', 5, -5, { kroner: 10 }],
    ['no change', 7, 7, { kroner: 0, percent: 0 }],
    ['a half, away from zero', -2001, -2000, { kroner: -1, percent: -0.1 }],
  ])('%s', (_, to, from, change) => {
    expect(changeBetween(from, to)).toEqual(change);
  });

  test('nothing can be said of an amount that is not given', () => {
    expect(changeBetween('notGiven', 1)).toBeUndefined();
    expect(changeBetween(1, 'notGiven')).toBeUndefined();
    expect(changeBetween(undefined, 1)).toBeUndefined();
  });
});

describe('the kontingent', () => {
  const rate = (year: number, rateOere: number, percents: number[], totalPercent: number) => ({
    ...{ title: 'Kontingent', kind: 'subscription', order: 10, year, rateOere, totalPercent },
    ...{ perInhabitants: 100, populationDay: `${year}-01-01` },
    components: percents.map((percent, index) => ({
      label: index ? `For høje skøn for ${year - 1}` : 'Priser',
      percent,
    })),
  });

  test('components of several years share a row, and a rate is compared with the rate before', () => {
    const rates = compareRates(
      makeReports({
        2024: { accounts: { kontingent: rate(2026, 450_766, [3.7, -1.2], 2.5) } },
        2025: { accounts: { kontingent: { ...rate(2027, 459_339, [2.8, -1.7], 1.5), note: 'Kilden er uenig.' } } },
      }),
    );
    expect(rates).toMatchObject({
      years: [
        { year: 2027, edition: 2025 },
        { year: 2026, edition: 2024 },
      ],
      components: [
        { label: 'Priser', percents: [2.8, 3.7] },
        { label: 'For høje skøn for året før', percents: [-1.7, -1.2] },
      ],
      sums: [1.1, 2.5],
      totals: [1.5, 2.5],
      ratesOere: [459_339, 450_766],
      changes: [{ kroner: 8573, percent: 1.9 }, undefined],
      notes: [{ year: 2027, note: 'Kilden er uenig.' }],
    });
  });

  test('without a rate there is nothing to compare', () => {
    expect(compareRates(makeReports({ 2024: {} }))).toBeUndefined();
  });
});

test('key figures of one series stand together, newest first; those of one edition only are left out', () => {
  const figure = (id: string, series: string, value: string) =>
    `<KeyFigure id="${id}" value="${value}" series="${series}">tæller</KeyFigure>\n\n`;
  const found = compareKeyFigures(
    makeReports({
      2024: { text: figure('a', 'raad', '17') + figure('b', 'alene', '1') },
      2025: { text: `<KeyFigure id="uden" value="2">tæller</KeyFigure>\n\n${figure('c', 'raad', '18')}` },
    }),
  );
  expect(
    found.map(({ series, figures }) => [series, ...figures.map(({ year, figure: { value } }) => `${year}: ${value}`)]),
  ).toEqual([['raad', '2025: 18', '2024: 17']]);
});
