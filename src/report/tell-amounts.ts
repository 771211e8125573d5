/** Sentences about amounts over the years, made from the amounts: which way they went, from what to what. */
import { formatKroner, formatList, formatMillions } from './format.ts';

const NBSP = '\u00a0';
const MILLIONS = `${NBSP}mio.${NBSP}kr.`;
const KRONER = `${NBSP}kr.`;

/** From this amount on, kroner and thousands are for tables. */
export const LEAST_IN_MILLIONS = 10_000_000;
/** From this amount on, one that stands beside such an amount has its unit. */
const LEAST_BESIDE_MILLIONS = 1_000_000;

export interface Kroner {
  kroner: number;
  /** The source gives it in mio. kr. with one decimal only. */
  approximate?: true | undefined;
}

/** An amount of a year; without `kroner` where the year is asked of and no edition gives it. */
export interface YearKroner extends Partial<Kroner> {
  year: number;
}

type KnownYear = YearKroner & Kroner;

/**
 * `25,9 mio. kr.`, or `247.620 kr.` where millions would say too little.
 *
 * @param leastInMillions kroner from which on an amount is told in millions
 */
export function tellKroner(amount: Kroner, leastInMillions = LEAST_IN_MILLIONS): string {
  const isInMillions = amount.approximate || Math.abs(amount.kroner) >= leastInMillions;
  return isInMillions ? formatMillions(amount.kroner) + MILLIONS : formatKroner(amount.kroner) + KRONER;
}

/**
 * `Egenkapitalen steg fra 799,7 til 841,2 mio. kr.` Where the newest year is not known, the sentence is about the newest two
 * that are, names them, and says which are missing.
 *
 * @param subject what the amounts are, as a sentence begins
 * @param amounts newest first
 * @returns nothing where no amount is known
 */
export function tellMove(subject: string, amounts: readonly YearKroner[]): string | undefined {
  return tellNewest(amounts, {
    two: (from, to, when) => tellPair(subject, from, to, when),
    one: (to, when) => `${subject} var ${tellKroner(to)}${when}`,
  });
}

/** As `tellMove`, of a year's result: a surplus, a deficit, or one that became the other. */
export function tellResult(amounts: readonly YearKroner[]): string | undefined {
  return tellNewest(amounts, {
    two: (from, to, when) =>
      Math.sign(from.kroner) === Math.sign(to.kroner)
        ? tellPair(nameResult(to.kroner), size(from), size(to), when)
        : `${describeResult(from, 'Et')}${when.from} blev til ${describeResult(to, 'et')}${when.to}`,
    one: (to, when) => `${nameResult(to.kroner)} var ${tellKroner(size(to))}${when}`,
  });
}

/** What a sentence names of the years; empty where they are the newest and the one before. */
interface When {
  from: string;
  to: string;
}

function tellNewest(
  amounts: readonly YearKroner[],
  say: { two: (from: KnownYear, to: KnownYear, when: When) => string; one: (to: KnownYear, when: string) => string },
): string | undefined {
  const [to, from] = amounts.filter(isKnown);
  if (!to) return undefined;
  const missing = amounts.slice(0, amounts.indexOf(to)).map(({ year }) => String(year));
  const inYear = ({ year }: YearKroner) => ` i${NBSP}${year}`;
  if (!from) return say.one(to, inYear(to)) + tellMissing(missing);
  const isGap = to.year - from.year > 1;
  const when = { from: isGap ? inYear(from) : '', to: isGap || missing.length > 0 ? inYear(to) : '' };
  return say.two(from, to, when) + tellMissing(missing);
}

function tellMissing(years: string[]): string {
  if (years.length === 0) return '';
  return `; ${years.length === 1 ? 'tallet' : 'tallene'} for ${formatList([...years].reverse())} er ikke oplyst`;
}

function tellPair(subject: string, from: Kroner, to: Kroner, when: When): string {
  const change = to.kroner - from.kroner;
  const [before, after] = formatPair(from, to, when.from === '');
  if (change === 0) return `${subject} var uændret på ${after}${when.to}`;
  return `${subject} ${change > 0 ? 'steg' : 'faldt'} fra ${before}${when.from} til ${after}${when.to}`;
}

/** Both in one unit where they can be, and then it stands once. In whole kroner where millions would make them look alike. */
function formatPair(from: Kroner, to: Kroner, isUnitOnce: boolean): [string, string] {
  const isLarge = [from, to].some((amount) => tellKroner(amount).endsWith(MILLIONS));
  const least = isLarge ? LEAST_BESIDE_MILLIONS : LEAST_IN_MILLIONS;
  const [before, after] = [tellKroner(from, least), tellKroner(to, least)];
  const isAlike = before === after && from.kroner !== to.kroner && !from.approximate && !to.approximate;
  const exact = [from, to].map(({ kroner }) => formatKroner(kroner) + KRONER) as [string, string];
  const pair: [string, string] = isAlike ? exact : [before, after];
  const unit = [MILLIONS, KRONER].find((end) => pair[0].endsWith(end)) ?? '';
  const isSameUnit = isUnitOnce && pair[0].endsWith(MILLIONS) === pair[1].endsWith(MILLIONS);
  return isSameUnit ? [pair[0].slice(0, -unit.length), pair[1]] : pair;
}

function isKnown(amount: YearKroner): amount is KnownYear {
  return amount.kroner !== undefined;
}

function size<Amount extends Kroner>(amount: Amount): Amount {
  return { ...amount, kroner: Math.abs(amount.kroner) };
}

function nameResult(kroner: number): string {
  if (kroner === 0) return 'Resultatet';
  return kroner > 0 ? 'Overskuddet' : 'Underskuddet';
}

function describeResult(amount: Kroner, article: 'Et' | 'et'): string {
  const name = amount.kroner === 0 ? 'resultat' : amount.kroner > 0 ? 'overskud' : 'underskud';
  return `${article} ${name} på ${tellKroner(size(amount))}`;
}
