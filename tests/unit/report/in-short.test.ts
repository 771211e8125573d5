import { describe, expect, test } from 'vitest';
import { listInShort, readYears } from '../../../src/report/in-short.ts';
import type { Amount } from '../../../src/schemas/accounts.ts';
import { makeReports, makeTable } from '../../helpers/years.ts';
import { tinyReport } from '../../helpers/report.ts';

/** An edition whose accounts have one row, this year's amount and last year's. */
const resultTable = (year: number, ...amounts: [Amount, Amount]) => ({
  accounts: { resultat: makeTable(year, { resultat: amounts }, 'Kilden tier.') },
});

/** The sentence of the tiny edition's first chapter, with a field in place of its lead's first words. */
async function sentenceWith(...fields: (readonly [string, string])[]): Promise<string | undefined> {
  return listInShort(await tinyReport({ '2030/chapters/velfaerd.mdx': fields }))[0]?.sentence;
}

describe('the sentence of a chapter', () => {
  test('is the one that its editor wrote', async () => {
    expect(await sentenceWith(['order: 10', 'short: Flere gik op i tid.\norder: 10'])).toBe('Flere gik op i tid.');
  });

  test('is else the first one of the lead, when it fits on two lines', async () => {
    expect(
      await sentenceWith(['I 2030 gik hver tredje medarbejder op i tid. Det gav', 'Flere arbejder. Det gav']),
    ).toBe('Flere arbejder.');
  });

  test('is the line of the contents list when the lead’s is too long', async () => {
    const long = `Flere gik op i tid ${'og op '.repeat(12)}igen. Det gav`;
    expect(await sentenceWith(['I 2030 gik hver tredje medarbejder op i tid. Det gav', long])).toBe(
      'Fuld tid gav flere hænder i ældreplejen',
    );
  });

  test('does not end with an abbreviation', async () => {
    const lead = 'Det kostede 3 mio. Kroner og bl.a. Arbejde. Det gav';
    expect(await sentenceWith(['I 2030 gik hver tredje medarbejder op i tid. Det gav', lead])).toBe(
      'Det kostede 3 mio. Kroner og bl.a. Arbejde.',
    );
  });
});

describe('an amount of the accounts over the years', () => {
  const figure = { id: 'a', value: '1,3', unit: 'mio. kr.', text: 'blev overskud', table: 'resultat', row: 'resultat' };

  test('comes from the editions of those years, newest first', () => {
    const reports = makeReports({
      2026: resultTable(2026, 3_000_000, 2_000_000),
      2025: resultTable(2025, 2_000_000, 1_000_000),
    });
    const years = readYears(reports[0]!, reports, figure);
    expect(years?.amounts.map(({ label }) => label)).toEqual([
      '3,0\u00a0mio.\u00a0kr. i\u00a02026',
      '2,0 i\u00a02025',
      '1,0 i\u00a02024',
    ]);
    // 2025 stands in the last-year column of 2026 as well.
    expect(years?.others).toEqual([{ year: 2024, edition: 2025 }]);
  });

  test('is the figure’s own where the table does not give this year’s', () => {
    const reports = makeReports({ 2026: resultTable(2026, 'notGiven', 2_000_000) });
    expect(readYears(reports[0]!, reports, figure)?.amounts.map(({ year, kroner }) => [year, kroner])).toEqual([
      [2026, 1_300_000],
      [2025, 2_000_000],
    ]);
  });

  test('knows nothing of later editions', () => {
    const reports = makeReports({
      2026: resultTable(2026, 3_000_000, 2_000_000),
      2025: resultTable(2025, 2_000_000, 1_000_000),
    });
    expect(readYears(reports[1]!, reports, figure)?.amounts.map(({ year }) => year)).toEqual([2025, 2024]);
  });

  test('is written in kroner when it is below a million', () => {
    const reports = makeReports({ 2026: resultTable(2026, 605_400, 201_380) });
    expect(readYears(reports[0]!, reports, figure)?.amounts[0]?.label).toBe('605.400\u00a0kr. i\u00a02026');
  });

  test('is nothing for a row that no table has', () => {
    const reports = makeReports({ 2026: resultTable(2026, 3_000_000, 2_000_000) });
    expect(readYears(reports[0]!, reports, { ...figure, row: 'gevinst' })).toBeUndefined();
  });
});
