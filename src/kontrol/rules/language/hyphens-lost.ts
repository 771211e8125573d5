import type { Sources } from '../../../sources/sources.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listReadTexts } from '../../read-texts.ts';
import { placeOf, listWords } from '../../words.ts';
import type { Word } from '../../words.ts';
import { readNouns } from './nouns.ts';
import type { Nouns } from './nouns.ts';
import { collectSeenWords } from './seen-words.ts';

/** Shorter first parts, and shorter compounds after them, fit into anything. */
const LEAST = { first: 3, whole: 7, tail: 4 };

/** How many letters two compounds share at the front when they are of one pair: `social- og sundheds…`. */
const SHARED = 6;

const JOINING = /^(?:og|eller|samt)$/;

/** First parts of compounds that lack the hyphen for what they have in common with the next: `børne og ungeområdet`. */
export const hyphensLost: Rule = {
  id: 'bindestreg-mangler',
  reason: '»Børne-« med bindestreg er en halv sammensætning; uden den er det et andet ord eller ingenting.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Vi mødtes med kultur-, idræts og foreningslivet.') },
    passes: { '2030/chapters/natur.mdx': chapter('Vi mødtes med kultur-, idræts- og foreningslivet.') },
  },
  subjects: listReadTexts,
  check: (sources) => {
    const lacksHyphen = createTest(sources);
    return listReadTexts(sources).flatMap((source) => {
      const words = listWords(source);
      return words.flatMap((word, at): Problem[] => {
        if (!lacksHyphen(words, at)) return [];
        const what = `»${word.word} ${words[at + 1]!.word} ${words[at + 2]!.word}«: »${word.word}« mangler sin bindestreg.`;
        const fix = `skriv \`${word.word}- ${words[at + 1]!.word} ${words[at + 2]!.word}\`.`;
        return [warning(source.file, placeOf(word), what, fix)];
      });
    });
  },
};

function createTest(sources: Sources): (words: readonly Word[], at: number) => boolean {
  const nouns = readNouns(sources);
  const { count } = collectSeenWords(sources);
  const { isWord, isWordOrCompound } = sources.dictionary;
  const pairs = collectPairs(sources);
  const hasTail = (first: string, whole: string, isCertain: boolean) =>
    listTails(whole).some(
      (tail) =>
        isWord(tail) &&
        (isWord(first + tail) || count(first + tail) > 0 || (isCertain && isWordOrCompound(first + tail))),
    );
  return (words, at) => {
    const [before, word, joining, last] = [words[at - 1], words[at]!, words[at + 1], words[at + 2]];
    if (!joining || !last || !JOINING.test(joining.word) || word.after !== ' ' || !areBeside(word, joining, last)) {
      return false;
    }
    const [first, whole] = [word.word, last.word];
    if (!/^\p{Ll}+$/u.test(whole) || !/^\p{sc=Latn}\p{Ll}+$/u.test(first) || first.length < LEAST.first) return false;
    if (whole.length < LEAST.whole || last.after === '-') return false;
    const small = word.isOpening ? first.toLowerCase() : first;
    if (!/^\p{Ll}/u.test(small)) return false;
    const isListed = before?.block === word.block && before.after === '-' && /^-, $/.test(between(before, word));
    if (isListed) return hasTail(small, whole, isJoint(small, nouns));
    const isAlone = nouns.isNoun(small) || nouns.isPlural(small) || nouns.isDefinite(small);
    if (pairs.has(`${small} ${isAlone ? whole : whole.slice(0, SHARED)}`)) return !isAdjective(whole, nouns);
    // `Børne` and `arbejds` stand nowhere alone.
    return !isWord(small) && hasTail(small, whole, false);
  };
}

function isJoint(word: string, nouns: Nouns): boolean {
  return word.endsWith('s') && nouns.isNoun(word.slice(0, -1));
}

function isAdjective(word: string, nouns: Nouns): boolean {
  return /(?:mæssige?t?|fremmende|faglige?t?)$/.test(word) || nouns.adjectiveOf(word) !== undefined;
}

function listTails(whole: string): string[] {
  return Array.from({ length: Math.max(0, whole.length - LEAST.tail - 2) }, (_, at) => whole.slice(at + 3));
}

/** Pairs that the texts write with the hyphen: the first part, and the compound or its first letters. */
function collectPairs(sources: Sources): Set<string> {
  const pairs = new Set<string>();
  for (const source of listReadTexts(sources)) {
    const words = listWords(source);
    for (const [at, { word, after }] of words.entries()) {
      const last = words[at + 2]?.word;
      if (after !== '-' || !last || !JOINING.test(words[at + 1]!.word)) continue;
      pairs.add(`${word.toLowerCase()} ${last}`).add(`${word.toLowerCase()} ${last.slice(0, SHARED)}`);
    }
  }
  return pairs;
}

function areBeside(...words: Word[]): boolean {
  return words.every(
    (word, at) => at === 0 || (words[at - 1]!.block === word.block && between(words[at - 1]!, word) === ' '),
  );
}

function between(first: Word, next: Word): string {
  return next.block.text.slice(first.index + first.word.length, next.index);
}
