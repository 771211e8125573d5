import { chapter } from '../../example.ts';
import { NUMBER_WORDS, readNumberWord } from '../../number-words.ts';
import { GAP } from '../../numbers.ts';
import { quote } from '../../text.ts';
import { textRule } from './text-rule.ts';

const NUMBER = `\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?|${NUMBER_WORDS}`;
const OUT_OF = new RegExp(
  `(?=[\\dnétfsoeha])(?<![\\p{sc=Latn}\\d.,/–-])(${NUMBER})${GAP}(?:ud${GAP}af${GAP}(?:hver${GAP}|de${GAP})?|af${GAP}(?:de|vores|alle|i alt|samtlige)${GAP}|af${GAP}(?=(?:${NUMBER})(?!\\p{sc=Latn})))(${NUMBER})(?![\\p{sc=Latn}\\d]|[.,]\\d|-\\p{sc=Latn})`,
  'giu',
);
/** Things of which no more than all can do something. Money, time and rates can be over 100 pct. of others. */
const COUNTED =
  '(?:[\\p{Ll}’-]+(?:s|e)[ \\u00a0\\n]){0,2}[\\p{Ll}-]*(?:kommuner|borgere|elever|skoler|lærere|pædagoger|medarbejdere|ansatte|chefer|ledere|virksomheder|medlemmer|personer|mennesker|danskere|ledige|børn|unge|ældre|kvinder|mænd|forældre|familier|patienter|politikere|vælgere|deltagere|institutioner|dagtilbud|plejehjem|foreninger|havne|svar|stemmer|udvalg|ukrainere|jobparate|adspurgte)(?:ne|erne|nes|es|s)?';
const OVER_ALL = new RegExp(
  `(?<![\\d.,])(1[0-9][1-9]|1[1-9]0|[2-9]\\d\\d)(?:,\\d+)?${GAP}(?:pct\\.|procent)(?:${GAP}af${GAP}(?:de|alle|samtlige|landets|kommunernes|vores)?(?:${GAP})?${COUNTED})(?!\\p{sc=Latn})`,
  'giu',
);
const OF_ALL_BEFORE = new RegExp(
  `(?<!\\p{sc=Latn})af${GAP}(?:de|alle|samtlige|landets)${GAP}${COUNTED}(?!\\p{sc=Latn})[^.!?]{0,40}?[ \\u00a0\\n](1[0-9][1-9]|1[1-9]0|[2-9]\\d\\d)(?:,\\d+)?${GAP}(?:pct\\.|procent)`,
  'giu',
);

/** `19 ud af 10`, `seks af de fem`, `172 pct. af kommunerne`. */
export const impossibleShares = textRule(
  {
    id: 'andel-umulig',
    severity: 'fejl',
    reason: 'Ingen kan være flere end alle.',
    examples: {
      fails: { '2030/chapters/natur.mdx': chapter('I dag siger 19 ud af 10 borgere ja.') },
      passes: { '2030/chapters/natur.mdx': chapter('I dag siger 9 ud af 10 borgere ja.') },
    },
  },
  (text) => {
    if (!/(?:^|\s)af\s/i.test(text)) return [];
    const parts = [...text.matchAll(OUT_OF)].filter(
      ({ 1: part = '', 2: whole }) => !/^(?:1[5-9]|20|21)\d\d$/.test(part) && toNumber(part) > toNumber(whole),
    );
    const shares = [...text.matchAll(OVER_ALL), ...text.matchAll(OF_ALL_BEFORE)];
    return [...parts, ...shares].map(({ 0: found, index }) => ({
      index: index + Math.max(0, found.search(/\d/)),
      what: `${quote(found)} kan ikke være rigtigt: delen er større end det hele.`,
      fix: 'ret det tal, der er forkert.',
    }));
  },
);

function toNumber(text = ''): number {
  return readNumberWord(text) ?? Number(text.replaceAll('.', '').replace(',', '.'));
}
