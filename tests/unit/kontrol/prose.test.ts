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
