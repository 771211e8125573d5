import { expect, test } from 'vitest';
import { listWords, readQuestion } from '../../../src/search/page/words.ts';

const forms = (text: string) => listWords(text).map(({ form }) => form);

test.each([
  ['Århus og Søren', ['aarhus', 'og', 'soeren']],
  ['KL’s 1.132.329 kr., 4.593,39 og 9/10', ['kl', '1132329', 'kr', '4593,39', 'og', '9', '10']],
  ['Klima- og it-chefer i DK2020', ['klima', 'og', 'it', 'chefer', 'i', 'dk2020']],
  ['CO₂', ['co2']],
  ['§ 20', ['§', '20', '§20']],
  ['– … 🙂', []],
])('»%s« has the words %j', (text, expected) => {
  expect(forms(text)).toEqual(expected);
});

test('the end of a compound is a word of its own, and is marked without its beginning', () => {
  const text = 'Langtids\u00ADledigheden falder';
  expect(listWords(text).map(({ form, isTail, start, end }) => [form, isTail, text.slice(start, end)])).toEqual([
    ['langtidsledigheden', false, 'Langtids\u00ADledigheden'],
    ['ledigheden', true, 'ledigheden'],
    ['falder', false, 'falder'],
  ]);
});

test.each([
  ['Hvem er formand for KL?', ['formand', 'kl']],
  ['og', ['og']],
  ['§ 20', ['§20']],
  ['§20 i loven', ['§20', 'loven']],
  ['skole Skole SKOLE', ['skole']],
  ['"børn & unge"', ['boern', 'unge']],
  ['', []],
])('»%s« asks for %j', (text, expected) => {
  expect(readQuestion(text).map(({ form }) => form)).toEqual(expected);
});
