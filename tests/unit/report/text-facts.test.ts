import { expect, test } from 'vitest';
import { readTextFacts } from '../../../src/report/text-facts.ts';

test('a text that was read before is not read again', () => {
  const body = '## Kysten\n\nHavet tog 3 m.\n';
  expect(readTextFacts(body)).toBe(readTextFacts(body));
});

test('a text with one word changed is another text', () => {
  expect(readTextFacts('## Kysten\n').headings).toMatchObject([{ text: 'Kysten' }]);
  expect(readTextFacts('## Stranden\n').headings).toMatchObject([{ text: 'Stranden' }]);
});

test('what is asked for again and again stays, however many others are read meanwhile', () => {
  const kept = readTextFacts('Kept.\n');
  for (let text = 0; text < 2500; text++) {
    readTextFacts(`Text ${text}.\n`);
    readTextFacts('Kept.\n');
  }
  expect(readTextFacts('Kept.\n')).toBe(kept);
});
