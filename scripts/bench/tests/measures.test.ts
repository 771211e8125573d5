import { expect, test } from 'vitest';
import { listSourceWords } from '../measure/source-words.ts';
import { growthExponent, median } from '../measure/statistics.ts';
import { compareWords, listWords } from '../measure/words.ts';

const none: ReadonlySet<string> = new Set();

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('the median of nothing is no number', () => {
  expect(median([])).toBeNaN();
});

test.each([
  ['linear', 5, 1],
  ['quadratic', 25, 2],
])('a cost that is %s in the pages has its exponent', (_, seconds, expected) => {
  expect(growthExponent({ pages: 200, seconds: 1 }, { pages: 1000, seconds })).toBeCloseTo(expected);
});

test('a word that the PDF lacks is lost', () => {
  expect(compareWords(['by', 'og', 'land'], ['by', 'land'], none)).toEqual({ lost: 1, doubled: 0, examples: ['og'] });
});

test('a word that the PDF has twice is doubled', () => {
  expect(compareWords(['by', 'land'], ['by', 'by', 'land'], none)).toEqual({ lost: 0, doubled: 1, examples: ['by'] });
});

test('furniture may stand more often in the PDF', () => {
  expect(compareWords(['Hovedpost'], ['Hovedpost', 'Hovedpost', 'Ark'], new Set(['Hovedpost', 'Ark']))).toMatchObject({
    lost: 0,
    doubled: 0,
  });
});

test('furniture may not be lost', () => {
  expect(compareWords(['Hovedpost'], [], new Set(['Hovedpost']))).toMatchObject({ lost: 1 });
});

test('one loss and one doubling do not make up for each other', () => {
  expect(compareWords(['by', 'land'], ['by', 'by'], none)).toMatchObject({ lost: 1, doubled: 1 });
});

test('an amount is one word, and a plain number is none', () => {
  expect(listWords('I 2024 fik 3 byer 73.920.828 kr., altså 4,5 pct. på side 12.')).toEqual([
    'I',
    'fik',
    'byer',
    '73.920.828',
    'kr',
    'altså',
    '4,5',
    'pct',
    'på',
    'side',
  ]);
});

test('a hyphen divides words, because a line may end there', () => {
  expect(listWords('ældre- og børneområdet, DK2020-planen')).toEqual([
    'ældre',
    'og',
    'børneområdet',
    'DK2020',
    'planen',
  ]);
});

test('ligatures of a font count as their letters', () => {
  expect(listWords('ﬁnansiering')).toEqual(['finansiering']);
});

test('words of head, scripts and drawings are not read', () => {
  const html =
    '<html><head><title>Titel</title></head><body><p>Læs <b>mere</b></p><svg><text>tegning</text></svg><script>skjult</script></body></html>';
  expect(listSourceWords(html)).toEqual(['Læs', 'mere']);
});
