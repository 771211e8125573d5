import type { Block } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Rule } from '../../finding.ts';
import { listReadBlocks, listReadTexts } from '../../read-texts.ts';
import { DEFINITE } from './verb-forms.ts';
import { readVerbs } from '../../verbs.ts';
import type { Source, Sources } from '../../../sources/sources.ts';
import { readWordForms } from '../../word-forms.ts';

/** Stems of verbs that a clause with `at` completes, with the forms in which it does. */
const VERBS = [
  'men(?:er|te|t)',
  'sig(?:er)',
  'sagde',
  'sagt',
  'oplys(?:er|te|t)',
  'konstater(?:er|ede|et|e)',
  'foresl(?:år|og|ået)',
  'betyd(?:er)',
  'betød',
  'vis(?:er|te)',
  'vist',
  'sikr(?:er|ede|et|e)',
  'forvent(?:er|ede|et|e)',
  'understreg(?:er|ede|et|e)',
  'håb(?:er|ede|et|e)',
  'tro(?:r|ede|et)',
  'vidste',
  'vurder(?:er|ede|et|e)',
  'skønn(?:er|ede|et)',
  'fastsl(?:år|og|ået|å)',
  'fremhæv(?:er|ede|et|e)',
  'påpeg(?:er|ede|et|e)',
  'pointer(?:er|ede|et|e)',
  'anbefal(?:er|ede|et)',
  'beslutt(?:er|ede|et)',
  'aftal(?:er|te|t)',
  'fort(?:æller|alte|alt)',
  'forklar(?:er|ede|et|e)',
  'opdag(?:er|ede|et|e)',
  'synes',
  'syntes',
  'erklær(?:er|ede|et)',
  'kræv(?:er|ede|et)',
  'ønsk(?:er|ede|et)',
  'frygt(?:er|ede|et|e)',
  'glem(?:mer|te|t)',
  'dokumenter(?:er|ede|et|e)',
  'bekræft(?:er|ede|et|e)',
  'skriv(?:er)',
  'skrev',
  'svar(?:er|ede|et|e)',
  'medfør(?:er|te|t|e)',
  'indebær(?:er)',
  'forudsætt?(?:er)',
  'bemærk(?:er|ede|et|e)',
  'accepter(?:er|ede|et|e)',
  'lov(?:er|ede|et)',
  'meddel(?:er|te|t|e)',
  'erkend(?:er|te|t|e)',
  'vedt(?:ager|og|aget)',
  'tilføj(?:er|ede|et|e)',
  'konkluder(?:er|ede|et|e)',
  'hævd(?:er|ede|et|e)',
  'anfør(?:er|te|t|e)',
  'fasthold(?:er|t|e)',
  'fastholdt',
  'garanter(?:er|ede|et|e)',
  'antag(?:er|et|e)',
  'indrømm(?:er|ede|et|e)',
  'fornemm(?:er|ede|et|e)',
  'opfatt(?:er|ede|et|e)',
  'peger på',
  'pegede på',
].join('|');

/** Words that begin a clause and no infinitive. */
const STARTS =
  'jeg|du|han|hun|den|det|de|vi|man|der|alle|ingen|mange|flere|nogle|hver|hele|en|et|disse|denne|dette|vores|deres|både|hverken|selv|kun|også|hvis|når';

const CLAUSE = new RegExp(
  `(?<![\\p{sc=Latn}-])(?<verb>(?:peger|pegede)\\s+på|\\p{sc=Latn}+)(?<comma>,?)\\s+at\\s+(?<next>[\\p{sc=Latn}’-]+)`,
  'giu',
);

/** Words after which `at` belongs to them, or to a clause that began before. */
const NO_CLAUSE = new Set(
  `forudsat uanset medmindre fald ved for med om således sådan uden efter så sådan og eller men samt både hverken kun også især ikke nemlig end som fordi trods foruden bortset netop blot selv altså dog andet når hvis mens selvom siden
  inden hvor ligesom måske derved dermed derfor naturligvis bare endda snarere hellere eksempelvis desuden særligt dels først igen da idet`.split(
    /\s+/,
  ),
);

/** Conjunctions of several words that end with `at`: what stands before it is no clause that it completes. */
const CONJUNCTION =
  /(?<!\p{sc=Latn})(?:bortset fra|(?:trods|forudsætning|tilfælde|grund|følge|undtagelse|betingelse|kraft|anledning|afhængigt?) af|(?:modsætning|hensyn|hensyntagen) til)$/iu;

const STARTS_CLAUSE = new RegExp(`^(?:${STARTS})$`, 'u');
const VERB = new RegExp(`^(?:${VERBS})$`, 'iu');
const PRONOUN = /^(?:jeg|du|han|hun|vi|man|der|det)$/;

/** How many times as often as not a folder must set the comma before a missing one counts as a slip. */
const LEAST_SHARE = 2;

/** A clause with `at` after a verb without the comma that the rest of the text sets there. */
export const startCommas: Rule = {
  id: 'startkomma',
  reason: 'Beretningen sætter komma foran ledsætninger, så et, der mangler, ligner en forglemmelse.',
  examples: {
    fails: {
      '2030/chapters/natur.mdx': chapter('Vi mener, at det går. De siger, at vi kan. Han håber at der er plads.'),
    },
    passes: {
      '2030/chapters/natur.mdx': chapter('Vi mener, at det går. De siger, at vi kan. Han håber, at der er plads.'),
    },
  },
  subjects: listReadTexts,
  check: (sources) => {
    const clauses = listReadTexts(sources).flatMap((source) =>
      listReadBlocks(source).flatMap((block) => listClauses(source, block, sources)),
    );
    const missing = clauses.filter(({ hasComma }) => !hasComma);
    // Who writes without these commas does so throughout.
    if (clauses.length - missing.length < missing.length * LEAST_SHARE) return [];
    return missing.map(({ file, place, verb }) =>
      warning(
        file,
        place,
        `Komma mangler foran »at« efter »${verb}«.`,
        `skriv \`${verb}, at\`, som beretningen ellers gør.`,
      ),
    );
  },
};

function listClauses({ file }: Source, { text, placeOf }: Block, { dictionary }: Sources) {
  const { isDefinite, isPlural } = readWordForms(dictionary);
  const { maybePresentOf, maybeInfinitive } = readVerbs(dictionary);
  // `Regel` loses a letter in `reglerne`, so that its plural alone does not show it.
  const isNoun = (word: string) =>
    isDefinite(word) ||
    (/[^f]..erne$/.test(word) && dictionary.isWord(`${word}s`)) ||
    (/[^e]er$/.test(word) && isPlural(word) && !maybePresentOf(word) && !maybeInfinitive(word));
  return [...text.matchAll(CLAUSE)].flatMap(({ index, groups }) => {
    const { verb = '', comma, next = '' } = groups ?? {};
    const isStart = STARTS_CLAUSE.test(next) || /^\p{Lu}/u.test(next) || isNoun(next);
    // After a verb of saying anything but an infinitive follows; after other words only what is sure to be a subject.
    const isSure = PRONOUN.test(next) || /^\p{Lu}/u.test(next) || (DEFINITE.test(next) && isDefinite(next));
    const isJoined = NO_CLAUSE.has(verb.toLowerCase()) || CONJUNCTION.test(text.slice(0, index + verb.length));
    const isClause = VERB.test(verb) ? isStart : isSure && !isJoined && /^\p{Ll}/u.test(verb);
    return isClause ? [{ file, place: placeOf(index), verb, hasComma: comma === ',' }] : [];
  });
}
