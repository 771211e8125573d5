/** Sums that a paragraph does before the reader's eyes: what is left, a part, a change in per cent, a share, a net. */
import { listNumbers } from './numbers.ts';
import type { TextNumber } from './numbers.ts';
import { checkChange, checkDifference, checkShare, checkTimes, slackOf, wordsBefore } from './paragraph-changes.ts';
import type { TextSlip } from './paragraph-changes.ts';
import { quote } from './text.ts';

/** How many numbers before a result may be its terms. */
const REACH = 8;

/** All sums of a paragraph that do not come out. */
export function findWrongSums(text: string): TextSlip[] {
  const isTerm = ({ kind, to }: TextNumber) => kind !== 'year' && kind !== 'ordinal' && to === undefined;
  const numbers = listNumbers(text).filter(isTerm);
  const slips = numbers.flatMap((number, at) => {
    const before = numbers.slice(Math.max(0, at - REACH), at);
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

/** `de øvrige 5,5 mio. kr.`: with the parts before it, it makes the whole before them. */
function checkRest(text: string, rest: TextNumber, before: TextNumber[]): TextSlip | undefined {
  if (
    !/(?<!\p{sc=Latn})(?:(?:de|det)[ \u00a0\n](?:øvrige|resterende|sidste)|resten,?)[ \u00a0\n]$/iu.test(
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
    !/(?<!\p{sc=Latn})(?:heraf|deraf|af dem|af disse)(?!\p{sc=Latn})/iu.test(between) ||
    /[.!?]\s+\p{Lu}.*[.!?]\s/su.test(between)
  ) {
    return undefined;
  }
  const what = `${quote(part.text)} skal være en del af ${quote(whole.text)}, men er mere.`;
  return { index: part.index, what, fix: 'ret det tal, der er forkert.' };
}

/** `vokser med 3,4 mia. kr., men skal spare 0,2 mia. kr., så løftet alt i alt er 3,2 mia. kr.` */
function checkNet(text: string, net: TextNumber, before: TextNumber[]): TextSlip | undefined {
  const [a, b] = before.slice(-2);
  if (a?.kind !== 'kr' || b?.kind !== 'kr' || net.kind !== 'kr') return undefined;
  if (
    !/(?<!\p{sc=Latn})(?:alt i alt|netto|når alt er regnet med)(?!\p{sc=Latn})[^.;:]*$/iu.test(
      text.slice(b.end, net.index),
    )
  ) {
    return undefined;
  }
  const slack = slackOf([a, b, net]);
  if ([a.value + b.value, Math.abs(a.value - b.value)].some((sum) => Math.abs(sum - net.value) <= slack)) {
    return undefined;
  }
  const what = `${quote(a.text)} og ${quote(b.text)} giver hverken lagt sammen eller trukket fra ${quote(net.text)}.`;
  return { index: net.index, what, fix: 'regn efter, og ret det tal, der er forkert.' };
}
