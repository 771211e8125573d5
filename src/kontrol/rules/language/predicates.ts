import { chapter } from '../../example.ts';
import type { Word } from '../../words.ts';
import { readNouns } from './nouns.ts';
import type { Nouns } from './nouns.ts';
import { runRule } from './run-rule.ts';
import type { Slip, Texts } from './run-rule.ts';

const PRONOUN = /^(?:det|vi)$/;
const VERB = /^(?:er|var|bliver|blev|forbliver)$/;

/** Words between the verb and its adjective. */
const BETWEEN =
  /^(?:altid|heldigvis|langtfra|langt|fra|desværre|naturligvis|selvfølgelig|alt|dog|endnu|fortsat|ganske|helt|ikke|lige|meget|nu|også|ofte|rigtig|samtidig|særlig|særligt|stadig|så|for|derfor|dermed|både)$/;

/** Words that a subject stands after at the beginning of its clause. */
const CLAUSE = /^(?:at|da|fordi|hvis|mens|når|selvom|men)$/;

/** Words before the noun that belong to it. */
const OWN = /^(?:de|den|det|alle|mange|flere|nogle|disse|vores|deres|begge)$/;

/** Words after which a predicate has ended: it has no noun of its own. */
const AFTER =
  /^(?:|og|men|eller|for|i|på|med|af|at|når|hvis|fordi|nok|end|over|til|om|ved|som|hos|i|ikke|nu|igen|derfor)$/;

/** Adjectives that are right without an ending in the plural, and adverbs with the -t of one. */
const NO_ENDING =
  /^(?:klar|værd|nok|fri|færdig|ny|egen|vant|parat|stille|først|kendt|fast|vel|lige|rigtig|særlig|dansk)$/;
const ADVERBS = /^(?:god|lang|kort|nær|tæt|let|hel|fuld|sikker|endelig|åben|hurtig|dyb|vid|bred|høj|lav|naturlig)$/;

/** An adjective after `er` that does not fit its subject. */
export const predicates = runRule(
  {
    id: 'omsagnsled',
    reason: 'Når sætningens grundled bliver skrevet om, bliver tillægsordet efter »er« let stående.',
    examples: {
      fails: { '2030/chapters/natur.mdx': chapter('Strandene er stor, og arbejdet er vigtig.') },
      passes: { '2030/chapters/natur.mdx': chapter('Strandene er store, og arbejdet er vigtigt.') },
    },
  },
  (sources) => {
    const nouns = readNouns(sources);
    return (run, at, text) => findSlip(run, at, text, nouns);
  },
);

function findSlip(run: readonly Word[], at: number, text: Texts, nouns: Nouns): Slip | undefined {
  if (!VERB.test(text(at))) return undefined;
  // `Derfor er det vigtig`, `det er vi glad for`.
  const isInverted = PRONOUN.test(text(at + 1));
  if (!isInverted && !beginsClause(run, at - 1, text, nouns)) return undefined;
  const of = isInverted ? at + 1 : at - 1;
  let place = Math.max(at, of) + 1;
  while (place < at + 4 && BETWEEN.test(text(place))) place++;
  const adjective = nouns.adjectiveOf(text(place));
  if (!adjective || !AFTER.test(text(place + 1)) || run[place]!.after === '-') return undefined;
  const asked = askForm(text(of), nouns);
  if (!asked || asked === adjective.form || !isTold(asked, adjective, text(place + 1))) return undefined;
  const right = inflect(adjective.base, asked, nouns);
  if (!right || right === text(place)) return undefined;
  const subject = run[of]!.word;
  return {
    at: run[place]!,
    what: `»${isInverted ? `${text(at)} ${subject}` : `${subject} ${text(at)}`} ${text(place)}«: tillægsordet passer ikke til »${subject}«.`,
    fix: `skriv \`${right}\`.`,
  };
}

/** Whether a noun is the subject, and not the end of a longer one: `udgiften til anlæggene er stor`. */
function beginsClause(run: readonly Word[], noun: number, text: Texts, nouns: Nouns): boolean {
  let at = noun;
  if (at < 0 || run[at]!.after === '-' || !/^\p{sc=Latn}+$/u.test(run[at]!.word)) return false;
  while (at > 0 && noun - at < 3 && (OWN.test(text(at - 1)) || nouns.adjectiveOf(text(at - 1))?.form === 'e')) at--;
  if (at === 0) return run[0]!.isOpening || PRONOUN.test(text(noun));
  // `…, og vilkårene er dårlige`: without the comma, `og` may join two nouns.
  return CLAUSE.test(text(at - 1)) || (at === 1 && text(0) === 'og');
}

type Form = 'base' | 't' | 'e';

/** The form that a subject asks for; nothing for one that says neither number nor gender. */
function askForm(subject: string, nouns: Nouns): Form | undefined {
  if (subject === 'vi') return 'e';
  if (subject === 'det') return 't';
  if (subject.length < 4 || !(nouns.isDefinite(subject) || nouns.isPlural(subject))) return undefined;
  if (/ne$/.test(subject) || nouns.isPlural(subject)) return 'e';
  const isParticiple = nouns.infinitiveOf(subject.replace(/et$/, 'er')) !== undefined;
  if (isParticiple && nouns.tellGender(subject.slice(0, -1)) !== 'et') return undefined;
  return subject.endsWith('et') ? 't' : 'base';
}

function isTold(asked: Form, { base, form }: { base: string; form: Form }, next: string): boolean {
  if (NO_ENDING.test(base)) return false;
  // What has the -t may be an adverb, unless nothing follows it. What has the -e may be a comparative of its own.
  if (form === 't') return !ADVERBS.test(base) && (next === '' || next === 'og');
  return form === 'base' && (asked === 'e' || !base.endsWith('t'));
}

function inflect(base: string, form: Form, { adjectiveOf }: Nouns): string | undefined {
  if (form === 'base') return base;
  if (form === 't') return /(?:t|sk)$/.test(base) ? undefined : `${base}t`;
  const stems = [base + base.slice(-1), base.replace(/(?:(?<=(.))\1)?e(?=[lnr]$)/, ''), base];
  return stems.map((stem) => `${stem}e`).find((word) => adjectiveOf(word)?.base === base);
}
