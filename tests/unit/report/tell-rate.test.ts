import { expect, test } from 'vitest';
import type { ComparedRates } from '../../../src/report/compare.ts';
import { tellRate } from '../../../src/report/tell-rate.ts';

/** Rates by year, newest first. */
const rates = (...list: [year: number, oere: number][]): ComparedRates => ({
  years: list.map(([year]) => ({ year, edition: year - 2, slug: 'kontingent' })),
  ratesOere: list.map(([, oere]) => oere),
  perInhabitants: 100,
  ...{ components: [], sums: [], totals: [], changes: [], notes: [] },
});

test.each([
  ['one to come', 2025, rates([2027, 459_339], [2026, 450_766]), 'stiger fra 4.507,66 til 4.593,39'],
  ['one that falls', 2025, rates([2027, 450_766], [2026, 459_339]), 'falder fra 4.593,39 til 4.507,66'],
  ['one of this year', 2027, rates([2027, 459_339], [2026, 450_766]), 'steg fra 4.507,66 til 4.593,39'],
  ['the same', 2025, rates([2027, 450_766], [2026, 450_766]), 'er uændret på 4.507,66'],
])('a rate is told with the one before it: %s', (_, now, given, sentence) => {
  expect(tellRate(given, now)).toBe(`Kontingentet ${sentence}\u00a0kr. pr. 100\u00a0indbyggere`);
});

test('a rate alone is told with its year', () => {
  expect(tellRate(rates([2032, 123_456]), 2030).replaceAll('\u00a0', ' ')).toBe(
    'Kontingentet er 1.234,56 kr. pr. 100 indbyggere i 2032',
  );
});

test('rates with a year between them name their years', () => {
  expect(tellRate(rates([2027, 459_339], [2025, 450_766]), 2025).replaceAll('\u00a0', ' ')).toBe(
    'Kontingentet stiger fra 4.507,66 kr. i 2025 til 4.593,39 kr. pr. 100 indbyggere i 2027',
  );
});
