import { MONTHS } from '../../dates.ts';
import { chapter } from '../../example.ts';
import { patternRule } from '../language/pattern-rule.ts';

const MONTH = `(?:${MONTHS.join('|')})`;
const CAPITAL = `(?:${MONTHS.map((month) => month[0]!.toUpperCase() + month.slice(1)).join('|')})`;

const FIX = 'skriv datoen som `den 2. april 2035`.';

/** Dates that are not written as the beretning writes them: `den 2. april 2035`. */
export const dateForm = patternRule(
  {
    id: 'dato-form',
    reason: 'Datoer skrives på én måde: dag med punktum, måned med lille bogstav, år med fire cifre.',
    examples: {
      fails: { '2030/chapters/natur.mdx': chapter('Stranden åbnede den 14 juni 2030 og lukker 30/9 2030.') },
      passes: { '2030/chapters/natur.mdx': chapter('Stranden åbnede den 14. juni 2030 og lukker den 30. september.') },
    },
  },
  () => [
    {
      pattern: new RegExp(
        `(?<![\\d.,/–-]|\\p{sc=Latn})(?:[1-9]|[12]\\d|3[01])(?: |\\u00a0)${MONTH}(?!\\p{sc=Latn})`,
        'gu',
      ),
      what: '»$0« mangler punktum efter dagen.',
      fix: FIX,
    },
    {
      pattern: new RegExp(`(?<![\\d.,])\\d{1,2}(?: \\.| ?\\.(?=\\p{sc=Latn})) ?${MONTH}(?!\\p{sc=Latn})`, 'gu'),
      what: 'I »$0« står mellemrummet galt.',
      fix: FIX,
    },
    {
      pattern: new RegExp(`(?<![\\d.,])\\d{1,2}\\.[ \\u00a0]${CAPITAL}(?!\\p{sc=Latn})`, 'gu'),
      what: '»$0«: måneder skrives med lille begyndelsesbogstav.',
      fix: FIX,
    },
    {
      pattern: new RegExp(
        `(?<![\\d.,])\\d{1,2}\\.[ \\u00a0]${MONTH}(?:, ?(?:19|20)\\d{2}|(?:19|20)\\d{2})(?!\\d)`,
        'gu',
      ),
      what: '»$0« er ikke beretningens måde at skrive en dato på.',
      fix: FIX,
    },
    {
      pattern:
        /(?<![\d.,/\p{sc=Latn}–-])(?:(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])(?:[ \u00a0-](?:19|20)?\d{2}|\/(?:19|20)\d{2})|(?:0?[1-9]|[12]\d|3[01])([.-])\s?(?:0?[1-9]|1[0-2])\1\s?(?:19|20)\d{2})(?![\d\p{sc=Latn}])/gu,
      what: '»$0« er en dato i tal.',
      fix: FIX,
    },
    {
      pattern: /(?<=(?<!\p{sc=Latn})(?:den|Den|d\.) )(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])(?![\d/])/gu,
      what: '»$0« er en dato i tal.',
      fix: FIX,
    },
    {
      pattern: /(?<![\d\p{sc=Latn}–/-])(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\dT-])/gu,
      what: '»$0« er en dato for maskiner.',
      fix: FIX,
    },
    {
      pattern: new RegExp(`(?<![\\p{sc=Latn}.])[dD]\\.[ \\u00a0]?(?=\\d{1,2}\\.?[ \\u00a0]?${MONTH})`, 'gu'),
      what: '»$0« foran en dato er en forkortelse, som beretningen ikke bruger.',
      fix: 'skriv »den«.',
    },
  ],
);
