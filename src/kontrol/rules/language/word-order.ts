import { readVerbs } from '../../verbs.ts';
import { readWordForms } from '../../word-forms.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { DEFINITE } from './verb-forms.ts';
import { listReadBlocks, listReadTexts } from '../../read-texts.ts';
import type { Block } from '../../blocks.ts';
import type { Source } from '../../../sources/sources.ts';
import { createKeeper } from '../../keep-by-source.ts';

/** Adverbials that a sentence may begin with, and that no clause begins with: the verb comes next. */
const FRONTED = [
  'af den grund|af samme grund|alligevel|blandt andet|derefter|derfor|derimod|dermed|derudover|dertil|derved|desuden|desværre|efterfølgende|endelig|endvidere|faktisk|for det (?:første|andet|tredje)|foreløbig',
  'fortsat|fremover|generelt|heldigvis|her|hermed|herefter|herudover|hidtil|imidlertid|i (?:dag|år|alt|stedet|forvejen|sidste ende|denne sag|praksis|\\d{4}|foråret|efteråret|sommeren|vinteren)',
  'ligeledes|lige nu|naturligvis|nu|nogle gange|ofte|på den måde|på sigt|samtidig|senere|snart|således|tidligere|til gengæld|tilsvarende|undervejs|ydermere|årligt',
].join('|');

const OPENING = new RegExp(
  `(?<=(?:^|[.!?…:][»«”)]?\\s+)[»“]?)(?<adverb>${FRONTED})\\s+(?<subject>\\p{sc=Latn}+)\\s+(?<verb>\\p{Ll}+)(?=(?<rest>[^.!?]*))`,
  'giu',
);

/** Subjects that stand right before the verb. */
const PRONOUNS = new Set('vi de det den jeg han hun man du der'.split(' '));

/** `Nu vi taler om det, vil jeg`: the first clause says when. A comma shows it. */
const MAY_BE_CLAUSE = new Set(['nu']);

const CONJUNCTION =
  /(?<![\p{sc=Latn}-])(?<word>fordi|hvis|mens|imens|selvom|skønt|eftersom|medmindre|såfremt|hvorvidt|idet)\s+at(?=\s+\p{sc=Latn})|(?<![\p{sc=Latn}-])(?<with>når|inden|da|hvor|hvordan|hvorfor|indtil|siden)\s+at(?=\s+(?<next>\p{sc=Latn}+))/giu;

/** Conjunctions with the verb before its subject. */
const INVERTED =
  /(?<![\p{sc=Latn}-])(?<word>fordi|selvom|eftersom)\s+(?<verb>har|er|skal|vil|kan|bliver|får|kommer|må|bør|var|blev)\s+(?<subject>vi|de|det|den|jeg|han|hun|man|der)(?![\p{sc=Latn}-])/giu;

const keep = createKeeper<Problem[]>();

/** A sentence whose verb and subject stand in the wrong order, and an `at` after a conjunction. */
export const wordOrder: Rule = {
  id: 'ordstilling',
  reason: 'Når et led bliver flyttet frem i sætningen, skal subjekt og verbum bytte plads, og det bliver glemt.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Derfor vi glæder os, fordi at stien er færdig.') },
    passes: { '2030/chapters/natur.mdx': chapter('Derfor glæder vi os, fordi stien er færdig.') },
  },
  subjects: listReadTexts,
  check: (sources) => {
    const verbs = readVerbs(sources.dictionary);
    const { isDefinite, infinitiveOf, isPlural } = readWordForms(sources.dictionary);
    const isSubject = (word: string) => PRONOUNS.has(word.toLowerCase());
    const isName = (word: string) =>
      /^\p{Lu}{2,}$/u.test(word) || (/^\p{Ll}{5,}$/u.test(word) && DEFINITE.test(word) && isDefinite(word));
    const isVerb = (subject: string, verb: string) =>
      verbs.isFinite(verb) ||
      (isName(subject) && (verbs.maybePresentOf(verb) !== undefined || /...ede$/.test(verb) || isPassive(verb))) ||
      (subject === 'de' && !isPlural(verb) && infinitiveOf(verb) !== undefined) ||
      (/^(?:vi|jeg|han|hun|man|du)$/i.test(subject) &&
        (verbs.maybePresentOf(verb) !== undefined ||
          infinitiveOf(verb) !== undefined ||
          /..(?:ede|te)$|^(?:ved|så|tror|synes|holdt)$/.test(verb)));
    const isPassive = (verb: string) => verb.endsWith('s') && verbs.isInfinitive(verb.slice(0, -1));
    const isFronted = (adverb: string, subject: string, verb: string, rest: string) =>
      (isSubject(subject) || isName(subject)) &&
      isVerb(subject, verb) &&
      !(MAY_BE_CLAUSE.has(adverb.toLowerCase()) && MAIN_CLAUSE.test(rest));
    const isClause = (next: string) => isSubject(next) || next === 'der' || isName(next);
    return listReadTexts(sources).flatMap((source) =>
      keep(source, [sources.dictionary], () =>
        listReadBlocks(source).flatMap((block) => checkBlock(source, block, isFronted, isClause)),
      ),
    );
  },
};

/** After a comma, a verb and its subject. */
const MAIN_CLAUSE = /,\s+(?!og|men|at|som|der|hvor|fordi|når|så|for|eller|hvis|da)\p{sc=Latn}+/u;

function checkBlock(
  { file }: Source,
  { text, placeOf }: Block,
  isFronted: (adverb: string, subject: string, verb: string, rest: string) => boolean,
  isClause: (next: string) => boolean,
): Problem[] {
  const found: Problem[] = [];
  const tell = (index: number, phrase: string, right: string, why: string) =>
    found.push(warning(file, placeOf(index), `»${phrase.replace(/\s+/g, ' ')}«: ${why}`, `skriv \`${right}\`.`));
  for (const { index, groups = {} } of text.matchAll(OPENING)) {
    const { adverb = '', subject = '', verb = '', rest = '' } = groups;
    if (!isFronted(adverb, subject, verb, rest)) continue;
    tell(index, `${adverb} ${subject} ${verb}`, `${adverb} ${verb} ${subject}`, 'verbet skal stå før subjektet.');
  }
  for (const { 0: phrase, index, groups = {} } of text.matchAll(CONJUNCTION)) {
    const word = groups['word'] ?? groups['with'] ?? '';
    if (groups['with'] && !isClause(groups['next'] ?? '')) continue;
    tell(index, phrase, word, `»at« er ét småord for meget efter »${word.toLowerCase()}«.`);
  }
  for (const { 0: phrase, index, groups = {} } of text.matchAll(INVERTED)) {
    tell(index, phrase, `${groups['word']} ${groups['subject']} ${groups['verb']}`, 'subjektet skal stå før verbet.');
  }
  return found;
}
