import { expect, test } from 'vitest';
import { fold } from '../../../src/report/fold.ts';
import { areForms, isFormOfShort, listForms, listNameForms } from '../../../src/search/page/inflection.ts';

const related = (a: string, b: string) => areForms(listForms(fold(a)), listForms(fold(b)));

test.each([
  ['kommune', 'kommunernes'],
  ['kommunens', 'kommuner'],
  ['folkeskole', 'folkeskolens'],
  ['ledighed', 'ledigheden'],
  ['skat', 'skatten'],
  ['resultat', 'resultaterne'],
  ['aftale', 'aftaler'],
  ['år', 'årets'],
  ['børn', 'barn'],
  ['formand', 'formænd'],
  ['digitalt', 'digitale'],
])('%s and %s are forms of one word', (a, b) => {
  expect(related(a, b)).toBe(true);
});

test.each([
  ['direktør', 'direkte'],
  ['kommune', 'kommunal'],
  ['læser', 'Læsø'],
  ['plan', 'plade'],
  ['klima', 'klinik'],
  ['redderne', 'rede'],
])('%s and %s are not', (a, b) => {
  expect(related(a, b)).toBe(false);
});

test('a name has no form but the genitive: Jens is not Jensen', () => {
  expect(areForms(listNameForms('jensen'), listNameForms('jens'))).toBe(false);
  expect(areForms(listNameForms('odense'), listNameForms('odenses'))).toBe(true);
});

test('a short word is found with its endings alone: KL is not Klima', () => {
  expect(['byen', 'byens', 'bygning'].map((word) => isFormOfShort(word, 'by'))).toEqual([true, true, false]);
  expect(isFormOfShort('klima', 'kl')).toBe(false);
});
