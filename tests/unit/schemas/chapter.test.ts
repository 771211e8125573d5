import { expect, test } from 'vitest';
import { chapterSchema } from '../../../src/schemas/chapter.ts';

const messagesOf = (brief: unknown) =>
  chapterSchema
    .safeParse({ title: 'Natur', headline: 'Kysten', lead: 'Om kysten.', summary: 'Kysten', order: 10, brief })
    .error?.issues.map(({ message }) => message) ?? [];

test('a chapter says itself in two to four sentences, or not at all', () => {
  expect(messagesOf(undefined)).toEqual([]);
  expect(messagesOf(['Et.', 'To.'])).toEqual([]);
});

test.each([
  [['Et.'], '»Kort fortalt« på nettet har mindst to sætninger.'],
  [['1.', '2.', '3.', '4.', '5.'], '»Kort fortalt« på nettet har højst fire sætninger.'],
  [['Et.', 'a'.repeat(131)], 'En sætning til »Kort fortalt« på nettet er højst 130 tegn, så den står på to linjer.'],
  ['Et.', 'Skriv sætningerne til »Kort fortalt« på nettet som en liste, hver på sin linje med `-` foran.'],
])('%s is refused in words', (brief, message) => {
  expect(messagesOf(brief)).toEqual([message]);
});
