import type { PrintProblem } from '../errors.ts';
import { listWords } from './word-spaces.ts';

/**
 * Finds words that run together in the tags, or are torn there: who reads the PDF by its tags (a converter, a screen reader)
 * gets words divided as the page divides them.
 *
 * @param blocks text of each block as the tags give it
 * @param texts text of each page, words divided as the browser lays them out
 */
export function findRunTogether(blocks: readonly string[], texts: readonly string[]): PrintProblem[] {
  const words = texts.flatMap(listWords);
  const known = new Set(words);
  const pairs = new Set(words.slice(1).map((word, index) => `${words[index]}${word}`));
  const wrong = blocks.flatMap((block) => {
    const tagged = listWords(block);
    const together = tagged.filter((word) => !known.has(word) && pairs.has(word));
    const torn = tagged
      .map((word, index) => [word, tagged[index + 1] ?? ''] as const)
      .filter(([word, next]) => next && known.has(word + next) && !known.has(word) && !known.has(next))
      .map((pair) => pair.join(' '));
    return [...together, ...torn];
  });
  if (wrong.length === 0) return [];
  return [
    {
      what: `Ord er delt anderledes i PDF'ens opmærkning end på siden: "${wrong.slice(0, 8).join('", "')}".`,
      fix: 'sæt et mellemrum mellem ordene i teksten; står der et, så er det en fejl i pressen.',
    },
  ];
}
