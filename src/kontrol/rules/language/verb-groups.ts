import { MODALS, readVerbs } from '../../verbs.ts';
import type { Verbs } from '../../verbs.ts';
import type { Word } from '../../words.ts';
import { chapter } from '../../example.ts';
import { readNouns } from './nouns.ts';
import type { Nouns } from './nouns.ts';
import { runRule } from './run-rule.ts';
import type { Slip, Texts } from './run-rule.ts';
import { DEFINITE, findPresent } from './verb-forms.ts';

const HAVE = new Set(['har', 'havde']);
const BE = new Set(['er', 'var', 'bliver', 'blev', 'blevet', 'været']);

/** Adverbs that may stand between the two verbs. */
const BETWEEN = new Set(
  `aldrig allerede alligevel altid altså bare blot da dengang derefter derfor dermed derudover desuden desværre dog efterfølgende endda endelig endnu endvidere faktisk fortsat fremover først
  generelt gerne heldigvis hidtil hurtigt igen ikke imidlertid især kun ligeledes længe løbende med netop nu ofte også samlet samtidig selv senere siden sjældent snart stadig således særligt
  sågar tidligere tilsvarende virkelig yderligere`.split(/\s+/),
);

/** Pronouns that can only be the subject. */
const SUBJECTS = new Set(['jeg', 'vi', 'han', 'hun', 'man', 'de', 'du']);

/** Words after an infinitive that show it to be one: nothing of this kind follows a noun or an adjective. */
const OBJECTS = new Set('den det sig os dem mig ham hende hinanden sin sit sine vores deres hans hendes'.split(' '));

/** Prepositions that take `at` before an infinitive. */
const PREPOSITIONS = new Set(['for', 'ved', 'til', 'om', 'uden', 'efter', 'med', 'af']);

/** Verbs that take an infinitive with `at`. */
const TRIES = new Set(
  'prøver prøvede forsøger forsøgte begynder begyndte ønsker ønskede agter evner formår formåede vælger valgte nægter undlader undlod overvejer planlægger forventer'.split(
    ' ',
  ),
);

/** Two verbs whose forms do not go together: `har sørge`, `er vurdere`, `vil kommunerne støtter`, `for forbedre`. */
export const verbGroups = runRule(
  {
    id: 'verbum-gruppe',
    reason: 'Når et hjælpeverbum bliver sat ind eller taget ud, følger formen af det andet verbum ikke altid med.',
    examples: {
      fails: { '2030/chapters/natur.mdx': chapter('Foreningen har sørge for bænke. Vi prøver og forbedre stien.') },
      passes: { '2030/chapters/natur.mdx': chapter('Foreningen har sørget for bænke. Vi prøver at forbedre stien.') },
    },
  },
  (sources) => {
    const verbs = readVerbs(sources.dictionary);
    const nouns = readNouns(sources);
    const isDefinite = (word: string) => DEFINITE.test(word) && nouns.isDefinite(word);
    return (run, at, text) =>
      findAfterHave(run, at, text, verbs, { isDefinite, isNoun: nouns.isDefinite }) ??
      findAfterBe(run, at, text, verbs) ??
      findAfterModal(run, at, text, verbs, nouns, isDefinite) ??
      findWithoutAt(run, at, text, verbs);
  },
);

type IsDefinite = (word: string) => boolean;

/** Nouns with the definite ending: those that nothing else ends like, and all. */
interface Nominal {
  isDefinite: IsDefinite;
  isNoun: IsDefinite;
}

/** Index of the verb that belongs to one before it: adverbs stand between them, and the subject may. */
function findPlace(run: readonly Word[], at: number, text: Texts, isDefinite: IsDefinite): number {
  let place = skipAdverbs(at + 1, text);
  const word = text(place);
  const isSubject = SUBJECTS.has(word) || /^\p{Lu}/u.test(word) || isDefinite(word);
  if (isSubject && run[place + 1] && run[place]!.after === ' ') place = skipAdverbs(place + 1, text);
  return place;
}

function skipAdverbs(at: number, text: Texts): number {
  let place = at;
  while (BETWEEN.has(text(place))) place++;
  return place;
}

/** `har sørge for`, `har kommunerne også retter op`. */
function findAfterHave(run: readonly Word[], at: number, text: Texts, verbs: Verbs, { isDefinite, isNoun }: Nominal) {
  if (!HAVE.has(text(at))) return undefined;
  const place = findPlace(run, at, text, isDefinite);
  const [verb, next] = [text(place), text(place + 1)];
  if (isPart(run, place)) return undefined;
  const isParticiple = next.endsWith('et') && verbs.maybeInfinitive(next.slice(0, -1));
  const isShown = OBJECTS.has(next) || (isNoun(next) && !isParticiple);
  const infinitive = verbs.isInfinitive(verb)
    ? verb
    : verbs.maybeInfinitive(verb) && isShown && verb !== 'få' && verb !== 'have'
      ? verb
      : verb === 'er' || verb === 'har'
        ? undefined
        : verbs.presentOf(verb);
  return infinitive ? say(run, at, place, verbs.participleOf(infinitive)) : undefined;
}

/** `er vurdere`, `bliver også gennemføre`. */
function findAfterBe(run: readonly Word[], at: number, text: Texts, verbs: Verbs) {
  if (!BE.has(text(at))) return undefined;
  const place = skipAdverbs(at + 1, text);
  const verb = text(place);
  if (isPart(run, place) || !verbs.isInfinitive(verb) || /^(?:være|gøre|komme)$/.test(verb)) return undefined;
  return say(run, at, place, verbs.participleOf(verb));
}

/** `vil nu igen støtter`, `kan kommunerne bidrager`, and `vi kan hjælper`, where no noun can be the subject. */
function findAfterModal(
  run: readonly Word[],
  at: number,
  text: Texts,
  verbs: Verbs,
  nouns: Nouns,
  isDefinite: IsDefinite,
) {
  if (text(at) === 'at') return findAfterAt(run, at, text, verbs, nouns);
  if (!MODALS.has(text(at))) return undefined;
  const place = findPlace(run, at, text, isDefinite);
  const verb = text(place);
  // What the rule on the forms of verbs tells has its finding.
  if (isPart(run, place) || findPresent(run, at, text, nouns)) return undefined;
  const infinitive = hasSubjectBefore(run, at, text, isDefinite) ? verbs.maybePresentOf(verb) : verbs.presentOf(verb);
  return infinitive && infinitive !== 'have' && infinitive !== 'være' ? say(run, at, place, infinitive) : undefined;
}

/** `at stiger`: no clause begins with its verb. */
function findAfterAt(run: readonly Word[], at: number, text: Texts, verbs: Verbs, nouns: Nouns) {
  const infinitive = verbs.presentOf(text(at + 1));
  if (!infinitive || isPart(run, at + 1) || findPresent(run, at, text, nouns)) return undefined;
  return infinitive === 'have' || infinitive === 'være' ? undefined : say(run, at, at + 1, infinitive);
}

/** Whether the subject of a verb stands right before it. */
function hasSubjectBefore(run: readonly Word[], at: number, text: Texts, isDefinite: IsDefinite): boolean {
  const before = text(at - 1);
  if (before === '') return false;
  if (SUBJECTS.has(before) || before === 'som') return true;
  if (before === 'der') return !run[at - 1]!.isOpening;
  const isName = before !== '' && (run[at - 1]!.isOpening ? /^\p{Lu}{2}/u : /^\p{Lu}/u).test(run[at - 1]!.word);
  const isFirst =
    at === 1 || run[at - 1]!.isOpening || /^(?:at|og|men|fordi|hvis|når|hvor|da|mens|om)$/.test(text(at - 2));
  return isFirst && (isName || isDefinite(before));
}

/** `for forbedre`, `for og forbedre`, `prøver og forbedre`. */
function findWithoutAt(run: readonly Word[], at: number, text: Texts, verbs: Verbs): Slip | undefined {
  const isPreposition = PREPOSITIONS.has(text(at));
  if (!isPreposition && !TRIES.has(text(at))) return undefined;
  // `Blive en del af og sætte et aftryk`, `arbejde for og følge op på`: there the preposition ends a phrase.
  const isEnd = /^(?:til|med|af|om|efter)$/.test(text(at)) || verbs.maybeInfinitive(text(at - 1).replace(/r$/, ''));
  const isOther = text(at + 1) === 'og' ? !isPreposition || !isEnd : /^(?:et|ad|af)$/.test(text(at + 1));
  const place = isOther ? at + 2 : at + 1;
  const verb = text(place);
  const isVerb = isPreposition && text(at + 1) === 'og' ? verbs.maybeInfinitive(verb) : verbs.isInfinitive(verb);
  if (isPart(run, place) || !isVerb || (!isPreposition && !isOther)) return undefined;
  const phrase = `${run[at]!.word} at ${verb}`;
  return {
    at: run[at]!,
    what: `»${quote(run, at, place)}«: foran infinitiven »${verb}« står »at«.`,
    fix: `skriv \`${phrase}\`.`,
  };
}

/** Whether a word is the first part of `kultur- og idrætslivet`, or none. */
function isPart(run: readonly Word[], place: number): boolean {
  return !run[place] || /[-/]/.test(run[place].after) || !/^\p{Ll}+$/u.test(run[place].word);
}

function quote(run: readonly Word[], from: number, to: number): string {
  return run
    .slice(from, to + 1)
    .map(({ word }) => word)
    .join(' ');
}

function say(run: readonly Word[], at: number, place: number, right: string): Slip {
  return {
    at: run[place]!,
    what: `»${quote(run, at, place)}«: de to verber passer ikke sammen.`,
    fix: `skriv \`${quote(run, at, place - 1)} ${right}\`.`,
  };
}
