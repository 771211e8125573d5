import { chapter } from '../../example.ts';
import { MODALS, readVerbs } from '../../verbs.ts';
import type { Verbs } from '../../verbs.ts';
import type { Word } from '../../words.ts';
import { readNouns } from './nouns.ts';
import type { Nouns } from './nouns.ts';
import { runRule } from './run-rule.ts';
import type { Slip, Texts } from './run-rule.ts';

/** Adverbs that may stand before the verb. */
const ADVERBS = new Set(
  'aldrig alligevel altid bare blot derfor desuden dog også fortsat først gerne hurtigt igen ikke især kun nu ofte samtidig selv snart stadig således særligt'.split(
    ' ',
  ),
);

/** Verbs after which a noun and an infinitive stand side by side: `lader staten betale`. */
const CARRIES =
  /^(?:skal|kan|vil|må|bør|skulle|kunne|ville|måtte|burde|turde?|tør|gider|lad|lade|lader|lod|ladet|se|ser|så|set|hør|høre|hører|hørte|hørt|bede|beder|bad|bedt|få|får|fik|fået|hjælpe|hjælper|hjalp|hjulpet|føle|føler|følte|at|behøver)$/;

/** Infinitives that are no adjective, adverb or noun in any form. The dictionary alone cannot tell `samlede` from `samle`. */
const INFINITIVES = new Set(
  `acceptere afholde afsætte afvise anbefale anerkende anvende bekræfte benytte beskytte beslutte betale betragte bevare bevilge bidrage bringe deltage diskutere
  efterspørge etablere evaluere finansiere forbedre forberede forebygge foreslå forhandle forhindre forklare forlange forlænge formulere fortsætte fortælle forvente
  forære fremlægge frigive følge gennemføre give godkende hjælpe igangsætte implementere indføre indgå indsamle inddrage informere investere justere komme kontakte kræve levere
  modtage nedlægge nedsætte offentliggøre opfordre oplyse opnå oprette opsige overtage overveje planlægge præsentere prioritere reducere rådgive samarbejde sikre skabe sende skrive styrke
  tilbyde tiltræde tilføre udarbejde uddanne udbygge udføre udpege udvide udvikle understrege understøtte undersøge vedtage vurdere yde`.split(
    /\s+/,
  ),
);

/** Endings of a subject: nouns in the definite form. Those in -et may be participles, so bodies alone count. */
export const DEFINITE =
  /(?:.{3}(?:en|rne|ene)|(?:rådet|udvalget|ministeriet|sekretariatet|selskabet|forbundet|projektet))$/;

/** Short subjects that stand right before their verb. */
const SUBJECTS = new Set('jeg vi han hun man'.split(' '));

/** The present where the infinitive belongs, and the infinitive where the present belongs. */
export const verbForms = runRule(
  {
    id: 'verbum-form',
    reason: 'Nutids-r’et kan ikke høres, så det mangler eller kommer med, uden at nogen opdager det ved oplæsning.',
    examples: {
      fails: {
        '2030/chapters/natur.mdx': chapter('Det er en mulighed for at udvikler stranden. Foreningen hjælpe med det.'),
      },
      passes: {
        '2030/chapters/natur.mdx': chapter('Det er en mulighed for at udvikle stranden. Foreningen hjælper med det.'),
      },
    },
  },
  (sources) => {
    const nouns = readNouns(sources);
    const { isInfinitive } = readVerbs(sources.dictionary);
    return (run, at, text) => findPresent(run, at, text, nouns) ?? findInfinitive(run, at, text, nouns, isInfinitive);
  },
);

/** `at udvikler`, `vil fortsat støtter`. */
export function findPresent(run: readonly Word[], at: number, text: Texts, nouns: Nouns): Slip | undefined {
  const isModal = MODALS.has(text(at));
  if (!isModal && text(at) !== 'at') return undefined;
  const isApart = ADVERBS.has(text(at + 1));
  const place = isApart ? at + 2 : at + 1;
  const verb = text(place);
  const infinitive = run[place]?.after === '-' || verb === 'under' ? undefined : nouns.infinitiveOf(verb);
  if (!infinitive || (!isModal && isApart)) return undefined;
  // `at klager over støj`, `kan tanker`: a noun in the plural may be the subject. After an adverb of a modal it can't.
  const isSubject =
    nouns.isNounToo(infinitive) ||
    (nouns.isSingular(verb) && /^(?:og|eller|\p{Lu}.*)?$/u.test(run[place + 1]?.word ?? ''));
  if (isSubject && !(isModal && isApart)) return undefined;
  const phrase = run
    .slice(at, place)
    .map(({ word }) => word)
    .join(' ');
  return {
    at: run[place]!,
    what: `»${phrase} ${verb}«: efter »${text(at)}« står verbet uden r.`,
    fix: `skriv \`${phrase} ${infinitive}\`.`,
  };
}

/** `foreningen hjælpe med`, when no word before in the sentence lets the infinitive stand. */
function findInfinitive(
  run: readonly Word[],
  at: number,
  text: Texts,
  nouns: Nouns,
  isInfinitive: Verbs['isInfinitive'],
): Slip | undefined {
  const [subject, verb] = [text(at), text(at + 1)];
  // `KL koordinere`: a name in capitals that opens the sentence is its subject, whatever the verb.
  const isName = run[at]!.isOpening && /^\p{Lu}{2,5}$/u.test(run[at]!.word) && run[at]!.after === ' ';
  if (
    !(INFINITIVES.has(verb) || (isName && isInfinitive(verb))) ||
    run[at + 1]!.after === '-' ||
    /^(?:har|havde)$/.test(text(at - 1))
  ) {
    return undefined;
  }
  if (!isName && !SUBJECTS.has(subject) && !(DEFINITE.test(subject) && nouns.isDefinite(subject))) return undefined;
  const word = run[at]!;
  const sentence =
    word.block.text
      .slice(0, word.index)
      .split(/[.!?:]\s/)
      .at(-1) ?? '';
  if (
    sentence
      .toLowerCase()
      .split(/[^\p{sc=Latn}]+/u)
      .some((before) => CARRIES.test(before))
  ) {
    return undefined;
  }
  return {
    at: run[at + 1]!,
    what: `»${word.word} ${verb}«: verbet mangler sit nutids-r.`,
    fix: `skriv \`${word.word} ${verb}r\`.`,
  };
}
