import { expect, test } from 'vitest';
import { isAsked, MAX_LENGTH, readQuery, writeQuery } from '../../../src/search/page/query.ts';

test('a query survives the way through the address', () => {
  const query = { text: 'børn & unge', year: '2025', kind: 'kapitel' };
  expect(readQuery(writeQuery(query))).toEqual(query);
});

test('what is not asked for does not stand in the address', () => {
  expect(writeQuery({ text: 'skole', year: '', kind: '' })).toBe('?q=skole');
  expect(writeQuery({ text: '', year: '', kind: '' })).toBe('');
});

test('a text of 1,000 characters is cut, and white space is folded', () => {
  expect(readQuery(`?q=${'a'.repeat(1000)}`).text).toHaveLength(MAX_LENGTH);
  expect(readQuery('?q=++b%C3%B8rn%0A+og++unge+').text).toBe('børn og unge');
});

test.each([
  ['', false],
  ['   ', false],
  ['<>"&', false],
  ['–', false],
  ['å', true],
  ['7', true],
  ['<script>', true],
])('%j is a question: %s', (text, expected) => {
  expect(isAsked({ text, year: '', kind: '' })).toBe(expected);
});
