import type { Sources } from '../../../sources/sources.ts';
import { chapter } from '../../example.ts';
import type { Word } from '../../words.ts';
import { hasArticleOfSecond, isBareGenitive, isBareNouns, isOwnedThing } from './compound-readings.ts';
import { readNouns } from './nouns.ts';
import type { Nouns } from './nouns.ts';
import { runRule } from './run-rule.ts';
import type { Slip, Texts } from './run-rule.ts';
import { collectSeenWords } from './seen-words.ts';

/** A part of two letters fits into anything. */
const LEAST = { part: 3, whole: 8 };

/** Prefixes that are adverbs when they stand alone, but stand before no noun: `ud dannelse`, `ind sats`. */
const PREFIXES = new Set('ud ind op ned frem mis und gen bi sam til'.split(' '));
const PREFIXED =
  /(?:else|elsen|elser|elserne|sats|satsen|satser|satserne|ning|ningen|ninger|ningerne|dom|skud|skuddet)$/;

/** Nouns that stand before another noun by right: measures, groups, titles. */
const BEFORE_NOUNS = new Set(
  `antal bunke del dusin flok form gang gruppe hold halvdel kasse kategori kilo klasse kop kreds kvart liter ladning læs masse million milliard mængde par parti portion pose procent
  række samling skare slags slat sort spand stak stk stykke sum sæt time ton type tredjedel uge år måned dag nat aften morgen minut borgmester formand direktør minister ordfører lærer leder professor
  chef rektor konge dronning fru hr bror søster familie firma chefkonsulent konsulent kunstner forfatter station side kapitel afsnit punkt nummer artikel paragraf tid`.split(
    /\s+/,
  ),
);

/** Words after which an infinitive stands: there `måle stationer` are two words. */
const BEFORE_INFINITIVES =
  /^(?:at|kan|skal|vil|må|bør|kunne|skulle|ville|måtte|burde|og|eller|lader|lade|lod|ikke|også|fortsat|kun|selv)$/;

/** Words of one compound that stand apart, when the text or the dictionary has it joined, and the two cannot stand side by side. */
export const compoundsApart = runRule(
  {
    id: 'ord-delt',
    reason: 'Et sammensat ord, der er skrevet i to, betyder noget andet eller ingenting.',
    examples: {
      fails: {
        '2030/chapters/natur.mdx': chapter(
          'På tværs af kommune grænser mødtes kommunal bestyrelser ved de ni måle stationer.',
        ),
      },
      passes: {
        '2030/chapters/natur.mdx': chapter(
          'På tværs af kommunegrænser mødtes kommunalbestyrelser ved de ni målestationer.',
        ),
      },
    },
  },
  (sources) => {
    const nouns = readNouns(sources);
    const isJoined = createJoined(sources);
    return (run, at, text) => findSlip(run, at, text, nouns, isJoined);
  },
);

/** The compound of two words; where it is certain that one was meant, any that the dictionary can put together. */
type FindJoined = (first: string, second: string, isCertain: boolean) => string | undefined;

function createJoined(sources: Sources): FindJoined {
  const { count } = collectSeenWords(sources);
  const { isWord, isWordOrCompound } = sources.dictionary;
  return (first, second, isCertain) =>
    [first + second, `${first}s${second}`].find(
      (word) =>
        word.length >= LEAST.whole && (isWord(word) || count(word) > 0 || (isCertain && isWordOrCompound(word))),
    );
}

function findSlip(
  run: readonly Word[],
  at: number,
  text: Texts,
  nouns: Nouns,
  findJoined: FindJoined,
): Slip | undefined {
  const [first, second] = [text(at), text(at + 1)];
  if (!isPlain(first) || !isPlain(second) || run[at]!.after === '-' || run[at + 1]!.after === '-') return undefined;
  if (ORDINAL.test(first)) return undefined;
  // `De ni måle stationer`: a number, and then no noun in the plural of its own.
  const isCertain = isNumber(text(at - 1)) && isOnlyPlural(second, nouns) && first.length > LEAST.part;
  const isMeasure = BEFORE_NOUNS.has(first);
  const isGenitive = isBareGenitive(at, text, nouns) && (nouns.isNoun(second) || isInflectedNoun(second, nouns));
  const isCompound =
    isJointApart(first, second, text(at - 1), nouns) ||
    (!isMeasure && hasArticleOfSecond(at, text, nouns)) ||
    (isGenitive && isOwnedThing(first, text(at - 1)));
  // Most pairs make no word, and the dictionary says so faster than the forms of both.
  if (!isCompound && !isCertain && !findJoined(first, second, false)) return undefined;
  const isEither =
    isCompound ||
    isGenitive ||
    isPrefixed(first, second) ||
    (!isMeasure && isBareNouns(at, text, nouns)) ||
    isNounBeforeNoun(first, second, text(at - 1), nouns) ||
    isAdjectiveApart(first, second, nouns) ||
    isComparativeApart(first, second, nouns);
  const joined = isEither ? findJoined(first, second, isCertain || isCompound) : undefined;
  if (joined === undefined) return undefined;
  return { at: run[at]!, what: `»${run[at]!.word} ${second}« er ét ord.`, fix: `skriv \`${joined}\`.` };
}

/** `Hver femte plads`: fractions and places in a contest are one word, but a number in a row is two as well. */
const ORDINAL =
  /^(?:tredje|fjerde|femte|sjette|ellevte|tolvte|(?:syv|ott|ni|ti|trett|fjort|femt|sekst|sytt|att|nitt|tyv|tredi)(?:e|en)?nde)$/;

function isPlain(word: string): boolean {
  return word.length >= 2 && /^\p{Ll}+$/u.test(word);
}

function isPrefixed(first: string, second: string): boolean {
  return PREFIXES.has(first) && first !== 'til' && PREFIXED.test(second);
}

/** `sundheds hus`: nouns with these endings take an s as first parts; without an article it is no genitive. */
const JOINT = /(?:hed|ion|ning|ing|tet|skab|dom|else|ment)s$/;

function isJointApart(first: string, second: string, before: string, nouns: Nouns): boolean {
  if (!JOINT.test(first)) return false;
  const isOwned =
    /^(?:en|et|den|hver|denne|enhver|ingen|hvilken|min|vores|.*s)$/.test(before) ||
    nouns.adjectiveOf(before) !== undefined;
  if (nouns.isDefinite(first.slice(0, -1))) return false;
  return !isOwned && (nouns.isNoun(second) || isInflectedNoun(second, nouns));
}

const OWN = /^eg(?:en|et|ne)$/;

/** A noun without article before one with an ending of its own. An infinitive counts as one where it can't be a verb. */
function isNounBeforeNoun(first: string, second: string, before: string, nouns: Nouns): boolean {
  if (first.length < LEAST.part || OWN.test(first) || BEFORE_NOUNS.has(first) || !isInflectedNoun(second, nouns)) {
    return false;
  }
  const isVerb = nouns.infinitiveOf(`${first}r`) !== undefined;
  if (isVerb) return !BEFORE_INFINITIVES.test(before) && isBeforeNouns(before, nouns);
  return (
    nouns.isNoun(first) &&
    nouns.tellGender(first) !== undefined &&
    !nouns.infinitiveOf(first) &&
    !nouns.isDefinite(first) &&
    !nouns.isPlural(first)
  );
}

function isNumber(word: string): boolean {
  return /^(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)$/.test(word);
}

/** Words that only nouns follow: numbers, articles, adjectives. */
function isBeforeNouns(word: string, nouns: Nouns): boolean {
  return (
    /^(?:de|den|det|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|flere|mange|nogle|alle|hver|hvert|disse|vores|deres|nye?|store|små)$/.test(
      word,
    ) || nouns.adjectiveOf(word)?.form === 'e'
  );
}

function isOnlyPlural(word: string, nouns: Nouns): boolean {
  return nouns.isPlural(word) && !nouns.infinitiveOf(word);
}

function isInflectedNoun(word: string, nouns: Nouns): boolean {
  return word.length > 3 && (nouns.isPlural(word) || nouns.isDefinite(word)) && !nouns.infinitiveOf(`${word}r`);
}

/** `ældre plejen`: without an article no adjective stands before a noun in the definite singular. */
function isComparativeApart(first: string, second: string, nouns: Nouns): boolean {
  return (
    /^(?:ældre|fælles|nær|små|special|almen|grøn)$/.test(first) && /e[nt]$/.test(second) && nouns.isDefinite(second)
  );
}

/** `kommunal bestyrelser`: an adjective without ending before a plural. */
function isAdjectiveApart(first: string, second: string, nouns: Nouns): boolean {
  return nouns.adjectiveOf(first)?.form === 'base' && first.length > LEAST.part && isInflectedNoun(second, nouns);
}
