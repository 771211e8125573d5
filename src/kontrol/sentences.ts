/** Sentences of a text, and what two of them share. */

import { readNumberWord } from './number-words.ts';

export interface Sentence {
  text: string;
  index: number;
}

/** Sentences with where they begin. A stop before a small letter or a figure ends none (`13. år`, `mio. kr.`). */
export function listSentences(text: string): Sentence[] {
  const ends = [
    ...text.matchAll(/(?<=[.!?…][«)”]?)[ \u00a0\n]+(?=[»(“–]?[ ]?\p{Lu})|(?<=\p{Ll}{4}[.!?])[ \u00a0\n]+(?=\d)/gu),
  ];
  const starts = [0, ...ends.map(({ 0: gap, index }) => index + gap.length)];
  return starts.map((start, at) => ({ text: text.slice(start, ends[at]?.index), index: start }));
}

/** Words that say nothing of what a sentence is about. */
const EMPTY = new Set(
  (
    'dem ham hende hinanden af alle allerede altså andet andre begge blev blive bliver blot både cirka da deres dermed derfor desuden dette dets disse dog efter eller ' +
    'endnu ens flere for fra færre først første fik få fået gang gennem godt har have havde hele her hvad hver hvert hvis hvor hvordan ikke inden ' +
    'kommer kun kunne kroner mange med mellem mens mere mest mindre mindst må måtte når næsten også omkring pct procent over sammen samme samt selv ' +
    'siden sidste skal skulle sig som stadig store sådan til tilsammen under uden vare været ville være'
  ).split(' '),
);

const STEM_LENGTH = 5;

/** First letters of the words that carry the meaning: enough to know `voksede` by `vokset`. Figures are left out. */
export function listStems(text: string): Set<string> {
  const words = text.toLowerCase().match(/(?<![\p{sc=Latn}\d])\p{sc=Latn}{3,}/gu) ?? [];
  return new Set(
    words
      .filter((word) => !EMPTY.has(word) && readNumberWord(word) === undefined)
      .map((word) => word.slice(0, STEM_LENGTH)),
  );
}

/** How many stems of one are in the other; `gods` is in `godset`. */
export function countShared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const short = [...others].filter((stem) => stem.length < STEM_LENGTH);
  const isIn = (stem: string) =>
    others.has(stem) ||
    others.has(stem.slice(0, -1)) ||
    short.some((other) => other.length > 3 && stem.startsWith(other));
  const isBegun = (stem: string) => stem.length === 4 && [...others].some((other) => other.startsWith(stem));
  return [...some].filter((stem) => isIn(stem) || isBegun(stem)).length;
}
