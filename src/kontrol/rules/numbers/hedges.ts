import { chapter } from '../../example.ts';
import { NUMBER_WORDS, PART_WORDS } from '../../number-words.ts';
import { quote } from '../../text.ts';
import { textRule } from './text-rule.ts';

/** Words that put a bound to a number. */
const BOUNDS =
  'over|under|mere end|mindre end|flere end|færre end|mindst|minimum|højst|maksimalt|knap|godt|næsten|op mod|op til|nær ved';
/** Words that make it rough. */
const ROUGH = 'ca\\.|cirka|circa|omkring|omtrent|rundt regnet|i runde tal|tilnærmelsesvis';
const EXACT = 'præcis|nøjagtig|eksakt';

const FIGURE = `(?=[ \\u00a0\\n](?:\\d|(?:${NUMBER_WORDS}|${PART_WORDS}|en (?:tredje|fjerde|femte|tiende)del|hver[t]? (?:\\p{sc=Latn}+(?:de|te|dje|den))|et halvt|en halv|halvanden)(?!\\p{sc=Latn})))`;
const PAIR = new RegExp(
  `(?<![\\p{sc=Latn}])(${BOUNDS}|${ROUGH}|${EXACT})[ \\u00a0\\n](${BOUNDS}|${ROUGH}|${EXACT})${FIGURE}`,
  'giu',
);

/** Prepositions: `fordelt over ca. 20 kommuner`, `under mindst ti meter vand`. */
const SPREAD =
  /(?:fordel\p{sc=Latn}*|spred\p{sc=Latn}*|stræk\p{sc=Latn}*|strakt\p{sc=Latn}*|udbred\p{sc=Latn}*|henover|hen|ud|løb\p{sc=Latn}*|række\p{sc=Latn}*|var(?:er|ede)|ske\p{sc=Latn}*|sig|dæk\p{sc=Latn}*|afdrag\p{sc=Latn}*|afskriv\p{sc=Latn}*|bestået|vare)[ \u00a0\n]$/iu;
const EXTENT = /^.{0,25}?[ \u00a0\n](?:år|måned|uge|dag|døgn|time|minut|kilometer|km|meter|side|etage|generation)/iu;

/** Two hedges before one number: `over ca. 47.000`. */
export const hedges = textRule(
  {
    id: 'forbehold-dobbelt',
    severity: 'advarsel',
    reason: 'Et tal kan ikke både være over og cirka; to forbehold i træk er to udkast til samme sætning.',
    examples: {
      fails: { '2030/chapters/natur.mdx': chapter('Der er nu over ca. 400 strande.') },
      passes: { '2030/chapters/natur.mdx': chapter('Der er nu over 400 strande.') },
    },
  },
  (text) =>
    [...text.matchAll(PAIR)]
      .filter(({ 0: found, 1: first = '', 2: second = '', index }) => {
        if (isIdiom(first, second)) return false;
        const isPlace = /^(?:over|under|omkring)$/i.test(first);
        return (
          !isPlace ||
          !(
            SPREAD.test(text.slice(Math.max(0, index - 40), index)) ||
            EXTENT.test(text.slice(index + found.length, index + found.length + 50))
          )
        );
      })
      .map(({ 0: found, index }) => ({
        index,
        what: `${quote(found)} er to forbehold om samme tal.`,
        fix: 'behold det, der er rigtigt.',
      })),
);

/** `næsten præcis`, `mindst op til`: fixed expressions. */
function isIdiom(first: string, second: string): boolean {
  const pair = `${first} ${second}`.toLowerCase();
  return /^(?:næsten (?:præcis|nøjagtig|op til|op mod)|(?:over|under) (?:op til|op mod)|omtrent (?:præcis|nøjagtig)|op til over)$/.test(
    pair,
  );
}
