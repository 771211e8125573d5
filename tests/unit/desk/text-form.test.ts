import fc from 'fast-check';
import { expect, test } from 'vitest';
import { restoreForm, toDeskText } from '../../../src/desk/server/text-form.ts';

test('a byte order mark and line ends of Windows are no part of the desk’s text', () => {
  expect(toDeskText('\ufeffen\r\nto\rtre\n')).toBe('en\nto\ntre\n');
});

test('what the file had is put back', () => {
  expect(restoreForm('en\nfire\n', '\ufeffen\r\nto\r\n')).toBe('\ufeffen\r\nfire\r\n');
});

test('a file of mixed line ends keeps each where its line stays', () => {
  expect(restoreForm('en\nny\nto\ntre\n', 'en\r\nto\ntre\r\n')).toBe('en\r\nny\r\nto\ntre\r\n');
});

test('any text that is opened and saved unchanged is the same, byte for byte', () => {
  const parts = fc.array(fc.constantFrom('a', 'b', ' ', '\n', '\r\n', '\r', '\ufeff'), { maxLength: 30 });
  fc.assert(
    fc.property(parts, (raw) => {
      expect(restoreForm(toDeskText(raw.join('')), raw.join(''))).toBe(raw.join(''));
    }),
  );
});

test('what is put back is the text that was saved', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', '\n'), { maxLength: 20 });
  const former = fc.array(fc.constantFrom('a', 'b', '\n', '\r\n', '\r'), { maxLength: 20 });
  fc.assert(
    fc.property(texts, former, (text, raw) => {
      expect(toDeskText(restoreForm(text.join(''), raw.join('')))).toBe(text.join(''));
    }),
  );
});
