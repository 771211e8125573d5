/** Nouns in the definite form after an article that is definite already: `den nye reformen`. */
import type { Word } from '../../words.ts';
import { beginsPhrase, readPhrase } from './noun-phrases.ts';
import type { Nouns } from './nouns.ts';
import type { Texts } from './run-rule.ts';

/** Where the noun stands in its run, the words before it, and the noun as it should be. */
export interface DefiniteNoun {
  place: number;
  noun: string;
  phrase: string;
  right: string;
}

/** Adjectives that may stand for people and things, and yet seldom do before a noun: no clause begins there. */
const OF_NOUNS = /^(?:nye|gamle|store|lokale|danske)$/;

/** Articles with the ending that their noun would have without them. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  den: /en$/,
  denne: /en$/,
  det: /et$/,
  dette: /et$/,
  de: /ne$/,
  disse: /ne$/,
};

/** `den nye reformen`, `denne reformen`: an article and the definite ending. */
export function readDefinite(run: readonly Word[], at: number, text: Texts, nouns: Nouns): DefiniteNoun | undefined {
  const ending = ENDINGS[text(at)];
  if (!ending || run[at]!.after === '-') return undefined;
  const { place, noun, between, isBound } = readPhrase(at, text, nouns);
  const isDefinite = ending.test(noun) && nouns.isDefinite(noun) && !nouns.isNoun(noun);
  // `Fundet` is a participle too.
  if (!isDefinite || nouns.infinitiveOf(noun.replace(/et$/, 'er'))) return undefined;
  // `Det besluttede byrådet`: the participle may be a verb in the past tense.
  const isPhrase = between.every((word) => nouns.adjectiveOf(word)?.form === 'e' && !nouns.infinitiveOf(`${word}r`));
  const isSure = between.length === 0 ? /^(?:denne|disse)$/.test(text(at)) : isBound || OF_NOUNS.test(between[0]!);
  if (!isPhrase || !isSure || !beginsPhrase(run, at, text, between)) return undefined;
  const phrase = [text(at), ...between].join(' ');
  return { place, noun, phrase, right: toIndefinite(noun, nouns) };
}

/** The noun without its definite ending: `reform` of `reformen`, `række` of `rækken`, `bus` of `bussen`. */
function toIndefinite(noun: string, nouns: Nouns): string {
  const stems = noun.endsWith('ne')
    ? [noun.slice(0, -2), noun.slice(0, -3)]
    : [noun.slice(0, -2), noun.slice(0, -1), noun.slice(0, -3)];
  return stems.find((form) => nouns.isNoun(form) || nouns.isPlural(form)) ?? stems[0]!;
}
