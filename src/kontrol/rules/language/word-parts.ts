/** What a word is made of, and what its neighbours say about it. */
import type { Word } from '../../words.ts';

export interface WordPart {
  text: string;
  word: Word;
  /** Place in the text of the word's block. */
  index: number;
  /** Whether a full stop within the sentence follows: `cand.jur.`, `3 indb. i snit`. */
  isShortened: boolean;
  /** Whether it is the first part of a compound that is written with a hyphen: `børne-`. */
  isFirst: boolean;
}

/** Longer words are not shortened by a full stop. */
const LONGEST_SHORT = 7;

/** `it-driftscentre` is two parts, each with a spelling of its own. */
export function listParts(word: Word): WordPart[] {
  const parts = [...word.word.matchAll(/[^-]+/g)];
  return parts.map(({ 0: text, index }, at) => ({
    text,
    word,
    index: word.index + index,
    isFirst: at < parts.length - 1 || word.after === '-',
    isShortened: text.length <= LONGEST_SHORT && at === parts.length - 1 && isShortened(word),
  }));
}

function isShortened({ after, block, index, word }: Word): boolean {
  const rest = block.text.slice(index + word.length + 1);
  return after === '.' && !/^(?:[\s»«”)]*$|[»«”)]*\s+[»(]*\p{Lu})/u.test(rest);
}

/** Whether a word with a capital is, or is part of, a name: within a sentence, or beside another capital. */
export function standsAsName(word: Word, before: Word | undefined, next: Word | undefined): boolean {
  if (!/^\p{Lu}/u.test(word.word)) return false;
  return (
    !word.isOpening || [before, next].some((other) => other && isBeside(word, other) && /^\p{Lu}/u.test(other.word))
  );
}

function isBeside(word: Word, other: Word): boolean {
  if (word.block !== other.block) return false;
  const [first, last] = word.index < other.index ? [word, other] : [other, word];
  return /^\s+$/.test(word.block.text.slice(first.index + first.word.length, last.index));
}

/** Words in a pair of quotation marks that holds no more than this many are a term, a title or another language. */
const SHORT_QUOTATION = /»[^«\s]+(?:\s[^«\s]+){0,2}«/gu;
const QUOTATION = /»[^«]*«/gu;

/** Whether a word stands in a short quotation. */
export function isQuotedTerm(word: Word): boolean {
  return isWithin(word, SHORT_QUOTATION);
}

/** Old texts are quoted as they were spelled, with long vowels doubled: `eenstemmigt`, `Aar`. */
export function isOldInQuotation(word: Word, isRight: (text: string) => boolean): boolean {
  const modern = word.word
    .toLowerCase()
    .replaceAll('aa', 'å')
    .replace(/([eiu])\1/g, '$1');
  return modern !== word.word.toLowerCase() && isRight(modern) && isWithin(word, QUOTATION);
}

function isWithin({ block, index }: Word, quotation: RegExp): boolean {
  return [...block.text.matchAll(quotation)].some(
    ({ 0: quoted, index: start }) => index > start && index < start + quoted.length,
  );
}
