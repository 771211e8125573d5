import { expect, test } from 'vitest';
import { distance, findNearest } from '../../../src/kontrol/nearest.ts';

test.each([
  ['title', 'title', 0],
  ['titel', 'title', 1],
  ['labl', 'label', 1],
  ['', 'abc', 3],
])('from %s to %s it is %i steps', (a, b, steps) => {
  expect(distance(a, b)).toBe(steps);
});

test('the nearest word is found whatever its capitals', () => {
  expect(findNearest('factbox', ['Figure', 'FactBox'])).toBe('FactBox');
});

test('a word that resembles none is not guessed', () => {
  expect(findNearest('overskrift', ['title', 'lead', 'order'])).toBeUndefined();
  expect(findNearest('x', ['id'])).toBeUndefined();
});
