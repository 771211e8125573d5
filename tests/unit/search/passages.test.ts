import { expect, test } from 'vitest';
import { findPassage, markLine } from '../../../src/search/page/passages.ts';
import type { Piece } from '../../../src/search/page/passages.ts';

const show = (pieces: Piece[]) => pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');
const find = (text: string, word: string) => {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
};
/** The passage around a word, with its hits in brackets. */
const passage = (text: string, ...words: string[]) =>
  show(
    findPassage(
      text,
      words.map((word) => find(text, word)),
    ),
  );

test('a hit is shown in its sentence, and only there', () => {
  expect(passage('Skolen er åben. Dagtilbud lukker tidligt! Bussen kører.', 'lukker')).toBe(
    'Dagtilbud [lukker] tidligt!',
  );
});

test.each([
  [
    'an abbreviation',
    'Det gælder bl.a. Aarhus og Odense. Andre følger.',
    'Odense',
    'Det gælder bl.a. Aarhus og [Odense].',
  ],
  ['an ordinal number', 'Det var 3. Møde i rækken. Andre følger.', 'rækken', 'Det var 3. Møde i [rækken].'],
  [
    'a unit before a small letter',
    'Det kostede 5 mio. kr. mere end ventet. Andre følger.',
    'mere',
    'Det kostede 5 mio. kr. [mere] end ventet.',
  ],
])('%s does not end a sentence', (_, text, hit, expected) => {
  expect(passage(text, hit)).toBe(expected);
});

test.each([
  ['a unit before a capital', 'Det kostede 5 mio. kr. Andre følger.', 'Andre', '[Andre] følger.'],
  ['a year', 'Det skete i 2025. Andre følger.', 'Andre', '[Andre] følger.'],
  ['a closing quotation mark', 'Hun sagde »ja.« Andre følger.', 'Andre', '[Andre] følger.'],
])('%s ends a sentence', (_, text, hit, expected) => {
  expect(passage(text, hit)).toBe(expected);
});

test('a long list is cut to whole words around the hit, and says so', () => {
  const names = Array.from({ length: 100 }, (_, index) => `navn${index}`).join(' ');
  const text = passage(names, 'navn50');
  expect(text.length).toBeLessThan(300);
  expect(text).toMatch(/^… navn\d+ .*\[navn50\].* navn\d+ …$/);
});

test('a word longer than a passage is shown whole', () => {
  const word = 'a'.repeat(1000);
  expect(passage(`Et ${word} og mere`, word)).toContain(`[${word}]`);
});

test('a hit in the first and in the last word of a text is shown', () => {
  expect(passage('Ord står her', 'Ord')).toBe('[Ord] står her');
  expect(passage('Her står ord', 'ord')).toBe('Her står [ord]');
});

test('a sentence has one piece for each stretch, so a screen reader does not stop at each word', () => {
  expect(findPassage('Alle kommuner har skoler i år.', [{ start: 18, end: 24 }])).toEqual([
    { text: 'Alle kommuner har ', isHit: false },
    { text: 'skoler', isHit: true },
    { text: ' i år.', isHit: false },
  ]);
});

test('joints of compounds are not shown, and the end of one is marked alone', () => {
  const line = 'Langtids\u00ADledigheden falder';
  expect(show(markLine(line, [{ start: 9, end: 19 }]))).toBe('Langtids[ledigheden] falder');
});
