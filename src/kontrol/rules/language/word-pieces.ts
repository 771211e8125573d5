import type { Sources } from '../../../sources/sources.ts';
import { chapter } from '../../example.ts';
import type { Word } from '../../words.ts';
import { collectKnownWords } from './known-words.ts';
import { runRule } from './run-rule.ts';
import type { Slip, Texts } from './run-rule.ts';
import { collectSeenWords } from './seen-words.ts';

/** Pieces of fewer letters, and words that they make, are accidents. */
const LEAST = { piece: 2, whole: 7 };

/** Words of which one or both halves are no words: `arbejds marked`, `indstil ling`. */
export const wordPieces = runRule(
  {
    id: 'ord-i-stykker',
    reason: 'Et mellemrum midt i et ord gør det til to, som ingen ordbog har.',
    examples: {
      fails: { '2030/chapters/natur.mdx': chapter('Der er brug for flere på arbejds markedet.') },
      passes: { '2030/chapters/natur.mdx': chapter('Der er brug for flere på arbejdsmarkedet.') },
    },
  },
  (sources) => {
    const findWhole = createFinder(sources);
    return (run, at, text) => findSlip(run, at, text, findWhole);
  },
);

/** The word that two pieces make, when at least one of them is none. */
function createFinder(sources: Sources): (first: string, second: string) => string | undefined {
  const { isWord } = sources.dictionary;
  const known = collectKnownWords(sources);
  const { count } = collectSeenWords(sources);
  const isPiece = (word: string) => !isWord(word) && !known.has(word) && count(word) < 2;
  return (first, second) => {
    const whole = first + second;
    if (whole.length < LEAST.whole || !(isPiece(first) || isPiece(second))) return undefined;
    return isWord(whole) || count(whole) > 0 ? whole : undefined;
  };
}

function findSlip(
  run: readonly Word[],
  at: number,
  text: Texts,
  findWhole: (first: string, second: string) => string | undefined,
): Slip | undefined {
  const [first, second] = [text(at), text(at + 1)];
  if (![first, second].every((word) => word.length >= LEAST.piece && /^\p{Ll}+$/u.test(word))) return undefined;
  if (run[at]!.after !== ' ' || run[at + 1]!.after === '-') return undefined;
  const whole = findWhole(first, second);
  return whole
    ? { at: run[at]!, what: `»${run[at]!.word} ${second}« er ét ord.`, fix: `skriv \`${whole}\`.` }
    : undefined;
}
