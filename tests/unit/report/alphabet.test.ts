import { expect, test } from 'vitest';
import { groupByLetter, initialOf } from '../../../src/report/alphabet.ts';

test('aa stands under å, also as the first letter of a name', () => {
  expect(['Aalborg', 'aabenraa', 'Allerød', 'Ærø', 'ørsted'].map(initialOf)).toEqual(['Å', 'Å', 'A', 'Æ', 'Ø']);
});

test('names are grouped in their order, each letter with an anchor in plain letters', () => {
  const groups = groupByLetter(['Albertslund', 'Allerød', 'Ærø', 'Aabenraa'], (name) => name);
  expect(groups).toEqual([
    { letter: 'A', id: 'bogstav-a', items: ['Albertslund', 'Allerød'] },
    { letter: 'Æ', id: 'bogstav-ae', items: ['Ærø'] },
    { letter: 'Å', id: 'bogstav-aa', items: ['Aabenraa'] },
  ]);
});
