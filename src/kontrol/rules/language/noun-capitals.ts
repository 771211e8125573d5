import type { Sources } from '../../../sources/sources.ts';
import { listYears } from '../../../sources/select.ts';
import { listProseSources } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listWords, placeOf } from '../../words.ts';
import type { Word } from '../../words.ts';
import { collectKnownWords } from './known-words.ts';
import type { KnownWords } from './known-words.ts';

/** Definite nouns: in the indefinite, a capital may begin a title (`Aftale om …`). */
const DEFINITE = /^\p{Lu}\p{Ll}{2,}(?:en|et|erne|ene)s?$/u;

/** Last parts of definite nouns that are often names: `Kommissionen`, `Fjordskolen`, `Solgården`. */
const NAMES =
  /(?:kommissionen|styrelsen|ministeriet|direktoratet|alliancen|unionen|rådet|nævnet|udvalget|parlamentet|domstolen|tinget|retten|fonden|banken|skolen|gården|huset|borgen|centeret|centret|parken|haven|pladsen|torvet|broen|vejen|gaden|stien|engen|skoven|bakken|åen|søen|bugten|fjorden|sundet|bæltet|havnen|øen|kysten|landet|staden|byen|kirken|museet|teatret|teateret|biblioteket|universitetet|foreningen|forbundet|listen|partiet|prisen|passet|løftet|puljen|pakken|aftalen|planen|loven|reformen|listerne|dagen|ugen|festivalen|messen|posten|bladet|avisen|tidende|kongen|dronningen|guden|himlen|jorden|solen|månen|norden|syden|vesten|østen|klubben|kroen|caféen|skibet|stationen|linjen|banen|ringen|tårnet|slottet|kommunen|regionen|styret|tilsynet|politiet|revisionen|selskabet|forvaltningen|platformen|fællesskabet|sekretariatet|organisationen|instituttet|akademiet|centralen|værket|kontoret|indekset|portalen|registret|registeret|metroen|strøget|heden|mosen|dalen|grenen|odden|holmen|kanalen|operaen|bjerget|knolden|højen|marken|lunden|næsset|klinten|kastellet|volden|vandet|demokraterne|moderaterne|alternativet|mødet|konventionen|traktaten|kredsen|laget|gruppen|netværket|kirkerne|bladene|bogen|sangen|visen)s?$/iu;

/** Fields that hold sentences. */
const READ = ['lead', 'headline', 'summary', 'short', 'brief'];

/** Words that open a sentence and are part of no name. */
const OPENERS = /(?<!\p{sc=Latn})(?:Men|Og|Når|Da|Hvis|For|I|På|Af|Med|At|Fra|Til|Om|Er|Var|Både|Her er|Det er) $/u;

/** Words that give something its name, and kinds of works, ships and the like whose name follows at once. */
const NAMING =
  /(?:(?<!\p{sc=Latn})(?:hedder|hed|hedde|kaldes|kaldte?|kalder(?: (?:den|det|dem|sig))?|døbte?|navnet|navngivet|titlen|nr\. \d+ i)|(?:bogen|romanen|filmen|sangen|salmen|digtet|bladet|skibet|færgen|kutteren|statuen|skulpturen|maleriet|billedet|værket|stykket|spillet|musicalen|forestillingen|udstillingen|serien|programmet|projektet|initiativet|kampagnen|systemet|appen|kortet|portalen|podcasten|nyhedsbrevet|pladen|albummet)),? $/iu;

/** Common nouns in the definite with a capital within a sentence. */
export const nounCapitals: Rule = {
  id: 'navneord-stort',
  reason: 'Danske navneord skrives med lille; et stort midt i sætningen får læseren til at tro, at det er et navn.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Arbejdet begynder, når Havbunden er undersøgt.') },
    passes: { '2030/chapters/natur.mdx': chapter('Arbejdet begynder, når havbunden er undersøgt.') },
  },
  subjects: listProseSources,
  check: (sources) => {
    const known = collectKnownWords(sources);
    return listYears(sources).flatMap((year) => checkYear(sources, year, known));
  },
};

function checkYear(sources: Sources, year: number, known: KnownWords): Problem[] {
  const found = listProseSources(sources, year)
    .flatMap(listWords)
    .filter((word) => isCapitalNoun(word, known));
  return [...Map.groupBy(found, ({ word }) => word.toLowerCase().replace(/s$/, '')).values()].flatMap((places) =>
    // What stands with a capital more than once is meant so.
    places.length > 1 ? [] : places.map(describe),
  );
}

function isCapitalNoun({ word, isOpening, block, index }: Word, known: KnownWords): boolean {
  if (isOpening || !DEFINITE.test(word) || NAMES.test(word)) return false;
  const { isWord } = known.dictionary;
  if (known.has(word) || isWord(word) || !isWord(word.toLowerCase())) return false;
  const [before, after] = [block.text.slice(0, index), block.text.slice(index + word.length)];
  // Between two words of the sentence, and in no title, table or longer name.
  return (
    (block.type !== 'field' || READ.includes(String(block.path[0]))) &&
    /\p{Ll},? $/u.test(before) &&
    !NAMING.test(before) &&
    (OPENERS.test(before) || !/\p{Lu}\p{sc=Latn}*,? $/u.test(before)) &&
    /^(?:,? \p{Ll}|[.,;:?!]$|[.,] )/u.test(after) &&
    !block.text.includes('|')
  );
}

function describe(word: Word): Problem {
  const what = `»${word.word}« er et almindeligt navneord, men står med stort midt i sætningen.`;
  const fix = `skriv \`${word.word.toLowerCase()}\`, eller tilføj navnet i terms.yaml under \`words\`.`;
  return warning(word.source.file, placeOf(word), what, fix);
}
