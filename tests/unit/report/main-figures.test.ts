import { expect, test } from 'vitest';
import { listMainFigures } from '../../../src/report/main-figures.ts';
import type { Amount } from '../../../src/schemas/accounts.ts';
import { makeReports } from '../../helpers/years.ts';

type Two = [Amount, Amount];

/** A statement that runs from sum to sum, and a balance whose two sides come to the same. */
function accountsOf(
  year: number,
  amounts: { income: Two; before: Two; result: Two; equity: Two; debt: Two; all: Two },
) {
  const { income, before, result, equity, debt, all } = amounts;
  const table = { kind: 'table', order: 10, period: 'Pr. 31. december', columns: [year, year - 1], notGiven: 'Tier.' };
  return {
    resultat: {
      ...table,
      title: 'Resultat',
      rows: [
        { id: 'bidrag', label: 'Bidrag', amounts: income },
        { id: 'indtaegter', label: 'Indtægter i alt', amounts: income, sum: ['bidrag'], level: 'subtotal' },
        { id: 'foer-skat', label: 'Resultat før skat', amounts: before, sum: ['indtaegter'], level: 'subtotal' },
        { id: 'resultat', label: 'Årets resultat', amounts: result, sum: ['foer-skat'], level: 'total' },
      ],
    },
    passiver: {
      ...table,
      title: 'Passiver',
      order: 20,
      rows: [
        { id: 'egenkapital', label: 'Egenkapital', amounts: equity, level: 'subtotal' },
        { id: 'gaeld', label: 'Gæld', amounts: debt, level: 'subtotal' },
        { id: 'passiver', label: 'Passiver i alt', amounts: all, sum: ['egenkapital', 'gaeld'], level: 'total' },
      ],
    },
  };
}

const KNOWN = accountsOf(2024, {
  ...{ income: [9_000_000, 8_000_000], before: [700_000, 600_000], result: [500_000, 400_000] },
  ...{ equity: [5_000_000, 4_500_000], debt: [1_000_000, 900_000], all: [6_000_000, 5_400_000] },
});

test('the main figures are the totals and the sums they run through, for every year that an edition knows', () => {
  const reports = makeReports({ 2024: { accounts: KNOWN } });
  const figures = listMainFigures(reports[0]!, reports);
  expect(figures).toMatchObject({ unit: '1.000 kr.', years: [2024, 2023], editions: [2024, 2024] });
  expect(figures?.rows.map(({ label, kroner }) => [label, ...kroner])).toEqual([
    ['Indtægter i alt', 9_000_000, 8_000_000],
    ['Resultat før skat', 700_000, 600_000],
    ['Årets resultat', 500_000, 400_000],
    ['Egenkapital', 5_000_000, 4_500_000],
    ['Gæld', 1_000_000, 900_000],
    ['Passiver i alt', 6_000_000, 5_400_000],
  ]);
});

test('a sum that is the same as a total in every year is left out', () => {
  const reports = makeReports({
    2024: { accounts: accountsOf(2024, { ...amountsLike([3, 2]), before: [1, 4], result: [1, 4] }) },
  });
  const labels = listMainFigures(reports[0]!, reports)?.rows.map(({ label }) => label);
  expect(labels).toContain('Årets resultat');
  expect(labels).not.toContain('Resultat før skat');
});

test('an edition looks back and never forward', () => {
  const reports = makeReports({
    2024: { accounts: KNOWN },
    2025: { accounts: accountsOf(2025, amountsLike([7, 9_000_000])) },
  });
  expect(listMainFigures(reports[1]!, reports)?.years).toEqual([2024, 2023]);
  expect(listMainFigures(reports[0]!, reports)?.years).toEqual([2025, 2024, 2023]);
});

test('an amount that a table lacks is taken from the bridge that ends with it, and makes all figures millions', () => {
  const missing = accountsOf(2025, { ...amountsLike(['notGiven', 5_000_000]), result: [247_620, 500_000] });
  const bridge = {
    ...{ title: 'Vejen', kind: 'bridge', order: 30, from: { label: 'Egenkapital 2024', kroner: 5_000_000 } },
    ...{ steps: [{ label: 'Resultat', kroner: 247_620 }] },
    to: { label: 'Egenkapital 2025', kroner: 5_200_000, approximate: true },
  };
  const reports = makeReports({ 2024: { accounts: KNOWN }, 2025: { accounts: { ...missing, vejen: bridge } } });
  const figures = listMainFigures(reports[0]!, reports);
  expect(figures?.unit).toBe('mio. kr.');
  expect(figures?.rows.map(({ label, kroner: [now] }) => [label, now])).toEqual([
    ['Indtægter i alt', undefined],
    ['Resultat før skat', undefined],
    ['Årets resultat', 247_620],
    ['Egenkapital', 5_200_000],
    ['Gæld', undefined],
    ['Passiver i alt', undefined],
  ]);
});

test('a single year is no development', () => {
  const reports = makeReports({ 2024: { accounts: accountsOf(2024, amountsLike([1, 'notGiven'])) } });
  expect(listMainFigures(reports[0]!, reports)).toBeUndefined();
});

function amountsLike([now, before]: Two) {
  const times = (factor: number): Two => [
    now === 'notGiven' ? now : now * factor,
    before === 'notGiven' ? before : before * factor,
  ];
  return { income: times(6), before: times(5), result: times(4), equity: times(3), debt: times(2), all: times(7) };
}
