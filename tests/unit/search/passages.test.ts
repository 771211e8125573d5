import { expect, test } from 'vitest';
import { findPassage, splitWords, toPieces } from '../../../src/search/page/passages.ts';

/** The passage around the first word that begins as `hit`, with its hits in brackets. */
function passage(text: string, hit: string): string {
  const words = splitWords(text);
  const location = words.findIndex((word) => word.startsWith(hit));
  return findPassage(words, location, [location])
    .map(({ text: word, isHit }) => (isHit ? `[${word}]` : word))
    .join(' ');
}

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
    'Det gælder bl.a. Aarhus og [Odense.]',
  ],
  ['an ordinal number', 'Det var 3. Møde i rækken. Andre følger.', 'rækken', 'Det var 3. Møde i [rækken.]'],
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

test('a list without full stops is cut to forty words around the hit, and says so', () => {
  const names = Array.from({ length: 100 }, (_, index) => `navn${index}`).join(' ');
  const words = passage(names, 'navn50').split(' ');
  expect(words).toHaveLength(42);
  expect([words[0], words.at(-1)]).toEqual(['…', '…']);
  expect(words).toContain('[navn50]');
});

test('a hit in the first and in the last word of a text is shown', () => {
  expect(passage('Ord står her', 'Ord')).toBe('[Ord] står her');
  expect(passage('Her står ord', 'ord')).toBe('Her står [ord]');
});

test('all words of a text can be had with the hits among them', () => {
  expect(toPieces(['Martin', 'Damm'], [1])).toEqual([
    { text: 'Martin', isHit: false },
    { text: 'Damm', isHit: true },
  ]);
});
