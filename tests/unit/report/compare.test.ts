import { describe, expect, test } from 'vitest';
import { compareKeyFigures, compareRates } from '../../../src/report/compare.ts';
import { makeReports } from '../../helpers/years.ts';

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
