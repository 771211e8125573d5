import { expect, test } from 'vitest';
import { bindSpaces } from '../../../src/report/typography.ts';

/** Non-breaking spaces shown as `_`. */
const show = (text: string) => bindSpaces(text).replaceAll('\u00a0', '_');

test.each([
  ['3,4 mia. kr. i 2025', '3,4_mia._kr. i 2025'],
  ['2,5 pct. af 98 kommuner', '2,5_pct. af 98_kommuner'],
  ['den 1. januar – 31. december 2024', 'den 1._januar_– 31._december 2024'],
  ['§ 12, stk. 3, nr. 4', '§_12, stk._3, nr._4'],
  ['kontingentet pr. 100 indbyggere', 'kontingentet pr. 100_indbyggere'],
  ['regler for klasse A', 'regler for klasse_A'],
  ['1. viceborgmester', '1._viceborgmester'],
  ['fra 1. januar til 31. december\n2025', 'fra 1._januar til 31._december\n2025'],
  ['»1. januar - 31. december«', '»1._januar_- 31._december«'],
  ['i 2024 kom der 7 nye', 'i 2024 kom der 7 nye'],
])('%s is kept together as %s', (text, bound) => {
  expect(show(text)).toBe(bound);
});

test('it changes nothing the second time', () => {
  const once = bindSpaces('6 mia. kr. den 27. februar – ca. 113 punkter');
  expect(bindSpaces(once)).toBe(once);
});

test('only spaces change', () => {
  const text = 'Fra 1. januar er det 4.507,66 kr. pr. 100 indbyggere – altså 2,5 pct. mere.';
  expect(bindSpaces(text).replaceAll('\u00a0', ' ')).toBe(text);
});
