import { expect, test } from 'vitest';
import { createAligner } from '../../../src/kontrol/prose.ts';

test.each([
  ['a quoted text', 'Balance: aktiver', '"Balance: aktiver"'],
  ['a folded text', 'første linje anden linje', '>-\n  første linje\n  anden linje'],
  ['an escaped text', 'a * b', 'a \\* b'],
])('each character of %s is found where it stands', (_, text, raw) => {
  for (const [index, character] of [...text].entries()) {
    expect(raw[createAligner(text, () => raw)(index)]?.replace('\n', ' ')).toBe(character);
  }
});

test.each([
  ['a quotation mark', 'En "kort" vej', 'En &quot;kort&#34; vej', { 3: 3, 4: 9, 8: 13, 9: 18, 10: 19 }],
  ['an ampersand', 'R&m og a', 'R&amp;m og a', { 1: 1, 2: 6, 3: 7, 7: 11 }],
  ['an ampersand that is told of', 'a &quot; b', 'a &amp;quot; b', { 2: 2, 3: 7, 9: 13 }],
  ['a sign of two units', '😀 a', '&#x1F600; a', { 0: 0, 1: 0, 2: 9, 3: 10 }],
  ['a reference that HTML does not know', 'R&D; a', 'R&D; a', { 1: 1, 2: 2, 5: 5 }],
])('a reference of HTML is one sign where it stands for %s', (_, text, raw, places) => {
  const align = createAligner(text, () => raw);
  for (const [index, at] of Object.entries(places)) expect([index, align(Number(index))]).toEqual([index, at]);
});

test('a reference is what it says where no HTML is read', () => {
  const align = createAligner('a &amp; b', () => 'a &amp; b', false);
  expect([2, 3, 8].map(align)).toEqual([2, 3, 8]);
});
