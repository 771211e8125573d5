/** What somebody meant by a word that the dictionary lacks. A word without such a guess may be right: dictionaries have gaps. */
import type { Dictionary } from '../../../sources/sources.ts';
import { distance } from '../../nearest.ts';
import { findDropped, mendTail } from './compound-slips.ts';
import { findCapital, findCommon } from './plain-slips.ts';
import { guessCompound } from './compounds.ts';
import type { KnownWords } from './known-words.ts';
import type { SeenWords } from './seen-words.ts';
import { stemOf } from './variants.ts';

/** Letters from which on a word may be told for its neighbours in the dictionary, in the text, or for one of its parts. */
const LEAST = { any: 3, dictionary: 5, compound: 7, joint: 8, part: 6 };

/** Last parts of compounds that are shorter than four letters and yet no accident. */
const SHORT_PARTS = new Set(
  'bad bar bil bog bro bus by bær båd dag del dyr fag gas hal hav hul hus is job kaj kor kø lag leg liv lov lys lån løb løn mad mur mål net nav ost ovn rum ro rør råd sag sal ski sne sol sø tal tid tog top træ tøj ur vej ven vin øl år ø å'.split(
    ' ',
  ),
);

/** Nouns of one or two letters that begin compounds: `byforsker`, `søret`. */
const SHORT_FIRST = new Set('ø å by bo is kø ko sø so te ur æg øl ål ås'.split(' '));

/** Prefixes that take no joint: `samdrevet`. */
const PREFIXES = ['sam', 'gen', 'mis'];

/** Words that end no compound, though many a slip ends like them: `lovgivingen`. */
const NO_LAST_PARTS = new Set(
  'andet elle eller enes ende ense efter erne ette hans ingen inger ioner nede over sine under'.split(' '),
);

/** Comparatives and what else is formed from an adjective at will: `fastere`. */
const COMPARED = /(?:ere|est|este)s?$/;

/**
 * The word that was meant by one that neither the dictionary nor the project has.
 *
 * @param word in small letters
 * @returns nothing when the word may be right
 */
export function guessSlip(word: string, known: KnownWords, seen: SeenWords): string | undefined {
  if (word.length < LEAST.any) return undefined;
  if (isNegated(word, known.dictionary)) return undefined;
  const plain = findCapital(word, known) ?? findCommon(word, known.dictionary);
  if (plain) return plain;
  if (TRIPLE.test(word)) return mendTriple(word, known, seen);
  if (isJoinedByE(word, known.dictionary)) return findSeen(word, seen) ?? findOnceDropped(word, known, seen);
  return known.dictionary.isWordOrCompound(word) ? guessInCompound(word, known, seen) : guessUnknown(word, known, seen);
}

/** Adjectives and participles take `u` at will: `ukonditionsmæssigt`. */
function isNegated(word: string, { isWord, isWordOrCompound }: Dictionary): boolean {
  const rest = /^u(\p{sc=Latn}{4,}(?:ig|sk|som|bar|ende|et|t|te|e))$/u.exec(word)?.[1];
  return rest !== undefined && (isWord(rest) || (/mæssig(?:t|e)?$/.test(rest) && isWordOrCompound(rest)));
}

/** No Danish word has one letter three times in a row: where two parts of a compound would bring it, one is dropped. */
const TRIPLE = /(\p{sc=Latn})\1\1/u;

function mendTriple(word: string, known: KnownWords, seen: SeenWords): string | undefined {
  const forms = [word.replace(/(\p{sc=Latn})\1\1+/gu, '$1$1'), word.replace(/(\p{sc=Latn})\1\1+/gu, '$1')];
  const { isWord, isWordOrCompound } = known.dictionary;
  const right = forms.find((form) => known.has(form) || isWord(form)) ?? forms.find(isWordOrCompound);
  return right ?? guessUnknown(word, known, seen);
}

function guessUnknown(word: string, { dictionary }: KnownWords, seen: SeenWords): string | undefined {
  // The genitive of a compound: `treparts`.
  if (dictionary.isWordOrCompound(word.replace(/s$/, ''))) return undefined;
  const near = chooseNear(word, dictionary, seen);
  const isCertain = word.length >= LEAST.dictionary || seen.count(near ?? '') > 1;
  if (near && isCertain) return near;
  return (
    findSeen(word, seen) ?? guessPart(word, dictionary, seen) ?? mendTail(word, dictionary, seen) ?? seen.findFar(word)
  );
}

/** Compounds of animals and the like join with `e`, which the dictionary's own compounds never do: `torskeyngel`. */
function isJoinedByE(word: string, dictionary: Dictionary): boolean {
  return [...word.matchAll(/e/g)].some(({ index: at }) => {
    const [left, right] = [word.slice(0, at), word.slice(at + 1)];
    return right.length >= 4 && dictionary.isWord(right) && left.length >= 3 && isNoun(left, dictionary);
  });
}

/**
 * A slip may pass as a compound: `regnskab` + `bet`, `tilsyn` + `stykket`. Parts that are words of their own are believed,
 * unless the text itself has the other spelling, and more than once.
 */
function guessInCompound(word: string, known: KnownWords, seen: SeenWords): string | undefined {
  const { dictionary } = known;
  const isSound = isSoundCompound(word, dictionary);
  if (!isSound && word.length >= LEAST.dictionary && !isInflected(word, dictionary)) {
    const near = chooseNear(word, dictionary, seen);
    if (near) return near;
  }
  const dropped = findOnceDropped(word, known, seen);
  if (dropped) return dropped;
  if (word.length >= LEAST.joint && !beginsShort(word, dictionary)) {
    const joined = guessCompound(word, dictionary);
    if (joined) return joined;
  }
  return findSeen(word, seen);
}

/** Short nouns and prefixes take no joint: `byforsker` is no slip of `bysforsker`. */
function beginsShort(word: string, { isWord }: Dictionary): boolean {
  return [...SHORT_FIRST, ...PREFIXES].some((first) => word.startsWith(first) && isWord(word.slice(first.length)));
}

function findOnceDropped(word: string, { dictionary }: KnownWords, seen: SeenWords): string | undefined {
  return seen.count(word) < 2 ? findDropped(word, dictionary) : undefined;
}

/** A word that the text has more than once, one letter away, and not only in its ending. */
function findSeen(word: string, seen: SeenWords): string | undefined {
  const near = word.length >= LEAST.compound && seen.count(word) < 2 ? seen.findNear(word) : undefined;
  return near?.slice(0, 2) === word.slice(0, 2) && !isEnding(near, word) ? near : undefined;
}

function isEnding(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a) || stemOf(a) === stemOf(b);
}

/** Forms that the dictionary leaves out of words that it has: `fastere`, `bymidter`. */
function isInflected(word: string, { isWord }: Dictionary): boolean {
  const [bare, stem] = [word.replace(COMPARED, ''), word.replace(/(?<=e)(?:r|n|rne)s?$/, '')];
  return (bare !== word && isWord(bare)) || (stem !== word && isWord(stem));
}

/** The neighbour that the text uses most; first letters are rarely wrong. */
function chooseNear(word: string, dictionary: Dictionary, seen: SeenWords): string | undefined {
  const single = (text: string) => text.replace(/(.)\1/gu, '$1');
  const rate = (near: string) =>
    seen.count(near) * 4 +
    (single(near) === single(word) ? 3 : 0) +
    (near[0] === word[0] ? 2 : 0) +
    (near.length >= word.length ? 1 : 0);
  return [...dictionary.listNear(word)].sort((a, b) => rate(b) - rate(a))[0];
}

/** A compound with the slip in one part, when the other is a word, and the text has the part that was meant: `klimtilpasning`. */
function guessPart(word: string, { isWord, listNear }: Dictionary, seen: SeenWords): string | undefined {
  const mend = (part: string, isLast = false) => {
    if (part.length < LEAST.part) return undefined;
    const near = listNear(part);
    const isLong = isLast && part.length >= LEAST.joint;
    return near.find((form) => seen.count(form) > 0) ?? (isLong ? near.find((form) => form[0] === part[0]) : undefined);
  };
  for (let at = 4; at <= word.length - 4; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const bare = left.replace(/s$/, '');
    const [first, last] = [isWord(right) && mend(bare), (isWord(left) || isWord(bare)) && mend(right, true)];
    if (first) return first + left.slice(bare.length) + right;
    if (last) return left + last;
  }
  return undefined;
}

/** Whether a word can be read as words of some length, the first one with a joint or without. */
export function isSoundCompound(word: string, dictionary: Dictionary): boolean {
  for (let at = word.length - 1; at >= 1; at--) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (isLastPart(right, dictionary) && isFirstPart(left, dictionary)) return true;
  }
  return false;
}

function isLastPart(right: string, { isWord }: Dictionary): boolean {
  return right.length < 4 ? SHORT_PARTS.has(right) : isWord(right) && !NO_LAST_PARTS.has(right);
}

function isFirstPart(left: string, dictionary: Dictionary): boolean {
  if (left.length < 4) return SHORT_FIRST.has(left) || (left.length === 3 && isNoun(left, dictionary));
  if (dictionary.isWord(left)) return true;
  const bare = left.replace(/[se]$/, '');
  return (bare !== left && dictionary.isWord(bare)) || (left.length > 6 && isSoundCompound(bare, dictionary));
}

/** Short nouns, told from other short words by their definite form: `bus`, `bussen`; `sol`, `solen`. */
function isNoun(word: string, { isWord }: Dictionary): boolean {
  const doubled = word + word.slice(-1);
  return [word, doubled].some((stem) => isWord(`${stem}en`) || isWord(`${stem}et`));
}

/** Names one letter apart share their beginning or their end, which is quickly seen. */
function isOneAway(form: string, other: string): boolean {
  if (Math.abs(form.length - other.length) > 1) return false;
  const half = Math.floor(other.length / 2) - 1;
  const isAlike = form.slice(0, half) === other.slice(0, half) || form.slice(-half) === other.slice(-half);
  return isAlike && distance(form, other) === 1;
}

/** Whether a name is one letter away from one that the project spells: `Klittby`. */
export function guessName(name: string, names: readonly string[]): string | undefined {
  const forms = [name, name.replace(/s$/, '')];
  return names.find((other) => other.length >= LEAST.part && forms.some((form) => isOneAway(form, other)));
}
