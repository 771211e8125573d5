import { describe, expect, test } from 'vitest';
import { buildReports } from '../../../src/report/report.ts';
import { calculatorPath, listRates } from '../../../src/report/subscription-rates.ts';
import { loadLibrary } from '../../helpers/library.ts';
import { tinyReport } from '../../helpers/report.ts';

describe('rates of the editions', () => {
  test('stand newest first, with the edition that gives them', () => {
    const reports = buildReports(loadLibrary('content'));
    expect(listRates(reports)).toEqual([
      { year: 2027, rateOere: 459_339, perInhabitants: 100, isAdopted: false, edition: 2025 },
      { year: 2026, rateOere: 450_766, perInhabitants: 100, isAdopted: false, edition: 2024 },
    ]);
    expect(calculatorPath(reports)).toBe('/2025/regnskab/#din-kommune');
  });

  test('are adopted when the file says on which day', async () => {
    const report = await tinyReport({
      '2030/accounts/kontingent.mdx': ['totalPercent: 2.7', 'totalPercent: 2.7\nadopted: 2031-03-20'],
    });
    expect(listRates([report])[0]?.isAdopted).toBe(true);
  });

  test('without any there is nothing to compute', async () => {
    expect(calculatorPath([await tinyReport({ '2030/accounts/kontingent.mdx': null })])).toBeUndefined();
  });
});
