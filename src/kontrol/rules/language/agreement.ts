import { chapter } from '../../example.ts';
import type { Word } from '../../words.ts';
import { readDefinite } from './definite-nouns.ts';
import { readNouns } from './nouns.ts';
import type { Nouns } from './nouns.ts';
import { readVerbs } from '../../verbs.ts';
import { runRule } from './run-rule.ts';
import type { Slip, Texts } from './run-rule.ts';

/** Words that ask for a noun in the plural. `Flere` and `mange` may stand before a noun without one: `mange tak`. */
const PLURAL = new Set(
  'to tre fire fem seks syv otte ni ti elleve tolv tretten tyve tredive begge adskillige samtlige'.split(' '),
);

/** Nouns that count without a plural, and those whose plural another noun's form looks like. */
const COUNTS =
  /(?:mand|fod|kilo|gram|meter|liter|ton|hektar|pct|point|euro|dollar|sæt|år|øre|gange|slags|par|styk|tommer|alen|mil|gang)$/;

/** Words before `den`, `de` and a base form that show the phrase to begin there: `der er den …`, not `har den stor betydning`. */
const BEFORE = new Set(
  'ad af at efter eller end er fra for før hos i med mellem mod når og om omkring over på samt som til trods uden under var ved'.split(
    ' ',
  ),
);

/** Words after which `de` is the subject of a clause, and an adverb and a verb may follow: `om de stadig giver mening`. */
const BEFORE_SUBJECTS = /^(?:at|da|eller|end|fordi|hvad|hvem|hvis|hvor.*|indtil|mens|når|og|om|siden|som|så)$/;

/** Adjectives in this form that are adverbs as well; the others have -t for it. */
const ADVERBS =
  /^(?:egentlig|endelig|foreløbig|formentlig|formodentlig|ligefrem|naturlig|nylig|pludselig|rigtig|stadig|særlig|virkelig)$/;

/** An adjective or a number that does not fit its noun. */
export const agreement = runRule(
  {
    id: 'boejning',
    reason: 'Når en sætning bliver skrevet om, bliver endelserne fra den gamle stående.',
    examples: {
      fails: {
        '2030/chapters/natur.mdx': chapter('Det er den stor udfordring for de fem kommune med fem nyt strande.'),
      },
      passes: {
        '2030/chapters/natur.mdx': chapter('Det er den store udfordring for de fem kommuner med fem nye strande.'),
      },
    },
  },
  (sources) => {
    const nouns = readNouns(sources);
    const { isFinite } = readVerbs(sources.dictionary);
    return (run, at, text) =>
      findAfterArticle(run, at, text, nouns) ??
      findDefinite(run, at, text, nouns) ??
      findOpening(run, at, text, { nouns, isWord: sources.dictionary.isWord, isFinite }) ??
      findAfterNumber(run, at, text, nouns);
  },
);

/** `den nye reformen`, `denne reformen`: an article and the definite ending. */
function findDefinite(run: readonly Word[], at: number, text: Texts, nouns: Nouns): Slip | undefined {
  const found = readDefinite(run, at, text, nouns);
  if (!found || !isPlain(run, found.place)) return undefined;
  return say(run, at, `»${found.phrase} ${found.noun}«`, `${found.phrase} ${found.right}`);
}

/** Adverbs among the adjectives, and those that may stand before a plural as they are: `særlig børn`, `ny veje`. */
const NO_OPENING = /^(?:ny|fri|let|nær|klar|tæt|skal|ti|små|sådan|.*ig)$/;

/** The subject behind a verb: `Flot klarede vi`. A plural noun has none behind it; `den`, `det` and `de` may begin another phrase. */
const SUBJECTS = /^(?:jeg|du|han|hun|man|vi)$/;

/** `Stor omvæltninger`: what opens a sentence or a heading has no verb before it that could part the two. */
function findOpening(
  run: readonly Word[],
  at: number,
  text: Texts,
  { nouns, isWord, isFinite }: { nouns: Nouns } & Record<'isWord' | 'isFinite', (word: string) => boolean>,
): Slip | undefined {
  const [first, noun, next] = [text(at), text(at + 1), text(at + 2)];
  if (!run[at]!.isOpening || run[at]!.after === '-' || !isPlain(run, at + 1)) return undefined;
  const adjective = nouns.adjectiveOf(first);
  if (adjective?.form !== 'base' || NO_OPENING.test(first) || nouns.isNoun(first)) return undefined;
  if (!nouns.isPlural(noun) || nouns.isNoun(noun) || nouns.isPlural(next)) return undefined;
  if (nouns.infinitiveOf(noun) || isFinite(noun) || SUBJECTS.test(next)) return undefined;
  // `Kommunal politikere` is one word, and told as such.
  if (isWord(first + noun)) return undefined;
  const right = toPlural(adjective.base, nouns);
  return say(run, at, `»${run[at]!.word} ${noun}«`, `${right[0]!.toUpperCase()}${right.slice(1)} ${noun}`);
}

/** `den stor udfordring`, `de egen opgørelser`. */
function findAfterArticle(run: readonly Word[], at: number, text: Texts, nouns: Nouns): Slip | undefined {
  const [article, first, noun] = [text(at), text(at + 1), text(at + 2)];
  const adjective = nouns.adjectiveOf(first);
  if (!adjective || adjective.form === 'e' || !isPlain(run, at + 2)) return undefined;
  if (first === 'egen' || first === 'eget') {
    return nouns.isPlural(noun) ? say(run, at + 1, `»${first} ${noun}«`, `egne ${noun}`) : undefined;
  }
  // `Det kommunal fællesskab`: whatever stands before it, the noun asks for another ending.
  const isNeuter = article === 'det' && nouns.tellGender(noun) === 'et';
  const isWrong = isNeuter && adjective.form === 'base' && !/(?:t|sk)$/.test(adjective.base);
  if (article === 'de' && isClause(text(at - 1), first, noun, nouns)) return undefined;
  // `De ny huse` is old and right; after a verb the pronoun stands alone: `så har de god tid`.
  const isStart = run[at]!.isOpening || BEFORE.has(text(at - 1));
  if (!(isStart || isWrong) || adjective.base === 'ny' || adjective.base === 'fri') return undefined;
  const isNoun =
    isNeuter || (article === 'den' ? nouns.tellGender(noun) === 'en' : article === 'de' && nouns.isPlural(noun));
  return isNoun && !nouns.isSingular(first)
    ? say(run, at, `»${article} ${first} ${noun}«`, `${article} ${toPlural(adjective.base, nouns)} ${noun}`)
    : undefined;
}

/** `Om de stadig giver mening`: a pronoun, an adverb and a verb that has the form of a noun as well. */
function isClause(before: string, first: string, verb: string, nouns: Nouns): boolean {
  const isAdverb = ADVERBS.test(first) || nouns.adjectiveOf(first)?.form === 't' || /[^t]t$/.test(first);
  return isAdverb && BEFORE_SUBJECTS.test(before) && nouns.infinitiveOf(verb) !== undefined;
}

/** `fem kommune`, `fem nyt strande`, `de ni målestation`. */
function findAfterNumber(run: readonly Word[], at: number, text: Texts, nouns: Nouns): Slip | undefined {
  if (!PLURAL.has(text(at)) || run[at]!.after === '-') return undefined;
  const [first, second] = [text(at + 1), text(at + 2)];
  const adjective = nouns.adjectiveOf(first);
  if (
    adjective &&
    adjective.form !== 'e' &&
    !(adjective.form === 'base' && (first === 'ny' || nouns.isSingular(first))) &&
    !nouns.infinitiveOf(second) &&
    nouns.isPlural(second) &&
    isPlain(run, at + 2)
  ) {
    return say(run, at, `»${text(at)} ${first} ${second}«`, `${text(at)} ${toPlural(adjective.base, nouns)} ${second}`);
  }
  const place = adjective?.form === 'e' ? at + 2 : at + 1;
  const noun = text(place);
  if (
    !isPlain(run, place) ||
    !nouns.isNoun(noun) ||
    nouns.isPlural(noun) ||
    nouns.infinitiveOf(noun) ||
    COUNTS.test(noun)
  ) {
    return undefined;
  }
  // A bare noun before another one is the first part of it: `fem kommune grænser` is no matter of number.
  const next = text(place + 1);
  if (nouns.isNoun(next) || nouns.isPlural(next)) return undefined;
  const plural = nouns.pluralOf(noun);
  const phrase = run
    .slice(at, place)
    .map(({ word }) => word)
    .join(' ');
  return plural ? say(run, at, `»${phrase} ${noun}«`, `${phrase} ${plural}`) : undefined;
}

/** Whether a word is whole: in small letters, without a hyphen and without another part after it. */
function isPlain(run: readonly Word[], at: number): boolean {
  const word = run[at];
  return word !== undefined && /^\p{Ll}{2,}$/u.test(word.word) && word.after !== '-' && word.after !== '/';
}

function toPlural(base: string, { adjectiveOf }: Nouns): string {
  const forms = [base + base.slice(-1) + 'e', base.replace(/(?:(?<=(.))\1)?e(?=[lnr]$)/, '') + 'e', `${base}e`];
  return forms.find((form) => adjectiveOf(form)?.base === base) ?? `${base}e`;
}

function say(run: readonly Word[], at: number, phrase: string, right: string): Slip {
  return { at: run[at]!, what: `${phrase}: endelserne passer ikke sammen.`, fix: `skriv \`${right}\`.` };
}
