import { chapter } from '../../example.ts';
import { patternRule } from '../language/pattern-rule.ts';

const SEASON = '(?:sommer|efteråret|vinter|vinteren|foråret|jul|påske)';

/** Words that point at a time from the day of writing. Seasons with a year, as in `i foråret 2025`, point at nothing else. */
export const relativeTimes = patternRule(
  {
    id: 'tid-relativ',
    reason: 'Beretningen læses i årevis: »sidste år« er snart et andet år end det, der var ment.',
    examples: {
      fails: { '2030/chapters/natur.mdx': chapter('Strandene åbner til sommer, og sidste år kom vejene.') },
      passes: { '2030/chapters/natur.mdx': chapter('Strandene åbner i sommeren 2031, og i 2029 kom vejene.') },
    },
  },
  () => [
    {
      pattern: new RegExp(
        `(?<![\\p{L}])(?:(?:sidste|forrige) (?:år|måned|uge|sommer|forår|efterår|vinter)|i fjor|til ${SEASON}(?! \\d)|for nylig|i skrivende stund|netop nu|lige nu|i sommer(?! \\d)|næste (?:måned|uge|sommer|forår|efterår|vinter|år))(?![\\p{L}])`,
        'giu',
      ),
      what: '»$0« afhænger af, hvornår det bliver læst.',
      fix: 'skriv årstallet eller måneden.',
    },
  ],
);
