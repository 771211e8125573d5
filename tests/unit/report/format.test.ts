import { expect, test } from 'vitest';
import {
  compareDanish,
  formatAddress,
  formatAmount,
  formatDay,
  formatDecimal,
  formatInitials,
  formatKroner,
  formatList,
  formatMillions,
  formatOere,
} from '../../../src/report/format.ts';

test('kroner have thousands points and a true minus', () => {
  expect(formatKroner(251671892)).toBe('251.671.892');
  expect(formatKroner(-14766536)).toBe('−14.766.536');
  expect(formatKroner(0)).toBe('0');
});

test('an amount that the source does not give is a dash', () => {
  expect(formatAmount('notGiven')).toBe('–');
  expect(formatAmount(1000)).toBe('1.000');
});

test('millions have one decimal', () => {
  expect(formatMillions(251671892)).toBe('251,7');
  expect(formatMillions(-61900)).toBe('−0,1');
});

test('decimals are as many as asked for', () => {
  expect(formatDecimal(3.7, 1)).toBe('3,7');
  expect(formatDecimal(-0.5, 2)).toBe('−0,50');
});

test('a rate in øre is read in kroner', () => {
  expect(formatOere(450766)).toBe('4.507,66');
});

test('a day is written out, in no time zone', () => {
  expect(formatDay('2025-02-27')).toBe('27.\u00a0februar\u00a02025');
  expect(formatDay('2025-01-01')).toBe('1.\u00a0januar\u00a02025');
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a og b'],
  [['a', 'b', 'c'], 'a, b og c'],
])('the list %j reads »%s«', (items, text) => {
  expect(formatList(items)).toBe(text);
});

test('æ, ø and å come last, and aa counts as å', () => {
  expect(['Aarhus', 'Ølstykke', 'Zone', 'Ærø', 'Assens'].sort(compareDanish)).toEqual([
    'Assens',
    'Zone',
    'Ærø',
    'Ølstykke',
    'Aarhus',
  ]);
});

test('a monogram takes the first and the last name', () => {
  expect(formatInitials('Anne Marie Geisler Andersen')).toBe('AA');
  expect(formatInitials('Ørsted')).toBe('Ø');
});

test('an address is short on paper, and keeps its path only when it fits', () => {
  expect(formatAddress('https://www.fuldtid.dk/')).toBe('fuldtid.dk');
  expect(formatAddress('https://www.kl.dk/kort')).toBe('kl.dk/kort');
  expect(formatAddress('https://www.kl.dk/en/meget/lang/sti/til/en/side')).toBe('kl.dk');
});
