import type { PrintProblem } from '../errors.ts';
import { listWords } from './word-spaces.ts';

/** Text of a block as the tags give it. */
export interface TaggedBlock {
  text: string;
  /** Page that it begins on, from 0. */
  page: number;
}

/**
 * Finds words that run together in the tags, or are torn there: who reads the PDF by its tags (a converter, a screen reader)
 * gets words divided as the page divides them.
 *
 * @param texts text of each page, words divided as the browser lays them out
 */
export function findRunTogether(blocks: readonly TaggedBlock[], texts: readonly string[]): PrintProblem[] {
  const read = texts.flatMap(listWords);
  const known = new Set(read);
  const pairs = new Set(read.slice(1).map((word, index) => `${read[index]}${word}`));
  const wrong = new Map<number, string[]>();
  for (const { text, page } of blocks) {
    const tagged = listWords(text);
    const together = tagged.filter((word) => !known.has(word) && pairs.has(word));
    const torn = tagged
      .map((word, index) => [word, tagged[index + 1] ?? ''] as const)
      .filter(([word, next]) => next && known.has(word + next) && !known.has(word) && !known.has(next))
      .map((pair) => pair.join(' '));
    if (together.length + torn.length > 0) wrong.set(page, [...(wrong.get(page) ?? []), ...together, ...torn]);
  }
  return [...wrong].map(([page, words]) => ({
    what: `Ord er delt anderledes i PDF'ens opmærkning end på siden: "${words.slice(0, 8).join('", "')}".`,
    fix: 'sæt et mellemrum mellem ordene i teksten; står der et, så er det en fejl i pressen.',
    where: { page: page + 1 },
  }));
}
