/** What can be wrong with the words about a kontingent, though each of its numbers stands in the fields. */
import { formatDay, formatOere } from '../report/format.ts';
import type { Subscription } from '../schemas/accounts.ts';
import type { Sources } from '../sources/sources.ts';
import { listAccounts } from './accounts.ts';
import type { AccountsSource } from './accounts.ts';
import { listAmounts, listPercents } from './amounts.ts';
import type { Block } from './blocks.ts';
import type { Slip } from './claim-slips.ts';
import { listDates, toDay } from './dates.ts';
import { isSameStem, listWordsOf } from './subjects.ts';

export interface TextSlip extends Slip {
  /** Where in the text. */
  index: number;
}

/** Wrong day, wrong measure, wrong year, `til` for `med`, and numbers of one part that are told as another's. */
export function listTextSlips(
  sources: Sources,
  { source, data }: AccountsSource<'subscription'>,
  { text, type }: Block,
): TextSlip[] {
  const others = listAccounts(sources, 'subscription').filter((other) => other.source !== source);
  // A field that differs from all other years' is told at the field.
  const isOdd = (read: (one: Subscription) => string | number) =>
    others.length > 0 && others.every((other) => read(other.data) !== read(data));
  const isDayOdd =
    isOdd(({ populationDay }) => populationDay.slice(5)) || !data.populationDay.startsWith(`${data.year}`);
  return [
    ...(isDayOdd ? [] : listDaySlips(data, text)),
    ...(isOdd(({ perInhabitants }) => perInhabitants) ? [] : listMeasureSlips(data, text)),
    ...listPrepositionSlips(data, text),
    ...(type === 'field' ? [] : listPartSlips(data, text)),
    ...(type === 'field' || isDayOdd ? [] : listYearSlips(data, text)),
  ];
}

/** `pr. 1. januar 2026` where the field has another day. */
function listDaySlips({ populationDay }: Subscription, text: string): TextSlip[] {
  return listDates(text)
    .filter((date) => date.year !== undefined && /pr\.\s+$/u.test(text.slice(0, date.index)))
    .filter((date) => toDay(date) !== populationDay && isCounted(text, date.index))
    .map(({ index, text: words }) => ({
      index,
      what: `»${words}« er ikke dagen i \`populationDay\`, ${formatDay(populationDay).replaceAll('\u00a0', ' ')}.`,
      fix: 'dagen i teksten eller i feltet.',
    }));
}

/** Whether the words near a day are about how many inhabitants or members there are. */
function isCounted(text: string, index: number): boolean {
  return /(?:tal|antal|indbygger|medlem|befolkning|tæller)/iu.test(text.slice(Math.max(0, index - 120), index + 60));
}

/** `pr. indbygger` where the rate is for a hundred of them. */
function listMeasureSlips({ perInhabitants, rateOere }: Subscription, text: string): TextSlip[] {
  return [...text.matchAll(/pr\.\s+(?:(?<count>\d[\d.]*)\s+)?indbygger(?:e)?\b/gu)]
    .filter(({ index, groups }) => {
      const before = listAmounts(text.slice(0, index)).at(-1);
      const isRate = before !== undefined && Math.round(before.kroner * 100) === rateOere;
      return isRate && Number((groups?.['count'] ?? '1').replaceAll('.', '')) !== perInhabitants;
    })
    .map(({ 0: words, index }) => ({
      index,
      what: `»${words.replaceAll('\n', ' ')}« er ikke målet i \`perInhabitants\`, ${perInhabitants}.`,
      fix: 'målet i teksten eller i feltet.',
    }));
}

/** `stiger til 2,1 pct.` and `stiger med 3.251,37 kr.`, the wrong way round. */
function listPrepositionSlips({ rateOere, totalPercent, components }: Subscription, text: string): TextSlip[] {
  const isAfter = (index: number, word: string) =>
    new RegExp(`\\s${word}\\s+(?:i alt\\s+)?$`, 'u').test(text.slice(0, index)) &&
    /(?:stig|vok|øg|skriv|skrev|reguler|hæv|fald)/iu.test(text.slice(Math.max(0, index - 90), index));
  const changes = [totalPercent, ...components.map(({ percent }) => percent)].map(Math.abs);
  const percents = listPercents(text)
    .filter(({ percent, index }) => changes.includes(percent) && isAfter(index, 'til'))
    .map(({ index, text: words }) => ({
      index,
      what: `»til ${words}.« siger, hvad det bliver til, men det er stigningen.`,
      fix: 'skriv »med«.',
    }));
  const rates = listAmounts(text)
    .filter(({ kroner, index }) => Math.round(kroner * 100) === rateOere && isAfter(index, 'med'))
    .map(({ index }) => ({
      index,
      what: `»med ${formatOere(rateOere)} kr.« siger, hvor meget satsen stiger, men det er hele satsen.`,
      fix: 'skriv »til«.',
    }));
  return percents.length > 0 ? percents : rates;
}

/** A percentage whose clause names another part of the kontingent than the one that has it. */
function listPartSlips({ components, totalPercent }: Subscription, text: string): TextSlip[] {
  const own = components.map(({ label }) => listWordsOf(label).filter((word) => word.length > 3));
  // A word that two labels share says nothing of either.
  const distinct = own.map((words, at) =>
    words.filter((word) => !own.some((others, other) => other !== at && others.some((one) => isSameStem(one, word)))),
  );
  return listPercents(text).flatMap(({ percent, index, text: words }) => {
    const clause = listWordsOf(readClause(text, index));
    const named = distinct.flatMap((mine, at) =>
      mine.some((word) => clause.some((said) => isSameStem(said, word))) ? [at] : [],
    );
    const owners = components.flatMap((part, at) => (Math.abs(part.percent) === percent ? [at] : []));
    if (named.length !== 1 || owners.length === 0 || percent === Math.abs(totalPercent) || owners.includes(named[0]!)) {
      return [];
    }
    const [part, owner] = [components[named[0]!]!, components[owners[0]!]!];
    return [
      {
        index,
        what: `»${words}.« er »${owner.label}«, men teksten taler om »${part.label}«.`,
        fix: 'tallet eller ordene.',
      },
    ];
  });
}

/** The words between the number before and this one, with its own clause. */
function readClause(text: string, index: number): string {
  const before = text.slice(0, index);
  const last = [...before.matchAll(/(?:pct\.|procentpoint)|[.!?]\s+(?=\p{Lu})/gu)].at(-1);
  return before.slice(last ? last.index + last[0].length : 0);
}

/** Words that a year belongs to when it is the kontingent's own, or one that its parts name. */
const OWN = /(?:sats|kontingent|pris|løn|skøn|indbygger|befolkning)/iu;

/** The same words close before a year: `priserne i 2036`. */
const OWN_BEFORE = /(?:sats|kontingent|pris|løn|skøn|indbyggertal|befolkning)\p{sc=Latn}*(?:\s\p{sc=Latn}+){0,2}\s$/iu;

/** A year that neither the kontingent nor its parts are about, or a number of this year that is told as another's. */
function listYearSlips(data: Subscription, text: string): TextSlip[] {
  const { year, components } = data;
  const parts = components.flatMap(({ label }) => [...label.matchAll(YEAR)].map(([found]) => Number(found)));
  return [...text.matchAll(/(?<!\p{sc=Latn})(?:for|i) (?<year>(?:19|20)\d{2})(?![\d–-])/giu)].flatMap(
    ({ index, groups }) => {
      const named = Number(groups?.['year']);
      const { before, after } = splitSentence(text, index);
      if (named === year) return [];
      const isProposed = isProposal(before, after);
      if (!isProposed && !OWN.test(before + after)) return [];
      const amounts = listAmounts(after).map(({ kroner }) => Math.round(kroner * 100));
      if (amounts.length > 0 && !amounts.includes(data.rateOere)) return [];
      const isOwn = isProposed || isOwnYear(data, before, after);
      if (!isOwn && (!OWN_BEFORE.test(before) || parts.includes(named) || parts.length === 0)) return [];
      const what = `Teksten siger ${named}, men kontingentet er for ${year}.`;
      return [{ index, what, fix: `skriv ${isOwn ? year : parts[0]}.` }];
    },
  );
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** What is proposed or expected is of the kontingent's own year: `For 2037 foreslår bestyrelsen`, `I 2037 ventes`. */
function isProposal(before: string, after: string): boolean {
  if (before.trim() === '' && /^\p{sc=Latn}+ \d{4} (?:foreslå[rs]|indstille[rs]|ventes)(?!\p{sc=Latn})/iu.test(after)) {
    return true;
  }
  return /(?:foreslår|foreslås|forslag)(?!\p{sc=Latn})[^.]* kontingentet (?:skal )?(?:ligger|ligge|bliver|blive|følger|følge|reguleres|stiger|stige|er|være)(?: fast| uændret)? $/iu.test(
    before,
  );
}

/** Whether the sentence gives the year's own rate, change or proposal, or a part that names no other year. */
function isOwnYear({ rateOere, totalPercent, components }: Subscription, before: string, after: string): boolean {
  const percents = listPercents(after).map(({ percent }) => percent);
  const isRate = listAmounts(after).some(({ kroner }) => Math.round(kroner * 100) === rateOere);
  const isWhole = isRate || percents.includes(Math.abs(totalPercent)) || /foreslår/iu.test(before);
  if (/(?:sats|kontingent)\p{sc=Latn}*\s$/iu.test(before) && isWhole) return true;
  const last = listPercents(before).at(-1);
  const isLast = last !== undefined && /^\.?\s$/u.test(before.slice(last.index + last.text.length));
  return (
    isLast && components.some(({ percent, label }) => Math.abs(percent) === last.percent && label.search(YEAR) === -1)
  );
}

function splitSentence(text: string, index: number): { before: string; after: string } {
  const start = [...text.slice(0, index).matchAll(/[.!?]\s+(?=\p{Lu})/gu)].at(-1);
  const end = text.slice(index).search(/[.!?](?:\s+\p{Lu}|$)/u);
  return {
    before: text.slice(start ? start.index + start[0].length : 0, index),
    after: text.slice(index, end === -1 ? undefined : index + end + 1),
  };
}
