import { describe, expect, test } from 'vitest';
import {
  computePerInhabitant,
  computeSubscription,
  describeProposals,
  parseInhabitants,
  tellSubscription,
} from '../../../src/report/municipal-subscription.ts';
import type { Rate } from '../../../src/report/municipal-subscription.ts';

const rate = (rateOere: number, year = 2027, isAdopted = false): Rate => ({
  year,
  rateOere,
  perInhabitants: 100,
  isAdopted,
  edition: year - 2,
});
const KNOWN = [rate(459_339), rate(450_766, 2026)] as const;
const readSentence = (count: number, rates: readonly [Rate, ...Rate[]] = KNOWN) =>
  tellSubscription(count, rates)
    .sentence.map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ');

describe('a number of inhabitants', () => {
  test.each(['50.000', '50000', '50 000', '50\u00a0000', ' 50.000 ', '050.000'])('»%s« is 50,000', (text) => {
    expect(parseInhabitants(text)).toEqual({ count: 50_000 });
  });

  test.each([
    ['', 'Skriv, hvor mange'],
    ['0', 'flere end 0'],
    ['000', 'flere end 0'],
    ['-5', 'negativt'],
    ['−5', 'negativt'],
    ['1e12', 'kun et helt tal'],
    ['1000000000000', 'højst syv cifre'],
    ['1.000.000.000.000', 'højst syv cifre'],
    ['ca. 30.000', 'kun et helt tal'],
    ['30.000 indbyggere', 'kun et helt tal'],
    ['12,5', 'kun et helt tal'],
    ['5.0000', 'kun et helt tal'],
    ['NaN', 'kun et helt tal'],
    ['<script>', 'kun et helt tal'],
    ['٣٠', 'kun et helt tal'],
    ['9'.repeat(5000), 'højst syv cifre'],
  ])('»%.20s« is answered with what is wrong and how to write it', (text, answer) => {
    const read = parseInhabitants(text);
    expect('problem' in read && read.problem).toContain(answer);
    expect('problem' in read && read.problem).toContain('for eksempel 50.000');
  });
});

describe('the subscription', () => {
  test('is øre until the end, and rounded once', () => {
    expect(computeSubscription(50_000, rate(459_339))).toBe(2_296_695);
    expect(computeSubscription(1, rate(459_339))).toBe(46);
    expect(computeSubscription(1, rate(455_000))).toBe(46);
    expect(computeSubscription(1, rate(454_999))).toBe(45);
    expect(computeSubscription(9_999_999, rate(459_339))).toBe(459_338_954);
    expect(computePerInhabitant(rate(459_339))).toBe(4593);
  });

  test('is told oldest year first, with the difference between the amounts that are shown', () => {
    expect(tellSubscription(50_000, KNOWN).amounts).toEqual([
      { label: '2026', kroner: '2.253.830\u00a0kr.', isNewest: false },
      { label: '2027', kroner: '2.296.695\u00a0kr.', isNewest: true },
      { label: 'Forskel', kroner: '+42.865\u00a0kr.', isNewest: false },
    ]);
  });

  test('of one known year has no difference', () => {
    expect(tellSubscription(50_000, [rate(459_339)]).amounts.map(({ label }) => label)).toEqual(['2027']);
  });

  test('is a sentence with its sum, and a proposal until it is adopted', () => {
    expect(readSentence(50_000)).toBe(
      'En kommune med 50.000 indbyggere betaler efter forslaget 2.296.695 kr. i kontingent i 2027: 50.000 / 100 × 4.593,39 kr. Det er 45,93 kr. for hver indbygger.',
    );
    expect(readSentence(1, [rate(459_339, 2027, true)])).toMatch(/^En kommune med 1 indbygger betaler 46 kr\./);
  });

  test('says which rates are proposals', () => {
    expect(describeProposals(KNOWN)).toMatch(/^Satserne for 2026 og 2027 er bestyrelsens forslag/);
    expect(describeProposals([KNOWN[0], rate(1, 2026, true)])).toMatch(/^Satsen for 2027 er/);
    expect(describeProposals([rate(1, 2026, true)])).toBeUndefined();
  });
});
