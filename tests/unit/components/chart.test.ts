import { describe, expect, test } from 'vitest';
import { formatBarWidth, readChart } from '../../../src/report/chart.ts';
import { accountsTable } from '../../helpers/accounts.ts';
import { tinyReport } from '../../helpers/report.ts';

const tiny = await tinyReport();
const table = accountsTable(
  { loen: [-300, -200], moeder: [-30, 'notGiven'], rejser: ['notGiven', -60], intet: [0, 0] },
  { ialt: [-330, -200] },
  ['loen', 'moeder', 'intet'],
);
const report = {
  ...tiny,
  accounts: [
    {
      ...table,
      slug: 'resultat',
      entry: '2030/accounts/resultat',
      hasText: false,
      headings: [],
      keyFigures: [],
      chartTags: [],
    },
  ],
};

const lengths = (rows: string) =>
  readChart(report, { table: 'resultat', rows }).rows.map(({ bars }) => bars.map(({ length }) => length));

describe('the bars of a chart', () => {
  test('share the scale of all charts of their table', () => {
    expect(lengths('moeder')).toEqual([[0.1]]);
  });

  test('grow past it for a sum that the chart shows itself', () => {
    expect(lengths('ialt')).toEqual([[1, 200 / 330]]);
  });

  test('belong to the year of their amount', () => {
    const [rejser] = readChart(report, { table: 'resultat', rows: 'rejser' }).rows;
    expect(rejser?.bars.map(({ year, kroner }) => [year, kroner])).toEqual([[2023, 60]]);
  });

  test('have no length and no share where all amounts are nothing', () => {
    const [intet] = readChart(report, { table: 'resultat', rows: 'intet' }).rows;
    expect(intet?.bars[0]).toEqual({ year: 2024, kroner: 0, length: 0, share: undefined });
  });

  test('leave room for their figure', () => {
    expect(formatBarWidth({ year: 2030, kroner: 1, length: 1 / 3 }, 76)).toBe('25.33%');
  });
});
