/** Changes and shares that a paragraph works out from two numbers before: `altså 12 pct. færre`, `dobbelt så mange`. */
import { formatDecimal } from '../report/format.ts';
import type { TextNumber } from './numbers.ts';
import { quote } from './text.ts';

/** A slip within a text. */
export interface TextSlip {
  index: number;
  what: string;
  fix: string;
}

/** The words just before a number. */
export const wordsBefore = (text: string, { index }: TextNumber) => text.slice(Math.max(0, index - 60), index);

/** Half of what the last written digits of the terms stand for. */
export function slackOf(terms: TextNumber[]): number {
  return terms.reduce((slack, { step }) => slack + step / 2, 0) + 1e-6;
}

const SO =
  /(?<!\p{sc=Latn})(?:altså|dvs\.|det vil sige|hvilket svarer til|det svarer til|svarende til)[ \u00a0\n](?:\p{sc=Latn}+[ \u00a0\n]){0,2}$/iu;
const LESS = /^[ \u00a0\n]?(?:færre|mindre|lavere|ned)(?!\p{sc=Latn})/u;
const MORE = /^[ \u00a0\n]?(?:flere|mere|højere|op)(?!\p{sc=Latn})/u;

/** The last two numbers of one kind, which what follows compares. */
function lastTwo(before: TextNumber[]): [TextNumber, TextNumber] | undefined {
  const [a, b] = before.slice(-2);
  if (!a || a.kind !== b?.kind || !['kr', 'count'].includes(a.kind) || a.value === b.value) return undefined;
  const isOneThing = b.nouns.length === 0 || a.nouns.length === 0 || a.nouns.some((noun) => b.nouns.includes(noun));
  return isOneThing && Math.min(a.value, b.value) > 9 ? [a, b] : undefined;
}

/** `24.500 besøg. Året efter var der 21.560, altså 12 pct. færre`. */
export function checkChange(text: string, change: TextNumber, before: TextNumber[]): TextSlip | undefined {
  const after = text.slice(change.end, change.end + 12);
  const [pair, sign] = [lastTwo(before), LESS.test(after) ? -1 : MORE.test(after) ? 1 : 0];
  if (change.kind !== 'pct' || !pair || sign === 0 || !SO.test(wordsBefore(text, change))) return undefined;
  const [a, b] = pair;
  const ways = [b.value / a.value - 1, a.value / b.value - 1].map((part) => part * 100);
  const right = ways.find((way) => Math.abs(Math.abs(way) - change.value) <= change.step / 2 + slackOfRatio(a, b));
  if (right === undefined) {
    const what = `Fra ${quote(a.text)} til ${quote(b.text)} er der ${formatDecimal(Math.abs(ways[0]!), 1)} pct., men her står ${quote(change.text)}.`;
    return { index: change.index, what, fix: 'regn efter, og ret det tal, der er forkert.' };
  }
  if (Math.sign(right) === sign || Math.abs(Math.abs(ways[0]!) - Math.abs(ways[1]!)) < change.step) return undefined;
  const what = `Fra ${quote(a.text)} til ${quote(b.text)} går det ${right < 0 ? 'ned' : 'op'}, men her står ${quote(change.text + after.slice(0, 7))}.`;
  return { index: change.index, what, fix: 'ret ordet, eller byt om på tallene.' };
}

/** What rounding of the two may do to their ratio, in per cents. */
function slackOfRatio(a: TextNumber, b: TextNumber): number {
  return (a.step > 1 || b.step > 1 ? 50 * (a.step / a.value + b.step / b.value) : 0) + 0.01;
}

/** `vokset med 9.100 ton eller 3,2 pct.`: both are the change from one number of the paragraph to another. */
export function checkDifference(text: string, percent: TextNumber, before: TextNumber[]): TextSlip | undefined {
  const difference = before.at(-1);
  const others = before.slice(0, -1).filter(({ kind }) => kind === difference?.kind);
  if (percent.kind !== 'pct' || !difference || others.length !== 2) return undefined;
  const link = text.slice(difference.end, percent.index);
  const isLinked = /^(?:[ \u00a0\n][\p{sc=Latn}.]+)?(?:[ \u00a0\n](?:eller|svarende til|altså)[ \u00a0\n])$/u.test(
    link,
  );
  if (!isLinked || !/(?<!\p{sc=Latn})med[ \u00a0\n](?:[\p{Ll}.]+[ \u00a0\n])?$/u.test(wordsBefore(text, difference))) {
    return undefined;
  }
  const [a, b] = others as [TextNumber, TextNumber];
  const real = Math.abs(a.value - b.value);
  const ways = [real / a.value, real / b.value].map((part) => part * 100);
  const isDifference = Math.abs(real - difference.value) <= slackOf([a, b, difference]);
  const isPercent = ways.some((way) => Math.abs(way - percent.value) <= percent.step / 2 + slackOfRatio(a, b));
  if (isDifference && isPercent) return undefined;
  const wrong = isDifference ? percent : difference;
  const what = `Mellem ${quote(a.text)} og ${quote(b.text)} er der ikke ${quote(wrong.text)}.`;
  return { index: wrong.index, what, fix: 'regn efter, og ret det tal, der er forkert.' };
}

/** `1.860 elever. Af dem svarede 1.395, altså tre ud af fire`. */
export function checkShare(text: string, share: TextNumber, before: TextNumber[]): TextSlip | undefined {
  const pair = lastTwo(before);
  const isShare =
    share.kind === 'share' ||
    (share.kind === 'pct' && !LESS.test(text.slice(share.end)) && !MORE.test(text.slice(share.end)));
  if (!isShare || !pair || !SO.test(wordsBefore(text, share))) return undefined;
  const [small, large] = pair[0].value < pair[1].value ? pair : [pair[1], pair[0]];
  const between = text.slice(pair[0].end, pair[1].index);
  if (!/(?<!\p{sc=Latn})(?:af dem|heraf|af disse|blandt dem|ud af)(?!\p{sc=Latn})/iu.test(between)) return undefined;
  const [real, stated] = [small.value / large.value, share.kind === 'pct' ? share.value / 100 : share.value];
  const isHedged = /(?:omkring|cirka|ca\.|knap|godt|næsten|over|under|end)[ \u00a0\n]$/i.test(wordsBefore(text, share));
  if (
    Math.abs(real - stated) <=
    (share.kind === 'pct' ? share.step / 200 + 1e-4 : share.step) + (isHedged ? 0.04 : 0)
  ) {
    return undefined;
  }
  const what = `${quote(small.text)} af ${quote(large.text)} er ${formatDecimal(real * 100, 0)} pct., men her står ${quote(share.text)}.`;
  return { index: share.index, what, fix: 'regn efter, og ret det tal, der er forkert.' };
}

const TIMES =
  /(?<!\p{sc=Latn})(?:altså|dvs\.|det vil sige|det er)[ \u00a0\n](mere end|over|næsten|knap|omkring|cirka|godt)?[ \u00a0\n]?(dobbelt|tre gange|fire gange|fem gange|ti gange|halvt)[ \u00a0\n]så[ \u00a0\n](?:mange|meget|store?|højt?)(?!\p{sc=Latn})/giu;
const FACTORS: Record<string, number> = {
  dobbelt: 2,
  'tre gange': 3,
  'fire gange': 4,
  'fem gange': 5,
  'ti gange': 10,
  halvt: 0.5,
};

/** `havde 14 lærere meldt sig. I 2035 var der 31, altså mere end dobbelt så mange`. */
export function checkTimes(text: string, numbers: TextNumber[]): TextSlip[] {
  return [...text.matchAll(TIMES)].flatMap(({ 0: found, 1: hedge = '', 2: word = '', index }) => {
    const pair = lastTwo(numbers.filter(({ end }) => end <= index));
    const factor = FACTORS[word.toLowerCase().replace(/\s/g, ' ')];
    if (!pair || !factor) return [];
    const ways = [pair[1].value / pair[0].value, pair[0].value / pair[1].value];
    const isMore = /mere end|over|godt/i.test(hedge);
    const least = factor * (isMore ? 0.99 : 0.8);
    const most = factor * (isMore ? 1.6 : /næsten|knap/i.test(hedge) ? 1.01 : 1.2);
    if (ways.some((way) => way >= least && way <= most)) return [];
    const what = `Fra ${quote(pair[0].text)} til ${quote(pair[1].text)} er der ${formatDecimal(ways[0]!, 1)} gange så mange, men her står ${quote(found)}.`;
    return [{ index, what, fix: 'regn efter, og ret det, der er forkert.' }];
  });
}
