import { chapter } from '../../example.ts';
import type { Word } from '../../words.ts';
import { beginsPhrase, mayBeVerb } from './noun-phrases.ts';
import { readNouns } from './nouns.ts';
import type { Nouns } from './nouns.ts';
import { runRule } from './run-rule.ts';
import type { Slip, Texts } from './run-rule.ts';

/** Words that ask for a plural. All but `disse` stand without a noun too: `giver mange mulighed for`. */
const PLURAL = /^(?:de|disse|sine|mine|alle|mange|flere|nogle|adskillige|samtlige)$/;

/** Words before a plural that leave it no other reading. */
const OWNED = /^(?:dens|dets|deres|vores|sine|hans|hendes|\p{sc=Latn}{3,}(?:en|et|ne)s)$/u;
const PREPOSITION = /^(?:af|blandt|for|fra|i|med|mellem|mod|om|over|på|til|under|ved|gennem|hos)$/;

/** Numbers in figures from two on. */
const FIGURES = /^(?:[2-9]|[1-9]\d{1,2}|[1-9]\d?\.\d{3})$/;

/** Nouns that count without a plural, and those that need none. */
const COUNTS =
  /(?:mand|fod|kilo|gram|meter|liter|ton|hektar|pct|procent|point|euro|dollar|sæt|år|øre|gange?|slags|par|styk|tommer|alen|mil|krone|kroner|tid|tak|grad|klasse|side|time|tone|uge|watt|karat|bit|byte|folk|etage|kvadrat|kubik)$/;

/** Adjectives that stand for people without a noun: `for de unge støtte`. */
const PEOPLE =
  /^(?:unge|ældre|gamle|syge|små|store|nye|fattige|rige|ledige|ansatte|lokale|mindste|fleste|færreste|bedste|første|sidste|andre|øvrige|voksne|private|offentlige|konservative|radikale|sociale|udsatte|sårbare|stærke|svage|yngste|ældste|danske)$/;

/** Nouns in the singular after a word that asks for more than one, and nouns in the plural after one that asks for one. */
export const pluralWords = runRule(
  {
    id: 'ental-flertal',
    reason: 'Bliver ét til flere i en sætning, skal navneordet med.',
    examples: {
      fails: { '2030/chapters/natur.mdx': chapter('I flere kommune har de det bedste forudsætninger for det.') },
      passes: { '2030/chapters/natur.mdx': chapter('I flere kommuner har de de bedste forudsætninger for det.') },
    },
  },
  (sources) => {
    const nouns = readNouns(sources);
    return (run, at, text) =>
      findSingular(run, at, text, nouns) ?? findPlural(run, at, text, nouns) ?? findAdjective(run, at, text, nouns);
  },
);

/** `flere kommune`, `disse opgave`, `de kommunale opgave`, `98 kommune`. */
function findSingular(run: readonly Word[], at: number, text: Texts, nouns: Nouns): Slip | undefined {
  const isFigure = FIGURES.test(text(at)) && !/[\d.,:§]\s*$/u.test(run[at]!.block.text.slice(0, run[at]!.index));
  if (!(PLURAL.test(text(at)) || isFigure) || run[at]!.after === '-') return undefined;
  const first = text(at + 1);
  const adjective = isSuperlative(first) || (nouns.adjectiveOf(first)?.form === 'e' && !nouns.isNoun(first));
  const isDe = text(at) === 'de';
  if (isDe && adjective && PEOPLE.test(first) && !isSuperlative(first)) return undefined;
  if (isDe && !adjective && !PREPOSITION.test(text(at - 1))) return undefined;
  const isBound = isFigure || OWNED.test(text(at - 1)) || (isDe ? adjective : /^(?:disse|sine|mine)$/.test(text(at)));
  if (!isBound && !beginsPhrase(run, at, text, [first])) return undefined;
  const place = adjective ? at + 2 : at + 1;
  const noun = text(place);
  if (!isCountable(run[place], noun, nouns) || isCompoundApart(text(place + 1), nouns)) return undefined;
  // `Giver de faglige mulighed for`.
  if (isDe && /^(?:for|til|at)$/.test(text(place + 1)) && !PREPOSITION.test(text(at - 1))) return undefined;
  const phrase = spell(run, at, place - 1);
  const plural = nouns.pluralOf(noun)!;
  return say(run[at]!, `${phrase} ${noun}`, `${phrase} ${plural}`);
}

function isCountable(word: Word | undefined, noun: string, nouns: Nouns): boolean {
  return (
    word !== undefined &&
    noun.length > 2 &&
    /^\p{Ll}+$/u.test(noun) &&
    !/[-/]/.test(word.after) &&
    nouns.isNoun(noun) &&
    !nouns.isPlural(noun) &&
    !mayBeVerb(noun, nouns) &&
    (!nouns.infinitiveOf(`${noun}r`) || nouns.isNounToo(noun)) &&
    !COUNTS.test(noun) &&
    !/^(?:bedst|mindst|størst|værst|.{3,}est)$/.test(noun) &&
    nouns.pluralOf(noun) !== undefined
  );
}

/** A bare noun before another one is the first part of it. */
function isCompoundApart(next: string, nouns: Nouns): boolean {
  return nouns.isNoun(next) || nouns.isPlural(next);
}

/** `Største`; those that stand for people without a noun are none. */
function isSuperlative(word: string): boolean {
  return /^(?:bedste|største|.{4,}este)$/.test(word) && !/^(?:fleste|færreste|næste|sidste|yngste|ældste)$/.test(word);
}

/** Verbs that have no second object, so that what follows them is one phrase: `have det bedste forudsætninger`. */
const ONE_OBJECT = /^(?:have|skabe|finde|udvikle|etablere|bygge|løse|styrke|forbedre|bruge|udnytte)$/;

/** `det bedste forudsætninger`, `den nye aftaler`. */
function findPlural(run: readonly Word[], at: number, text: Texts, nouns: Nouns): Slip | undefined {
  if (!/^de[nt]$/.test(text(at))) return undefined;
  const [adjective, noun, next] = [text(at + 1), text(at + 2), text(at + 3)];
  if (!isSuperlative(adjective) && (nouns.adjectiveOf(adjective)?.form !== 'e' || nouns.isNoun(adjective))) {
    return undefined;
  }
  const isAnyone = PEOPLE.test(adjective) && !/^(?:nye|store|små|øvrige|lokale)$/.test(adjective);
  const isBound = ONE_OBJECT.test(text(at - 1)) || (beginsPhrase(run, at, text) && !isAnyone);
  if (!isBound && !(isSuperlative(adjective) && beginsPhrase(run, at, text))) return undefined;
  if (!/^\p{Ll}{4,}$/u.test(noun) || !nouns.isPlural(noun) || nouns.isNoun(noun) || nouns.infinitiveOf(noun)) {
    return undefined;
  }
  if (run[at + 2]!.after === '-' || nouns.infinitiveOf(`${noun}r`) || isRelative(next, nouns)) return undefined;
  const phrase = spell(run, at, at + 2);
  return say(run[at]!, phrase, `de ${adjective} ${noun}`);
}

/** `nogle vigtig spørgsmål`. */
function findAdjective(run: readonly Word[], at: number, text: Texts, nouns: Nouns): Slip | undefined {
  if (!/^(?:disse|nogle|flere|mange)$/.test(text(at)) || run[at]!.after === '-' || run[at + 1]?.after === '-') {
    return undefined;
  }
  const [first, noun] = [text(at + 1), text(at + 2)];
  const adjective = nouns.adjectiveOf(first);
  if (adjective?.form !== 'base' || nouns.isNoun(first) || /^(?:ny|fri|let|klar|lang)$/.test(first)) return undefined;
  if (!nouns.isPlural(noun) && !(nouns.tellGender(noun) === 'et' && !nouns.pluralOf(noun))) return undefined;
  if (mayBeVerb(noun, nouns) || isCompoundApart(text(at + 3), nouns)) return undefined;
  const right = [first + first.slice(-1), first.replace(/(?:(?<=(.))\1)?e(?=[lnr]$)/, ''), first].find(
    (stem) => nouns.adjectiveOf(`${stem}e`)?.base === first,
  );
  return right ? say(run[at]!, spell(run, at, at + 2), `${run[at]!.word} ${right}e ${noun}`) : undefined;
}

/** `Det bedste kommuner kan gøre`: a clause without its relative pronoun. */
function isRelative(next: string, nouns: Nouns): boolean {
  return /^(?:kan|skal|vil|må|bør|har|havde|er|får|gør|selv)$/.test(next) || nouns.infinitiveOf(next) !== undefined;
}

function spell(run: readonly Word[], first: number, last: number): string {
  return run
    .slice(first, last + 1)
    .map(({ word }) => word)
    .join(' ');
}

function say(at: Word, phrase: string, right: string): Slip {
  return { at, what: `»${phrase}«: ental og flertal passer ikke sammen.`, fix: `skriv \`${right}\`.` };
}
