import { describe, expect, test } from 'vitest';
import { findUnit, readUnit } from '../../../../src/imports/accounts/units.ts';
import type { UnitReading } from '../../../../src/imports/accounts/units.ts';

const UNITS: [text: string, kroner: number][] = [
  ['kr.', 1],
  ['Kr', 1],
  ['kroner', 1],
  ['hele kr.', 1],
  ['DKK', 1],
  ['(kr.)', 1],
  ['1.000 kr.', 1_000],
  ['1000 kr', 1_000],
  ['1 000 kr.', 1_000],
  ['t.kr.', 1_000],
  ['T.kr.', 1_000],
  ['t. kr.', 1_000],
  ['tkr', 1_000],
  ['tkr.', 1_000],
  ['TDKK', 1_000],
  ['tusinde kr.', 1_000],
  ['tusind kroner', 1_000],
  ['DKK 1.000', 1_000],
  ['DKK ’000', 1_000],
  ["DKK'000", 1_000],
  ['kr. 1.000', 1_000],
  ['mio. kr.', 1_000_000],
  ['Mio.kr.', 1_000_000],
  ['mio kr', 1_000_000],
  ['mill. kr.', 1_000_000],
  ['millioner kroner', 1_000_000],
  ['m.kr.', 1_000_000],
  ['mkr.', 1_000_000],
  ['MDKK', 1_000_000],
  ['DKK m', 1_000_000],
  ['DKK mio.', 1_000_000],
  ['1.000.000 kr.', 1_000_000],
  ['mia. kr.', 1_000_000_000],
  ['Mia.kr.', 1_000_000_000],
  ['milliarder kr.', 1_000_000_000],
  ['mrd. kr.', 1_000_000_000],
];

describe('a text that is there to name a unit', () => {
  test.each(UNITS)('»%s« is %i kroner', (text, kroner) => {
    expect(readUnit(text)).toEqual({ kroner });
  });

  test.each(UNITS)('»2030 %s« is %i kroner', (text, kroner) => {
    expect(readUnit(`2030 ${text}`)).toEqual({ kroner });
  });

  test.each([
    ['1.000', 1_000],
    ['mio.', 1_000_000],
    ['mia', 1_000_000_000],
    ['tusinde', 1_000],
  ])('»%s« alone is %i kroner', (text, kroner) => {
    expect(readUnit(text)).toEqual({ kroner });
  });

  test.each([
    'EUR',
    'TEUR',
    't.eur',
    'USD',
    '€',
    'mio. €',
    'pct.',
    '%',
    'SEK',
    'stk.',
    'antal',
    'årsværk',
    'kkr',
    'øre',
    'm',
    't',
    'm²',
    'tons',
  ])('»%s« is unknown', (text) => {
    expect(readUnit(text)).toEqual({ unknown: text });
  });

  test.each([
    '',
    'Regnskab 2030',
    '31.12.2030',
    'Pr. 31. december 2030',
    'Realiseret',
    'Note',
    '2030',
    '(foreløbig)',
    '2030 *)',
    '2030 1)',
  ])('»%s« names none', (text) => {
    expect(readUnit(text)).toBeUndefined();
  });
});

describe('a text of any kind', () => {
  test.each<[string, UnitReading]>([
    ['Resultatopgørelse i 1.000 kr.', { kroner: 1_000 }],
    ['Beløb i hele kr.', { kroner: 1 }],
    ['Balance (mio. kr.)', { kroner: 1_000_000 }],
    ['Balance 2030 kr.', { kroner: 1 }],
    ['Alle tal i t.kr., hvor andet ikke er nævnt', { kroner: 1_000 }],
    ['Beløb i mio.', { kroner: 1_000_000 }],
    ['Alle tal i EUR', { unknown: 'eur' }],
    ['Fordeling (pct.)', { unknown: 'pct.' }],
    ['%', { unknown: '%' }],
    ['Kontingent 45 kr. pr. indbygger', undefined],
    ['Gebyrer på 2.000 kr. er nye', undefined],
    ['Antal årsværk og andet i året', undefined],
    ['Kristian Kromann', undefined],
    ['Resultatopgørelse 1. januar – 31. december 2030', undefined],
    ['Mio og Mia har talt efter', undefined],
    ['#,##0', undefined],
  ])('»%s«', (text, unit) => {
    expect(findUnit(text)).toEqual(unit);
  });
});
