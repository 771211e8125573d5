import { expect, test } from 'vitest';
import { keepWordsWhole, tieOneLetterWords } from '../../../src/components/print/whole-words.ts';
import { onTree } from '../../helpers/on-tree.ts';

const keep = (html: string) => onTree(html, keepWordsWhole);
/** The words that are held together. */
const whole = (html: string) =>
  [...keep(html).matchAll(/<span class="rep-unbroken">(.*?)<\/span>/g)].map(([, word]) => word);

test.each([
  ['AI-løsninger i drift', ['AI-løsninger']],
  ['9 ud af 10 it-chefer og »EU-budgettet«.', ['it-chefer', 'EU-budgettet']],
  ['en 10-årsplan for ikke-vestlige', ['10-årsplan', 'ikke-vestlige']],
])('a short prefix stays with its word: %s', (text, words) => {
  expect(whole(text)).toEqual(words);
});

test.each([
  ['a first part long enough to end a line', 'børne-området'],
  ['a hyphen that stands for a word to come', 'EU- og AI-'],
  ['a year within a name', 'Natura 2000-områder'],
  ['an address', 'eur-lex.europa.eu på www.it-hus.dk og fuldtid-i-kommunerne'],
  ['a word that could be wider than the margin column', 'it-sikkerhedsbranchedirektivet'],
])('%s may break', (_, text) => {
  expect(keep(text)).toBe(text);
});

test('words lie in the text of elements and attributes stay as they are', () => {
  expect(keep('<p title="AI-kort"><a href="#it-kort">it-kort</a></p>')).toBe(
    '<p title="AI-kort"><a href="#it-kort"><span class="rep-unbroken">it-kort</span></a></p>',
  );
});

test('drawings are left alone', () => {
  const svg = '<svg><text>AI-kort</text></svg>';
  expect(keep(svg)).toBe(svg);
});

test.each([
  ['Det skete i 2030', 'Det skete i\u00A02030'],
  ['I kan læse, at vi i år', 'I\u00A0kan læse, at vi i\u00A0år'],
  ['EU og KL', 'EU og KL'],
  ['punkt i.', 'punkt i.'],
  ['fx i.e. her', 'fx i.e. her'],
])('a word of one letter stays with the next: %s', (text, tied) => {
  expect(onTree(text, tieOneLetterWords)).toBe(tied);
});
