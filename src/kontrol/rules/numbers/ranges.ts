import { chapter } from '../../example.ts';
import { quote } from '../../text.ts';
import { textRule } from './text-rule.ts';
import type { TextSlip } from '../../paragraph-changes.ts';

const NUMBER = '\\d{1,3}(?:\\.\\d{3})+|\\d+';
const DASH = new RegExp(
  `(?<![\\p{sc=Latn}\\d.,/:–-])(${NUMBER})(?:,\\d+)?[ ]?–[ ]?(${NUMBER})(?:,\\d+)?(?![\\d/:–-]|[.,]\\d)`,
  'gu',
);
const CLASSES =
  /(?<![\d.,–-])(\d{1,2})\.[ \u00a0\n]?(?:til|–)[ \u00a0\n]?(\d{1,2})\.[ \u00a0\n](?=klasse|klassetrin|årgang|trin)/gu;
const YEARS =
  /(?<![\p{sc=Latn}\d])(?:fra|årene|perioden|mellem)[ \u00a0\n]((?:19|20|21)\d\d)[ \u00a0\n](?:til|og)[ \u00a0\n]((?:19|20|21)\d\d)(?!\d)/giu;
const BETWEEN =
  /(?<!\p{sc=Latn})mellem[ \u00a0\n](\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?[ \u00a0\n]og[ \u00a0\n](\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?[ \u00a0\n](?!kl|klokken|år siden)\p{Ll}/giu;

/** Results of votes and matches, hours, telephone numbers and days run backwards rightly. */
const OTHER_BEFORE =
  /(?:vandt|vundet|vinder|tabt[e]?|taber|slog|sejr\p{sc=Latn}*|nederlag\p{sc=Latn}*|kamp\p{sc=Latn}*|stilling\p{sc=Latn}*|resultat\p{sc=Latn}*|stemme\p{sc=Latn}*|flertal\p{sc=Latn}*|vedtaget|forkastet|pause\p{sc=Latn}*|kl\.|klokken|åben\p{sc=Latn}*|telefon\p{sc=Latn}*|tlf\.|nr\.|nummer|sag|§+|den|føring|uafgjort|til)[ \u00a0\n](?:med[ \u00a0\n])?(?:\p{sc=Latn}+[ \u00a0\n])?$/iu;
/** What a range of small numbers counts: a word that is no small one. */
const COUNTED =
  /^[ \u00a0\n](?!(?:i|til|over|mod|på|ved|efter|og|for|da|men|med|som|til|af|hjemme|ude|sejr|nederlag|stemmer)(?!\p{sc=Latn}))\p{Ll}{2,}/u;

/** Ranges whose end is before their beginning: `5–4`, `2038–2034`, `9. til 7. klasse`. */
export const ranges = textRule(
  {
    id: 'interval',
    severity: 'fejl',
    reason: 'Et interval, der løber baglæns, er to tal i forkert rækkefølge eller et tal, der er skrevet forkert.',
    examples: {
      fails: { '2030/chapters/natur.mdx': chapter('Planen gælder 2034–2030 og omfatter 5–4 strande.') },
      passes: { '2030/chapters/natur.mdx': chapter('Planen gælder 2030–2034 og omfatter 4–5 strande.') },
    },
  },
  (text) => [
    ...find(text, DASH, (match) => isYears(match) || isCount(text, match)),
    ...[CLASSES, YEARS, BETWEEN].flatMap((pattern) => find(text, pattern, () => true)),
  ],
);

function find(text: string, pattern: RegExp, isRange: (match: RegExpExecArray) => boolean): TextSlip[] {
  return [...text.matchAll(pattern)]
    .filter((match) => toNumber(match[1]) > toNumber(match[2]) && isRange(match))
    .map(({ 0: found, index }) => ({
      index,
      what: `Intervallet ${quote(found)} løber baglæns.`,
      fix: 'byt om på tallene, eller ret det, der er forkert.',
    }));
}

function toNumber(text = ''): number {
  return Number(text.replaceAll('.', ''));
}

function isYears({ 1: from = '', 2: to = '' }: RegExpExecArray): boolean {
  return [from, to].every((year) => /^(?:1[5-9]|20|21)\d\d$/.test(year));
}

function isCount(text: string, { 0: found, 1: from = '', 2: to = '', index }: RegExpExecArray): boolean {
  const after = text.slice(index + found.length, index + found.length + 30);
  const isShort = /^(?:1[5-9]|20|21)\d\d$/.test(from) && to.length === 2;
  return !isShort && COUNTED.test(after) && !OTHER_BEFORE.test(text.slice(Math.max(0, index - 40), index));
}
