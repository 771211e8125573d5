/** Sums that a paragraph does before the reader's eyes: what is left, a part, a change in per cent, a share, a net. */
import { formatDecimal } from '../report/format.ts';
import { listNumbers } from './numbers.ts';
import type { TextNumber } from './numbers.ts';
import { quote } from './text.ts';

/** A slip within a text. */
export interface TextSlip {
  index: number;
  what: string;
  fix: string;
}

/** All sums of a paragraph that do not come out. */
export function findWrongSums(text: string): TextSlip[] {
  const isTerm = ({ kind, to }: TextNumber) => kind !== 'year' && kind !== 'ordinal' && to === undefined;
  const numbers = listNumbers(text).filter(isTerm);
  const slips = numbers.flatMap((number, at) => {
    const before = numbers.slice(0, at);
    return (
      checkRest(text, number, before) ??
      checkPart(text, number, before) ??
      checkChange(text, number, before) ??
      checkDifference(text, number, before) ??
      checkShare(text, number, before) ??
      checkNet(text, number, before) ??
      []
    );
  });
  return [...slips, ...checkTimes(text, numbers)];
}

const wordsBefore = (text: string, { index }: TextNumber) => text.slice(Math.max(0, index - 60), index);

/** Half of what the last written digits of the terms stand for. */
function slackOf(terms: TextNumber[]): number {
  return terms.reduce((slack, { step }) => slack + step / 2, 0) + 1e-6;
}

/** `de øvrige 5,5 mio. kr.`: with the parts before it, it makes the whole before them. */
function checkRest(text: string, rest: TextNumber, before: TextNumber[]): TextSlip | undefined {
  if (
    !/(?<!\p{L})(?:(?:de|det)[ \u00a0\n](?:øvrige|resterende|sidste)|resten,?)[ \u00a0\n]$/iu.test(
      wordsBefore(text, rest),
    )
  ) {
    return undefined;
  }
  if (rest.kind === 'pct') {
    return /^[ \u00a0\n]af\s/.test(text.slice(rest.end)) ? undefined : checkRestOfAll(rest, before);
  }
  const same = before.filter(({ kind }) => kind === rest.kind && kind === 'kr');
  const sums = same.flatMap((_, from) => same.slice(from + 1).map((_, to) => same.slice(from, from + 2 + to)));
  const isWhole = sums.some(([whole, ...parts]) => {
    const together = parts.reduce((sum, { value }) => sum + value, rest.value);
    return Math.abs(together - whole!.value) <= slackOf([whole!, rest, ...parts]);
  });
  const [whole] = same;
  if (whole === undefined || isWhole || (same.length === 1 && rest.value < whole.value)) return undefined;
  const what = `${quote(rest.text)} er resten, men lægges den til delene før, bliver det ikke ${quote(whole.text)}.`;
  return { index: rest.index, what, fix: 'regn efter, og ret det tal, der er forkert.' };
}

function checkRestOfAll(rest: TextNumber, before: TextNumber[]): TextSlip | undefined {
  const shares = before.filter(({ kind }) => kind === 'pct' || kind === 'share');
  const scalars = shares.map(({ kind, value }) => (kind === 'pct' ? value / 100 : value));
  const slack = shares.some(({ kind }) => kind === 'share') ? 0.06 : 0.011;
  const isAll = scalars.some(
    (_, at) => Math.abs(scalars.slice(at).reduce((a, b) => a + b, rest.value / 100) - 1) <= slack,
  );
  if (shares.length === 0 || isAll) return undefined;
  const what = `${quote(rest.text)} er resten, men sammen med ${quote(shares.at(-1)!.text)} bliver det ikke 100 pct.`;
  return { index: rest.index, what, fix: 'regn efter, og ret det tal, der er forkert.' };
}

/** `heraf betalte staten de 2,5 mia. kr.`: a part is no larger than what it is taken from. */
function checkPart(text: string, part: TextNumber, before: TextNumber[]): TextSlip | undefined {
  const whole = before.at(-1);
  if (whole?.kind !== part.kind || !['kr', 'count'].includes(part.kind) || part.value <= whole.value) {
    return undefined;
  }
  const between = text.slice(whole.end, part.index);
  if (
    !/(?<!\p{L})(?:heraf|deraf|af dem|af disse)(?!\p{L})/iu.test(between) ||
    /[.!?]\s+\p{Lu}.*[.!?]\s/su.test(between)
  ) {
    return undefined;
  }
  const what = `${quote(part.text)} skal være en del af ${quote(whole.text)}, men er mere.`;
  return { index: part.index, what, fix: 'ret det tal, der er forkert.' };
}

const SO =
  /(?<!\p{L})(?:altså|dvs\.|det vil sige|hvilket svarer til|det svarer til|svarende til)[ \u00a0\n](?:\p{L}+[ \u00a0\n]){0,2}$/iu;
const LESS = /^[ \u00a0\n]?(?:færre|mindre|lavere|ned)(?!\p{L})/u;
const MORE = /^[ \u00a0\n]?(?:flere|mere|højere|op)(?!\p{L})/u;

/** The last two numbers of one kind, which what follows compares. */
function lastTwo(before: TextNumber[]): [TextNumber, TextNumber] | undefined {
  const [a, b] = before.slice(-2);
  if (!a || a.kind !== b?.kind || !['kr', 'count'].includes(a.kind) || a.value === b.value) return undefined;
  const isOneThing = b.nouns.length === 0 || a.nouns.length === 0 || a.nouns.some((noun) => b.nouns.includes(noun));
  return isOneThing && Math.min(a.value, b.value) > 9 ? [a, b] : undefined;
}

/** `24.500 besøg. Året efter var der 21.560, altså 12 pct. færre`. */
function checkChange(text: string, change: TextNumber, before: TextNumber[]): TextSlip | undefined {
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
function checkDifference(text: string, percent: TextNumber, before: TextNumber[]): TextSlip | undefined {
  const difference = before.at(-1);
  const others = before.slice(0, -1).filter(({ kind }) => kind === difference?.kind);
  if (percent.kind !== 'pct' || !difference || others.length !== 2) return undefined;
  const link = text.slice(difference.end, percent.index);
  const isLinked = /^(?:[ \u00a0\n][\p{L}.]+)?(?:[ \u00a0\n](?:eller|svarende til|altså)[ \u00a0\n])$/u.test(link);
  if (!isLinked || !/(?<!\p{L})med[ \u00a0\n](?:[\p{Ll}.]+[ \u00a0\n])?$/u.test(wordsBefore(text, difference))) {
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
function checkShare(text: string, share: TextNumber, before: TextNumber[]): TextSlip | undefined {
  const pair = lastTwo(before);
  const isShare =
    share.kind === 'share' ||
    (share.kind === 'pct' && !LESS.test(text.slice(share.end)) && !MORE.test(text.slice(share.end)));
  if (!isShare || !pair || !SO.test(wordsBefore(text, share))) return undefined;
  const [small, large] = pair[0].value < pair[1].value ? pair : [pair[1], pair[0]];
  const between = text.slice(pair[0].end, pair[1].index);
  if (!/(?<!\p{L})(?:af dem|heraf|af disse|blandt dem|ud af)(?!\p{L})/iu.test(between)) return undefined;
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

/** `vokser med 3,4 mia. kr., men skal spare 0,2 mia. kr., så løftet alt i alt er 3,2 mia. kr.` */
function checkNet(text: string, net: TextNumber, before: TextNumber[]): TextSlip | undefined {
  const [a, b] = before.slice(-2);
  if (a?.kind !== 'kr' || b?.kind !== 'kr' || net.kind !== 'kr') return undefined;
  if (!/(?<!\p{L})(?:alt i alt|netto|når alt er regnet med)(?!\p{L})[^.;:]*$/iu.test(text.slice(b.end, net.index))) {
    return undefined;
  }
  const slack = slackOf([a, b, net]);
  if ([a.value + b.value, Math.abs(a.value - b.value)].some((sum) => Math.abs(sum - net.value) <= slack)) {
    return undefined;
  }
  const what = `${quote(a.text)} og ${quote(b.text)} giver hverken lagt sammen eller trukket fra ${quote(net.text)}.`;
  return { index: net.index, what, fix: 'regn efter, og ret det tal, der er forkert.' };
}

const TIMES =
  /(?<!\p{L})(?:altså|dvs\.|det vil sige|det er)[ \u00a0\n](mere end|over|næsten|knap|omkring|cirka|godt)?[ \u00a0\n]?(dobbelt|tre gange|fire gange|fem gange|ti gange|halvt)[ \u00a0\n]så[ \u00a0\n](?:mange|meget|store?|højt?)(?!\p{L})/giu;
const FACTORS: Record<string, number> = {
  dobbelt: 2,
  'tre gange': 3,
  'fire gange': 4,
  'fem gange': 5,
  'ti gange': 10,
  halvt: 0.5,
};

/** `havde 14 lærere meldt sig. I 2035 var der 31, altså mere end dobbelt så mange`. */
function checkTimes(text: string, numbers: TextNumber[]): TextSlip[] {
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
