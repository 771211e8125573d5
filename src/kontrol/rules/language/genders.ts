import { chapter } from '../../example.ts';
import type { Gender } from '../../word-forms.ts';
import { beginsPhrase, isWholeNoun, looksLikeVerb, mayBeVerb, readPhrase } from './noun-phrases.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { readNouns } from './nouns.ts';
import type { Nouns } from './nouns.ts';
import { runRule } from './run-rule.ts';
import type { Slip, Texts } from './run-rule.ts';
import type { Word } from '../../words.ts';

/**
 * `indefinite`: the adjective after it shows the gender too. `definite`: it does not. `pronoun`: as definite, and the word
 * may stand for a noun by itself.
 */
type Kind = 'indefinite' | 'definite' | 'pronoun';

interface Article {
  gender: Gender;
  other: string;
  kind: Kind;
}

const PAIRS: readonly [common: string, neuter: string, kind: Kind][] = [
  ['en', 'et', 'indefinite'],
  ['hver', 'hvert', 'indefinite'],
  ['enhver', 'ethvert', 'indefinite'],
  ['ingen', 'intet', 'indefinite'],
  ['hvilken', 'hvilket', 'indefinite'],
  ['min', 'mit', 'definite'],
  ['din', 'dit', 'definite'],
  ['sin', 'sit', 'definite'],
  ['den', 'det', 'pronoun'],
  ['denne', 'dette', 'pronoun'],
  ['anden', 'andet', 'pronoun'],
];

/** Words before a noun that say its gender, with those of the other one. */
const ARTICLES = new Map<string, Article>(
  PAIRS.flatMap(([common, neuter, kind]): [string, Article][] => [
    [common, { gender: 'en', other: neuter, kind }],
    [neuter, { gender: 'et', other: common, kind }],
  ]),
);

/** `hvert femte år`: the noun comes after it. */
const ORDINAL = /^(?:første|anden|andet|tredje|fjerde|femte|sjette|\p{sc=Latn}*(?:ende|tte|lvte|fte))$/u;

/**
 * Nouns of two genders, whether they mean the same (`test`) or are two words that look alike: `en tak` is a thanks, `et
 * værk` a work and `en værk` a pain. What the dictionary or the text has of one says nothing against the other.
 */
const EITHER = new Set(
  `bid bind birk blink blær bor bryg brøl buk damp fond fyr frø følge gardin gny guide image kalk kiks kind klap
    knald knæk kompromis krat kridt kryds led leje lod mos nag paradigme plast plastik porcelæn pust ris rids ror
    ruf segl sirup skrift slid sludder slud spand spray spyd stift søm tak test tobak tot træk tyl vad vand vat
    værk værge æg øl øre`.split(/\s+/),
);

/** An article, or the adjective after it, of the other gender than the noun. */
export const genders = runRule(
  {
    id: 'navneord-koen',
    reason:
      'Køn lærer man med ordet, så en forveksling af »en« og »et« er næsten altid en rest af en anden formulering.',
    examples: {
      fails: { '2030/chapters/natur.mdx': chapter('Færgen sejler en døgn til et ny kaj.') },
      passes: { '2030/chapters/natur.mdx': chapter('Færgen sejler et døgn til en ny kaj.') },
    },
  },
  (sources) => {
    const nouns = readNouns(sources);
    return (run, at, text) => findSlip(run, at, text, nouns);
  },
);

function findSlip(run: readonly Word[], at: number, text: Texts, nouns: Nouns): Slip | undefined {
  const article = ARTICLES.get(text(at));
  if (!article || run[at]!.after === '-' || run[at + 1]?.after === '-') return undefined;
  const first = text(at + 1);
  const ownGender = first.length > 2 ? nouns.genderOf(first) : undefined;
  if (ownGender === article.gender || (/^(?:hver|enhver)t?$/.test(text(at)) && ORDINAL.test(first))) return undefined;
  const phrase = readPhrase(at, text, nouns);
  if (!isWholeNoun(run, phrase.place, text, nouns)) return undefined;
  const gender = EITHER.has(phrase.noun) ? undefined : nouns.tellGender(phrase.noun);
  if (gender && gender !== article.gender) {
    return standsForNoun(run, at, text, phrase, nouns) ? describeArticle(run, at, article, phrase, nouns) : undefined;
  }
  return article.kind === 'indefinite' ? findAdjective(run, at, article, phrase, nouns) : undefined;
}

/** Whether the article belongs to the noun, and is no pronoun before it. */
function standsForNoun(run: readonly Word[], at: number, text: Texts, phrase: NounPhrase, nouns: Nouns): boolean {
  const { noun, between, isBound } = phrase;
  const { kind } = ARTICLES.get(text(at))!;
  // `På den led`, `et andet slags`, and the plural of nouns that are their own: `ingen svar`.
  if (noun === 'led' || noun === 'slags') return false;
  if (text(at) === 'ingen') return between.length === 0 && nouns.pluralOf(noun) !== undefined;
  // `…, hvilket ansvar giver`: a relative clause begins there.
  if (text(at) === 'hvilket') return run[at]!.isOpening || (at > 0 && between.length === 0);
  if (text(at) === 'intet') return between.length === 0 && !looksLikeVerb(noun, nouns);
  if (kind !== 'pronoun') return true;
  // An article before it has been judged already.
  if (/^and(?:en|et)$/.test(text(at))) return text(at - 1) === (text(at) === 'anden' ? 'et' : 'en');
  if (isBound) return true;
  return (
    beginsPhrase(run, at, text, between) && !(between.length > 0 ? mayBeVerb(noun, nouns) : looksLikeVerb(noun, nouns))
  );
}

function describeArticle(
  run: readonly Word[],
  at: number,
  { gender, other, kind }: Article,
  { place, noun, between }: NounPhrase,
  nouns: Nouns,
): Slip {
  const right: Gender = gender === 'en' ? 'et' : 'en';
  const words = kind === 'indefinite' ? between.map((word) => inflectWord(word, right, nouns)) : between;
  return {
    at: run[at]!,
    what: `»${spell(run, at, place)}«: ${noun} er et ${right}-ord.`,
    fix: `skriv \`${[other, ...words, noun].join(' ')}\`.`,
  };
}

/** The adjective right before the noun in the form of the other gender, or in the definite one: `et ny hus`, `et nye hus`. */
function findAdjective(
  run: readonly Word[],
  at: number,
  article: Article,
  { place, noun, between }: NounPhrase,
  nouns: Nouns,
): Slip | undefined {
  const last = between.at(-1) ?? '';
  const adjective = nouns.adjectiveOf(last);
  // An adverb has the -t too, but only before another adjective: `en stort anlagt plan`.
  const isOther = between.length === 1 && adjective?.form === (article.gender === 'en' ? 't' : 'base');
  const isDefinite = between.length === 1 && adjective?.form === 'e' && /^et?n?$/.test(run[at]!.word.toLowerCase());
  if (!adjective || !(isOther || (isDefinite && isKnownGender(noun, nouns) && !ALSO_BASE.test(last)))) return undefined;
  const right = inflect(adjective.base, nouns.tellGender(noun) ?? article.gender);
  if (right === last || (isOther && adjective.base.endsWith('t'))) return undefined;
  return {
    at: run[at]!,
    what: `»${spell(run, at, place)}«: ordene passer ikke sammen.`,
    fix: `skriv \`${run[at]!.word} ${right} ${noun}\`, hvis ${noun} er et ${article.gender}-ord.`,
  };
}

/** Adjectives that end in -e in every form, and nouns: `en lige linje`, `et lokale`. */
const ALSO_BASE = /^(?:lige|lokale|ægte|øde|ringe|stille|moderne|nære|bare|unge|gale|lette|milde|falske|halve|hele)$/;

function isKnownGender(noun: string, nouns: Nouns): boolean {
  return nouns.tellGender(noun) !== undefined && !nouns.isPlural(noun);
}

function spell(run: readonly Word[], at: number, place: number): string {
  return run
    .slice(at, place + 1)
    .map(({ word }) => word)
    .join(' ');
}

function inflectWord(word: string, gender: Gender, { adjectiveOf }: Nouns): string {
  const adjective = adjectiveOf(word);
  return adjective && adjective.form !== 'e' ? inflect(adjective.base, gender) : word;
}

/** The form of an adjective with a noun of a gender. Those on -sk and the like have but one. */
function inflect(base: string, gender: Gender): string {
  return gender === 'et' && !/(?:t|sk)$/.test(base) ? `${base}t` : base;
}
