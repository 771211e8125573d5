import { describe, expect, test } from 'vitest';
import { listAnswers } from '../../../src/report/answers.ts';
import type { Amount } from '../../../src/schemas/accounts.ts';
import { makeReports } from '../../helpers/years.ts';

type Two = [Amount, Amount];

/** A statement with income, two costs and what only informs, and equity; this year and last year. */
function accountsOf(
  year: number,
  { income, wages, rent, result, equity }: Record<'income' | 'wages' | 'rent' | 'result' | 'equity', Two>,
) {
  const table = { kind: 'table', order: 10, period: 'Pr. 31. december', columns: [year, year - 1], notGiven: 'Tier.' };
  return {
    resultat: {
      ...table,
      title: 'Resultat',
      rows: [
        { id: 'bidrag', label: 'Bidrag', amounts: income },
        { id: 'indtaegter', label: 'Indtægter i alt', amounts: income, sum: ['bidrag'], level: 'subtotal' },
        { id: 'loen', label: 'Personaleomkostninger', amounts: wages },
        { id: 'leje', label: 'Leje af lokaler', amounts: rent },
        {
          id: 'resultat',
          label: 'Årets resultat',
          amounts: result,
          sum: ['indtaegter', 'loen', 'leje'],
          level: 'total',
        },
        { id: 'heraf', label: 'Heraf til jubilæet', amounts: [-9_000_000, -1] },
      ],
    },
    passiver: {
      ...table,
      title: 'Passiver',
      order: 20,
      rows: [{ id: 'egenkapital', label: 'Egenkapital', amounts: equity, level: 'subtotal' }],
    },
  };
}

const ANSWERED = accountsOf(2024, {
  ...{ income: [900_000, 800_000], wages: [-500_000, -450_000], rent: [-200_000, -20_000] },
  ...{ result: [200_000, 330_000], equity: [1_200_000, 1_000_000] },
});
const answersOf = (...[years]: Parameters<typeof makeReports>) =>
  listAnswers(makeReports(years)).map(({ sentence }) => sentence.replaceAll('\u00a0', ' '));

describe('answers', () => {
  test('tell result, equity, income, the largest cost and the largest change', () => {
    expect(answersOf({ 2024: { accounts: ANSWERED } })).toEqual([
      'Overskuddet faldt fra 330.000 til 200.000 kr.',
      'Egenkapitalen steg fra 1.000.000 til 1.200.000 kr.',
      'Indtægter i alt steg fra 800.000 til 900.000 kr.',
      'Personaleomkostningerne steg fra 450.000 til 500.000 kr.',
      'Leje af lokaler steg fra 20.000 til 200.000 kr.',
    ]);
  });

  test('say that the newest year is not known, and draw it without a bar', () => {
    const unknown = (now: Amount, before: Amount): Two => [now, before];
    const silent = accountsOf(2025, {
      ...{ income: unknown('notGiven', 900_000), wages: unknown('notGiven', -500_000) },
      ...{ rent: unknown('notGiven', -200_000), result: unknown(150_000, 200_000) },
      equity: unknown('notGiven', 1_200_000),
    });
    const [result, equity] = listAnswers(makeReports({ 2024: { accounts: ANSWERED }, 2025: { accounts: silent } }));
    expect(result?.sentence.replaceAll('\u00a0', ' ')).toBe('Overskuddet faldt fra 200.000 til 150.000 kr.');
    expect(result?.drawing.bars.map(({ year, short }) => [year, short])).toEqual([
      [2025, '150.000'],
      [2024, '200.000'],
      [2023, '330.000'],
    ]);
    expect(equity?.sentence).toContain('tallet for 2025 er ikke oplyst');
    expect(equity?.drawing.bars[0]).toMatchObject({ year: 2025, widthPercent: 0 });
    expect(equity?.drawing.bars[0]?.short).toBeUndefined();
  });

  test('give the change in kroner and per cent, a cost that grows with plus', () => {
    const changes = listAnswers(makeReports({ 2024: { accounts: ANSWERED } })).map(({ change }) =>
      change?.replaceAll('\u00a0', ' '),
    );
    expect(changes[0]).toBe('−130.000 kr., −39,4 pct. fra 2023 til 2024');
    expect(changes[3]).toBe('+50.000 kr., +11,1 pct. fra 2023 til 2024');
  });

  test('are none where nothing is asked that the accounts know', () => {
    expect(answersOf({ 2024: {} })).toEqual([]);
  });
});
