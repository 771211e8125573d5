import { expect, test } from 'vitest';
import { markPlaces } from '../../../src/components/print/person-places.ts';
import { onTree } from '../../helpers/on-tree.ts';

const PERSONS = [
  { id: 'asta-lyngbo', name: 'Asta Lyngbo' },
  { id: 'asta-lyngbo-toft', name: 'Asta Lyngbo Toft' },
];
const mark = (html: string, persons = PERSONS) => onTree(html, (tree) => markPlaces(tree, persons));

test('an element that holds a name alone gets the id', () => {
  expect(mark('<b>Asta Lyngbo</b>')).toBe('<b id="person-asta-lyngbo-1">Asta Lyngbo</b>');
});

test('an id that is there stays, and the name gets its own', () => {
  expect(mark('<b id="x">Asta Lyngbo</b>')).toBe('<b id="x"><span id="person-asta-lyngbo-1">Asta Lyngbo</span></b>');
});

test('names in a sentence are found, also in the genitive and across a non-breaking space', () => {
  expect(mark('<p>Formand Asta\u00a0Lyngbos svar til Asta Lyngbo.</p>')).toBe(
    '<p>Formand <span id="person-asta-lyngbo-1">Asta\u00a0Lyngbo</span>s svar til <span id="person-asta-lyngbo-2">Asta Lyngbo</span>.</p>',
  );
});

test('the longer of two names that begin alike is taken, and a longer word is nobody', () => {
  expect(mark('<p>Asta Lyngbo Toft og Asta Lyngborg</p>')).toBe(
    '<p><span id="person-asta-lyngbo-toft-1">Asta Lyngbo Toft</span> og Asta Lyngborg</p>',
  );
});

test('the register’s row gets all places, and itself is none', () => {
  const html =
    '<b>Asta Lyngbo</b><p>Asta Lyngbo</p><section data-unindexed><p>Asta Lyngbo</p><span data-person="asta-lyngbo"></span></section>';
  expect(mark(html)).toContain(
    '<p>Asta Lyngbo</p><span data-person="asta-lyngbo" data-press-pages-of="person-asta-lyngbo-1 person-asta-lyngbo-2"></span>',
  );
});

test('words of names are text, whatever they hold', () => {
  expect(mark('<b>A. (B) &#x3C;i></b>', [{ id: 'a-b', name: 'A. (B) <i>' }])).toBe(
    '<b id="person-a-b-1">A. (B) &#x3C;i></b>',
  );
});
