import type { Dictionary } from '../../../sources/sources.ts';
import { listProseSources } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listYears } from '../../../sources/select.ts';
import { listWords, nameWordPlace, placeOf } from '../../words.ts';
import type { Word } from '../../words.ts';

/** Characters before a word in which the rest of a name may stand. */
const NAME_BEFORE = 80;

/** Shorter words are rarely compounds. */
const LEAST_LETTERS = 5;

/**
 * One compound with and without a capital within sentences of an edition. Only compounds that the dictionary lacks,
 * and that stand alone: `kommune` is a word, and in `Aarhus Kommune` part of a name.
 */
export const capitalVariants: Rule = {
  id: 'store-bogstaver',
  reason: 'Er et ord et navn det ene sted, er det det også det andet.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Vi tog med i Klimaalliancen. I år voksede klimaalliancen.') },
    passes: { '2030/chapters/natur.mdx': chapter('Vi tog med i Klimaalliancen. I år voksede Klimaalliancen.') },
  },
  subjects: listYears,
  check: (sources) =>
    listYears(sources).flatMap((year) =>
      checkWords(
        listProseSources(sources, year)
          .flatMap(listWords)
          .filter((word) => isTerm(word, sources.dictionary)),
      ),
    ),
};

function isTerm({ word, isOpening, block, index }: Word, { isWord }: Dictionary): boolean {
  if (isOpening || word.length <= LEAST_LETTERS || !/^\p{sc=Latn}\p{Ll}+$/u.test(word) || isWord(word.toLowerCase())) {
    return false;
  }
  const isInName =
    /\p{Lu}[\p{sc=Latn}-]*[\s»]+$/u.test(block.text.slice(Math.max(0, index - NAME_BEFORE), index)) ||
    /^\s+[\p{Lu}\d]/u.test(block.text.slice(index + word.length, index + word.length + 9));
  return !isInName;
}

function checkWords(words: Word[]): Problem[] {
  return [...Map.groupBy(words, ({ word }) => word.toLowerCase()).values()].flatMap((places) => {
    const [capitals, small] = [places.filter(isCapital), places.filter((word) => !isCapital(word))];
    const [few, many] = capitals.length < small.length ? [capitals, small] : [small, capitals];
    return few.map((word) => describe(word, many[0]!));
  });
}

function isCapital({ word }: Word): boolean {
  return /^\p{Lu}/u.test(word);
}

function describe(word: Word, other: Word): Problem {
  const what = `»${word.word}« skrives »${other.word}« i ${nameWordPlace(other)}.`;
  return warning(word.source.file, placeOf(word), what, 'brug samme begyndelsesbogstav begge steder.');
}
