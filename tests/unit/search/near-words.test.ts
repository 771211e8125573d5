import { expect, test } from 'vitest';
import { countEdits, findNearWords, splitCompound } from '../../../src/search/page/near-words.ts';
import { listEntries } from '../../../src/search/page/word-list.ts';
import { fold } from '../../../src/report/fold.ts';

const entries = listEntries([
  {
    url: '/2031/',
    title: 'Skole',
    kind: 'kapitel',
    years: [2031],
    sections: [
      {
        url: '/2031/',
        heading: '',
        lines: ['Folkeskolen og folkeskoler i Kalundborg får en beskæftigelsesreform. Peter Rahbæk Juel, 1.250 kr.'],
      },
    ],
  },
]);

test.each([
  ['folkskole', 'Folkeskolen'],
  ['Kalunborg', 'Kalundborg'],
  ['beskæftigelsesrefrom', 'beskæftigelsesreform'],
  ['rahbekk', 'Rahbæk'],
])('»%s« is near to %s, as it stands in the texts', (typed, word) => {
  expect(findNearWords(entries, fold(typed))[0]).toBe(word);
});

test('a word is offered in one of its forms only', () => {
  expect(findNearWords(entries, 'folkskole')).toEqual(['Folkeskolen']);
});

test('a compound that does not stand there is offered as its two words that do', () => {
  expect(splitCompound(entries, 'juelskole')).toEqual(['juel skole']);
  expect(splitCompound(entries, 'kalundborgs')).toEqual([]);
});

test.each(['climate', 'zzzzz', 'lø', '1250', ''])('nothing is near to »%s«', (typed) => {
  expect(findNearWords(entries, fold(typed))).toEqual([]);
});

test.each([
  ['skole', 'skole', 0],
  ['skole', 'skoel', 1],
  ['skole', 'kole', 1],
  ['skole', 'skolen', 1],
  ['skole', 'sgole', 1],
  ['', 'abc', 3],
])('from %s to %s it is %i', (a, b, edits) => {
  expect(countEdits(a, b)).toBe(edits);
});

test('words that are too far apart are not counted through', () => {
  expect(countEdits('skole', 'regnskab', 2)).toBe(Infinity);
});
