import { describe, expect, test } from 'vitest';
import { tellMove, tellResult } from '../../../src/report/tell-amounts.ts';
import type { YearKroner } from '../../../src/report/tell-amounts.ts';

/** Amounts from 2025 back; `undefined` for a year that is not known. */
const years = (...kroner: (number | undefined)[]): YearKroner[] =>
  kroner.map((amount, index) => ({ year: 2025 - index, ...(amount !== undefined && { kroner: amount }) }));
const read = (sentence: string | undefined) => sentence?.replaceAll('\u00a0', ' ');

describe('a sentence about an amount', () => {
  test.each([
    ['up, in millions', years(841_200_000, 799_655_858), 'Gælden steg fra 799,7 til 841,2 mio. kr.'],
    ['down, in kroner', years(85_000, 120_500), 'Gælden faldt fra 120.500 til 85.000 kr.'],
    ['equal', years(85_000, 85_000), 'Gælden var uændret på 85.000 kr.'],
    ['units that differ', years(247_620, 25_878_559), 'Gælden faldt fra 25,9 mio. kr. til 247.620 kr.'],
    ['a little below the first in millions', years(10_000_000, 9_000_000), 'Gælden steg fra 9,0 til 10,0 mio. kr.'],
    ['alike in millions', years(25_910_000, 25_890_000), 'Gælden steg fra 25.890.000 til 25.910.000 kr.'],
    ['to nothing', years(0, 378_330_981), 'Gælden faldt fra 378,3 mio. kr. til 0 kr.'],
    ['below zero', years(-3_000, 2_000), 'Gælden faldt fra 2.000 til −3.000 kr.'],
  ])('says which way it went: %s', (_, amounts, sentence) => {
    expect(read(tellMove('Gælden', amounts))).toBe(sentence);
  });

  test.each([
    ['the newest', years(undefined, 20, 10), 'Gælden steg fra 10 til 20 kr. i 2024; tallet for 2025 er ikke oplyst'],
    [
      'the two newest',
      years(undefined, undefined, 20, 10),
      'Gælden steg fra 10 til 20 kr. i 2023; tallene for 2024 og 2025 er ikke oplyst',
    ],
    ['one between', years(20, undefined, 10), 'Gælden steg fra 10 kr. i 2023 til 20 kr. i 2025'],
    ['one between, equal', years(20, undefined, 20), 'Gælden var uændret på 20 kr. i 2025'],
    ['all but one', years(20, undefined), 'Gælden var 20 kr. i 2025'],
    ['all but last year’s', years(undefined, 20), 'Gælden var 20 kr. i 2024; tallet for 2025 er ikke oplyst'],
    ['all', years(undefined, undefined), undefined],
  ])('names the years when some are not known: %s', (_, amounts, sentence) => {
    expect(read(tellMove('Gælden', amounts))).toBe(sentence);
  });

  test('gives a rounded amount as the source does, however small', () => {
    const rounded: YearKroner[] = [{ year: 2025, kroner: 1_200_000, approximate: true }, ...years(0, 900_000).slice(1)];
    expect(read(tellMove('Gælden', rounded))).toBe('Gælden steg fra 900.000 kr. til 1,2 mio. kr.');
  });
});

describe('a sentence about a result', () => {
  test.each([
    ['a smaller surplus', years(247_620, 25_878_559), 'Overskuddet faldt fra 25,9 mio. kr. til 247.620 kr.'],
    ['a larger deficit', years(-500, -300), 'Underskuddet steg fra 300 til 500 kr.'],
    ['a smaller deficit', years(-300, -500), 'Underskuddet faldt fra 500 til 300 kr.'],
    ['the same', years(-300, -300), 'Underskuddet var uændret på 300 kr.'],
    ['into a deficit', years(-300, 500), 'Et overskud på 500 kr. blev til et underskud på 300 kr.'],
    ['into a surplus', years(500, -300), 'Et underskud på 300 kr. blev til et overskud på 500 kr.'],
    ['into nothing', years(0, 500), 'Et overskud på 500 kr. blev til et resultat på 0 kr.'],
    ['nothing twice', years(0, 0), 'Resultatet var uændret på 0 kr.'],
    ['one year alone', years(-300), 'Underskuddet var 300 kr. i 2025'],
    [
      'an unknown year',
      years(undefined, -300, 500),
      'Et overskud på 500 kr. blev til et underskud på 300 kr. i 2024; tallet for 2025 er ikke oplyst',
    ],
    [
      'an unknown year between',
      years(-300, undefined, 500),
      'Et overskud på 500 kr. i 2023 blev til et underskud på 300 kr. i 2025',
    ],
  ])('says what it was: %s', (_, amounts, sentence) => {
    expect(read(tellResult(amounts))).toBe(sentence);
  });
});
