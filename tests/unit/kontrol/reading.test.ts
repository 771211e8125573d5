/** What Kontrol reads out of running text: dates, amounts, compounds. */
import { expect, test } from 'vitest';
import { isAmount, listAmounts, listPercents } from '../../../src/kontrol/amounts.ts';
import { listDates, listYearsIn, toDay } from '../../../src/kontrol/dates.ts';
import { guessCompound } from '../../../src/kontrol/rules/language/compounds.ts';
import { listJointEdits } from '../../../src/kontrol/rules/language/edits.ts';
import { pairVariants } from '../../../src/kontrol/rules/language/variants.ts';
import { danish } from '../../../src/sources/dictionary.ts';

test('a date is read with its weekday and its year', () => {
  expect(listDates('Mødet var torsdag den 27. februar 2025 i København.')).toEqual([
    { text: 'torsdag den 27. februar 2025', index: 10, weekday: 'torsdag', day: 27, month: 2, year: 2025 },
  ]);
});

test('a date without a year is none that can be compared', () => {
  expect(listDates('den 1. maj').map(toDay)).toEqual([undefined]);
});

test.each([
  ['året 2024', [2024]],
  ['de 2.024 kroner og 2025 kr.', []],
  ['§ 2024 og 12/2024', []],
  ['2028–2034', [2028, 2034]],
])('in »%s« the years are %j', (text, years) => {
  expect(listYearsIn(text).map(({ year }) => year)).toEqual(years);
});

test.each([
  ['25.878.559 kr.', 25_878_559, 1],
  ['64,8 mio. kr.', 64_800_000, 100_000],
  ['6 mia. kr.', 6_000_000_000, 1_000_000_000],
  ['−14 mio. kr.', -14_000_000, 1_000_000],
  ['4.507,66 kr.', 4507.66, 0.01],
])('%s is %d kroner to the nearest %d', (text, kroner, unitKroner) => {
  expect(listAmounts(`Det er ${text} i alt.`)).toMatchObject([{ kroner, unitKroner }]);
});

test('a rounded amount is the exact one within half of its last place', () => {
  const [rounded] = listAmounts('38,9 mio. kr.');
  expect(isAmount(rounded!, 38_948_951)).toBe(true);
  expect(isAmount(rounded!, 38_650_000)).toBe(false);
});

test('per cents are read with their decimals', () => {
  expect(listPercents('0,5 pct. og 12 procent').map(({ percent }) => percent)).toEqual([0.5, 12]);
});

test.each([
  ['forsyningselskab', 'forsyningsselskab'],
  ['sundheddirektør', 'sundhedsdirektør'],
  ['hjemløserreformen', 'hjemløsereformen'],
  ['tjenestemandssansatte', 'tjenestemandsansatte'],
])('%s should have been %s', (wrong, right) => {
  expect(guessCompound(wrong, danish)).toBe(right);
});

test.each(['klimahandlingsplaner', 'driftscentre', 'økonomiaftalen', 'takstloft', 'servicerammen'])(
  '%s is a sound compound',
  (word) => {
    expect(guessCompound(word, danish)).toBeUndefined();
  },
);

test('the ends of a word are no joints', () => {
  expect(listJointEdits('strande')).not.toContain('strander');
  expect(listJointEdits('strande')).toContain('strsande');
});

test.each([
  [['it-driftscentre', 'it-driftcentre'], 1],
  [['økonomiaftalen', 'økonomaftale'], 1],
  [['it-driftscentre', 'itdriftscentre'], 1],
  [['kapitalandel', 'kapitalandele'], 0],
  [['forsyningsministeren', 'forskningsministeren'], 0],
  [['regeringen', 'regering'], 0],
])('of %j there are %i pairs of one word', (forms, pairs) => {
  expect(pairVariants(forms, danish)).toHaveLength(pairs);
});
