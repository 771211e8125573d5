/** Which noun an article or another word before it stands for: the words between them, and whether it is one at all. */
import type { Word } from '../../words.ts';
import type { Nouns } from './nouns.ts';
import type { Texts } from './run-rule.ts';

/** Adjectives whose form is the same in both genders, and forms that the dictionary's other words hide. */
const SAME =
  /^(?:direkte|indirekte|fælles|ekstra|gratis|ene|anden|andet|moderne|stille|ringe|samme|bedre|større|mindre|højere|lavere|længere|yderligere|(?:in|yd|øv|ned)re|kæmpe|bedste|største|mindste|højeste|laveste|seneste|tidligste|konkret|godt|vellykket)$/;

/** Comparatives, superlatives and participles. */
const INFLECTED = /.{3,}(?:ende|este|e[dr]e|[gknsv]te)$/;

/** Words that stand before an adjective and say how much it holds. */
const DEGREE =
  /^(?:både|endnu|ganske|helt|højst|længe|meget|mere|mest|mindre|relativt|rigtig|særlig|særligt|så|tilsvarende)$/;

/** Most words between an article and its noun. */
const MOST_WORDS = 4;

/** Adjectives that stand for people or things without a noun: `giver de unge mulighed for`, `det offentlige ansvar`. */
const WITHOUT_NOUN =
  /^(?:andet|anden|andre|ansatte|almindelige|bedste|civile|danske|eneste|enkelte|første|fattige|fremmede|færreste|fleste|frivillige|gamle|gode|hele|konservative|kriminelle|ledige|liberale|lokale|mindste|modsatte|nye|nære|offentlige|private|pårørende|radikale|rige|samme|sidste|små|sociale|store|stærke|svage|syge|sårbare|udsatte|unge|voksne|yngste|ældre|ældste|øvrige|.{3,}ende|.{3,}este|.{3,}ede)$/;

/** The noun phrase after a word of a run. */
export interface NounPhrase {
  /** Place of the noun in its run. */
  place: number;
  noun: string;
  /** The words between. */
  between: readonly string[];
  /** Whether one of them can only belong to a noun, so that the word before them is an article and no pronoun. */
  isBound: boolean;
}

/** The words after an article up to the first one that is no adjective. */
export function readPhrase(at: number, text: Texts, nouns: Nouns): NounPhrase {
  let place = at + 1;
  while (place - at <= MOST_WORDS && isBetween(place, at, text, nouns)) place++;
  const between = Array.from({ length: place - at - 1 }, (_, index) => text(at + 1 + index));
  const isBound = between.some((word) => nouns.adjectiveOf(word)?.form === 'e' && !WITHOUT_NOUN.test(word));
  return { place, noun: text(place), between, isBound };
}

function isBetween(place: number, at: number, text: Texts, nouns: Nouns): boolean {
  const word = text(place);
  if (word === 'og' || word === 'eller') {
    return place > at + 1 && isAdjective(text(place - 1), nouns) && isAdjective(text(place + 1), nouns);
  }
  return isAdjective(word, nouns) || (DEGREE.test(word) && isAdjective(text(place + 1), nouns));
}

/** Whether a word can stand between an article and its noun. */
export function isAdjective(word: string, nouns: Nouns): boolean {
  return (
    SAME.test(word) ||
    (INFLECTED.test(word) && (!nouns.isNoun(word) || isParticiple(word, nouns))) ||
    (!nouns.isNoun(word) && nouns.adjectiveOf(word) !== undefined) ||
    isParticiple(word, nouns)
  );
}

/** `styrket`, `samlede`: of a verb. */
function isParticiple(word: string, nouns: Nouns): boolean {
  return (
    word.length > 4 && /[^e](?:et|ede)$/.test(word) && nouns.infinitiveOf(word.replace(/(?:t|de)$/, 'r')) !== undefined
  );
}

/** Nouns that stand before what they count: `en række møder`. */
const COLLECTIVE = /^(?:række|del|gruppe|mængde)$/;

/** Words that tell of a span before them, though they look like plurals: `en uge senere`. */
const AFTER_SPAN = new Set(['senere', 'tidligere', 'længere', 'forinden', 'ekstra']);

/** Whether a word is the noun that an article stands for: what follows is no further noun that it could belong to. */
export function isWholeNoun(run: readonly Word[], place: number, text: Texts, nouns: Nouns): boolean {
  const [noun, next] = [text(place), text(place + 1)];
  return (
    /^\p{Ll}+$/u.test(noun) &&
    run[place]?.after !== '-' &&
    nouns.isNoun(noun) &&
    (COLLECTIVE.test(noun) ||
      AFTER_SPAN.has(next) ||
      !(nouns.isNoun(next) || nouns.isPlural(next) || nouns.isDefinite(next)) ||
      isVerb(next, nouns))
  );
}

/** Whether a word after a noun is a verb or a participle, whatever else it may be: `ligger`, `gav`, `arbejdet`. */
function isVerb(word: string, nouns: Nouns): boolean {
  return (
    PAST.has(word) ||
    word === 'været' ||
    [word, word.replace(/et$/, 'er')].some((form) => nouns.infinitiveOf(form) !== undefined)
  );
}

/** Words after which `den` and `det` begin a phrase. After a verb they may be its subject: `nu er det tid`. */
const BEFORE = new Set(
  'ad af at blandt bag efter fordi for fra før gennem hos hvis i ifølge inden med mellem mod når om omkring over på samt siden til trods under ved'.split(
    ' ',
  ),
);

/** Those that may stand before a pronoun and its noun too, but not before it, an adjective and a noun. */
const BEFORE_ADJECTIVES = new Set('end hvad hvor hvordan hvorfor og eller som'.split(' '));
const NEVER_BEFORE_NOUNS = /^(?:hele|offentlige|private|samme)$/;

/** Whether a phrase begins at a word, wherever the sentence's verb stands. */
export function beginsPhrase(run: readonly Word[], at: number, text: Texts, [first]: readonly string[] = []): boolean {
  if (at === 0 || run[at]!.isOpening || BEFORE.has(text(at - 1))) return true;
  return first !== undefined && BEFORE_ADJECTIVES.has(text(at - 1)) && !NEVER_BEFORE_NOUNS.test(first);
}

/** Nouns that are verbs as well: `den løb ud`, `det sang i muren`. Presents are told by their infinitive. */
const PAST = new Set(
  'bad bandt bar bed brød bød drak drog fløj gav greb hang hold kom led lod løb red sad sang sank skar skred skreg skrev skød slap sov sprang steg stod svar søgt tog vægt'.split(
    ' ',
  ),
);

/** Short nouns that are no verbs. Most others of four letters are the past tense of one. */
const SHORT_NOUNS = new Set(
  'barn by dag del fase form hus krav land lov måde mål navn ord plan sag side tid vej år'.split(' '),
);

/** Whether a word right after a pronoun looks like a verb. */
export function looksLikeVerb(word: string, nouns: Nouns): boolean {
  return (word.length < 5 && !SHORT_NOUNS.has(word)) || mayBeVerb(word, nouns);
}

/** Whether a noun is a form of a verb as well. */
export function mayBeVerb(word: string, nouns: Nouns): boolean {
  return PAST.has(word) || nouns.infinitiveOf(word) !== undefined;
}
