/** Rules on spelling, terms and signs. */
import type { Rule } from '../../finding.ts';
import { brackets } from './brackets.ts';
import { agreement } from './agreement.ts';
import { abbreviationList } from './abbreviation-list.ts';
import { abbreviationCapitals } from './abbreviation-capitals.ts';
import { foreignLetters } from './foreign-letters.ts';
import { apostrophes } from './apostrophes.ts';
import { capitalVariants } from './capital-variants.ts';
import { comparisons } from './comparisons.ts';
import { compoundsApart } from './compounds-apart.ts';
import { divisions } from './divisions.ts';
import { doubleWords } from './double-words.ts';
import { fixedPhrases } from './fixed-phrases.ts';
import { fontCharacters } from './font-characters.ts';
import { genders } from './genders.ts';
import { foreignWords } from './foreign-words.ts';
import { fullStops } from './full-stops.ts';
import { garbled } from './garbled.ts';
import { lengths } from './lengths.ts';
import { hyphensLost } from './hyphens-lost.ts';
import { institutionNames } from './institution-names.ts';
import { loneInfinitives } from './lone-infinitives.ts';
import { lineHyphens } from './line-hyphens.ts';
import { listStops } from './list-stops.ts';
import { nounCapitals } from './noun-capitals.ts';
import { pluralWords } from './plural-words.ts';
import { predicates } from './predicates.ts';
import { preferredTerms } from './preferred-terms.ts';
import { pronounCases } from './pronoun-cases.ts';
import { punctuation } from './punctuation.ts';
import { questionMarks } from './question-marks.ts';
import { quotationMarks } from './quotation-marks.ts';
import { screenWords } from './screen-words.ts';
import { sentenceStarts } from './sentence-starts.ts';
import { someAny } from './some-any.ts';
import { spelling } from './spelling.ts';
import { startCommas } from './start-commas.ts';
import { termVariants } from './term-variants.ts';
import { typography } from './typography.ts';
import { wordPieces } from './word-pieces.ts';
import { verbForms } from './verb-forms.ts';
import { verbGroups } from './verb-groups.ts';
import { wordOrder } from './word-order.ts';

export const languageRules: readonly Rule[] = [
  spelling,
  termVariants,
  compoundsApart,
  wordPieces,
  genders,
  agreement,
  pluralWords,
  predicates,
  verbForms,
  verbGroups,
  loneInfinitives,
  wordOrder,
  pronounCases,
  comparisons,
  someAny,
  foreignWords,
  questionMarks,
  fixedPhrases,
  apostrophes,
  startCommas,
  capitalVariants,
  abbreviationCapitals,
  abbreviationList,
  institutionNames,
  nounCapitals,
  preferredTerms,
  screenWords,
  divisions,
  lineHyphens,
  hyphensLost,
  doubleWords,
  punctuation,
  fullStops,
  sentenceStarts,
  listStops,
  quotationMarks,
  brackets,
  garbled,
  foreignLetters,
  fontCharacters,
  typography,
  lengths,
];
