import { chapter } from '../../example.ts';
import type { Gender } from '../../word-forms.ts';
import { readNouns } from './nouns.ts';
import type { Nouns } from './nouns.ts';
import { runRule } from './run-rule.ts';
import type { Slip, Texts } from './run-rule.ts';
import type { Word } from '../../words.ts';

/** Words before a noun that say its gender, with those of the other one. */
const ARTICLES: Record<string, { gender: Gender; other: string }> = Object.fromEntries(
  [
    ['en', 'et'],
    ['hver', 'hvert'],
    ['enhver', 'ethvert'],
    ['min', 'mit'],
    ['din', 'dit'],
    ['sin', 'sit'],
  ].flatMap(([common, neuter]) => [
    [common, { gender: 'en', other: neuter }],
    [neuter, { gender: 'et', other: common }],
  ]),
) as Record<string, { gender: Gender; other: string }>;

/** Adjectives whose form is the same in both genders. */
const SAME = /^(?:fælles|ekstra|moderne|stille|ringe|bedre|større|mindre|højere|lavere|længere|.{3,}ende|.{3,}ede?t)$/;

/** `hvert femte år`: the noun comes after it. */
const ORDINAL = /^(?:første|anden|andet|tredje|fjerde|femte|sjette|\p{L}*(?:ende|tte|lvte|fte|ste))$/u;

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
  const article = ARTICLES[text(at)];
  if (!article || run[at + 1]?.after === '-') return undefined;
  const [first, second] = [text(at + 1), text(at + 2)];
  const adjective = nouns.adjectiveOf(first);
  if ((first.length > 2 && nouns.genderOf(first) === article.gender) || ORDINAL.test(first)) return undefined;
  const place = adjective || SAME.test(first) ? at + 2 : at + 1;
  const noun = text(place);
  if (run[place]?.after === '-' || !isLast(noun, text(place + 1), nouns)) return undefined;
  const gender = EITHER.has(noun) ? undefined : nouns.tellGender(noun);
  const phrase = run
    .slice(at, place + 1)
    .map(({ word }) => word)
    .join(' ');
  if (gender && gender !== article.gender) {
    const right = adjective ? ` ${inflect(adjective.base, gender)}` : place > at + 1 ? ` ${first}` : '';
    return {
      at: run[at]!,
      what: `»${phrase}«: ${noun} er et ${gender}-ord.`,
      fix: `skriv \`${article.other}${right} ${noun}\`.`,
    };
  }
  // An adverb has the -t too, but only before another adjective: `en stort anlagt plan`.
  const isWrong = adjective && place === at + 2 && adjective.form === (article.gender === 'en' ? 't' : 'base');
  if (!isWrong || adjective.base.endsWith('t') || inflect(adjective.base, article.gender) === first || !second) {
    return undefined;
  }
  const right = inflect(adjective.base, gender ?? article.gender);
  return {
    at: run[at]!,
    what: `»${phrase}«: ordene passer ikke sammen.`,
    fix: `skriv \`${run[at]!.word} ${right} ${noun}\`, hvis ${noun} er et ${article.gender}-ord.`,
  };
}

/** Whether a word is the noun that an article stands for: what follows is no further noun that it could belong to. */
function isLast(noun: string, next: string, nouns: Nouns): boolean {
  return (
    /^\p{Ll}+$/u.test(noun) &&
    nouns.isNoun(noun) &&
    !nouns.isNoun(next) &&
    !nouns.isPlural(next) &&
    !nouns.isDefinite(next)
  );
}

/** The form of an adjective with a noun of a gender. Those on -sk and the like have but one. */
function inflect(base: string, gender: Gender): string {
  return gender === 'et' && !/(?:t|sk|[^l]ig)$/.test(base) ? `${base}t` : base;
}
