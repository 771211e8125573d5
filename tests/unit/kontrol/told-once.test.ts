import { expect, test } from 'vitest';
import { createTold } from '../../../src/kontrol/told.ts';
import type { Finding } from '../../../src/kontrol/finding.ts';

const finding = (rule: string, line: number, what: string): Finding => ({
  rule,
  severity: 'advarsel',
  file: 'content/2030/chapters/natur.mdx',
  line,
  what,
  fix: 'ret det.',
});
const NAME = finding('navn-i-tekst', 9, '»Anders Ravnskilde« er næsten navnet Anders Ravnkilde.');

test.each([
  ['the same word at the same line', 9, 'Ordet »Ravnskilde« findes ikke i ordbogen.', true],
  ['another word at the same line', 9, 'Ordet »ældeerråd« findes ikke i ordbogen.', false],
  ['a part of the word', 9, 'Ordet »Ravn« findes ikke i ordbogen.', false],
  ['the same word at another line', 12, 'Ordet »Ravnskilde« findes ikke i ordbogen.', false],
  ['a place that names the line', 12, 'Her står »Ravnskilde«, men på linje 9 noget andet.', true],
])('a slip that is told already: %s', (_, line, what, isTold) => {
  expect(createTold([NAME], ['navn-i-tekst'])(finding('stavning', line, what))).toBe(isTold);
});

test('findings of rules that tell something else do not count', () => {
  const told = createTold([NAME], ['kommune-navn']);
  expect(told(finding('stavning', 9, 'Ordet »Ravnskilde« findes ikke i ordbogen.'))).toBe(false);
});

test('numbers are known by their digits, whatever stands around them', () => {
  const found = [finding('regnskab-udsagn', 9, '»faldt«, siger teksten, men 24,6 mio. kr. er mere end 24,2 mio. kr.')];
  const told = createTold(found, ['regnskab-udsagn']);
  expect(told(finding('fra-til', 9, 'Her falder noget, men fra »24,2 mio. kr. til 24,6 mio. kr.« går det op.'))).toBe(
    true,
  );
});
