/** When two numbers of a chapter say the same of the same matter, and when they differ on it. */
import type { Claim } from './claims.ts';
import type { TextNumber } from './numbers.ts';
import { countShared } from './sentences.ts';

/** Nouns that one chapter counts in many ways, so that they do not say which matter is meant. */
export const GENERAL =
  /^(?:kommune|medarbejder|borger|person|menneske|år|måned|uge|dag|time|minut|gang|krone|kr$|meter|kilometer|ton$|ting|sted|del$|dele$|punkt|eksempl|side|medlem|ord$)/;

/** Whether both numbers are the same, as exactly as the rougher one is written. */
export function isSameNumber(a: TextNumber, b: TextNumber): boolean {
  if (!isComparable(a, b)) return false;
  if (a.value === b.value && a.kind === b.kind && a.to === b.to) return true;
  if (a.to !== undefined || b.to !== undefined) return false;
  const [x, y] = [toScalar(a), toScalar(b)];
  if (a.kind === 'share' || b.kind === 'share') return Math.abs(x - y) <= Math.max(shareStep(a), shareStep(b)) + 1e-9;
  return x === y || (a.step !== b.step && Math.abs(a.value - b.value) <= Math.max(a.step, b.step) / 2 + 1e-9);
}

function toScalar({ kind, value }: TextNumber): number {
  return kind === 'pct' ? value / 100 : value;
}

function shareStep({ kind, step }: TextNumber): number {
  return kind === 'share' ? step : 0;
}

/** Money is compared with money, shares with per cents, counts with counts. */
function isComparable(a: TextNumber, b: TextNumber): boolean {
  const group = ({ kind }: TextNumber) => (kind === 'share' ? 'pct' : kind === 'ordinal' ? 'count' : kind);
  return group(a) === group(b);
}

/** How numbers are mistyped: digits swapped, one digit another, a small number near the right one. */
export type Slip = 'swapped' | 'digit' | 'near';

/** How the one could have become the other; nothing when neither is like the other. */
export function findSlip(a: TextNumber, b: TextNumber): Slip | undefined {
  const [x, y] = [a.digits, b.digits];
  if (x === y && a.scale !== b.scale) return 'swapped';
  if (x.length === y.length && x.length > 1) {
    if ([...x].sort().join('') === [...y].sort().join('')) return 'swapped';
    if ([...x].filter((digit, at) => digit !== y[at]).length === 1) return 'digit';
  }
  const isSmall = [a, b].every(({ value }) => value <= 20 && Number.isInteger(value));
  return isSmall && Math.abs(a.value - b.value) <= 3 ? 'near' : undefined;
}

/** What two claims have in common. */
interface Likeness {
  /** The noun that both count. */
  noun: string | undefined;
  /** Both count one thing with the same adjective, or a thing with a long name of its own. */
  isSpecific: boolean;
  /** Stems and numbers that both sentences have, that noun left out. */
  shared: number;
  /** The stems alone. */
  stems: number;
  /** Whether one stands right below the other, which is a heading. It counts as shared. */
  isNext: boolean;
  /** The stems as a part of the shorter sentence. */
  cover: number;
}

function compare(a: Claim, b: Claim): Likeness {
  const nouns = a.nouns.filter((word) => counts(b, word));
  const back = b.nouns.filter((word) => counts(a, word));
  const noun = nouns[0] ?? back[0];
  const without = ({ stems }: Claim) => new Set([...stems].filter((stem) => !noun?.startsWith(stem)));
  const [mine, others] = [without(a), without(b)];
  const [short, long] = mine.size <= others.size ? [mine, others] : [others, mine];
  const isNext = isBelow(a, b) || isBelow(b, a);
  const stems = countShared(short, long);
  const shared = stems + countSameNumbers(a, b) + (isNext ? 1 : 0);
  const isSpecific = nouns.length > 1 || (noun !== undefined && noun.length > 8 && !GENERAL.test(noun));
  return { noun, isSpecific, shared, stems, isNext, cover: short.size === 0 ? 0 : stems / short.size };
}

/** Whether a claim counts what the word names; a number without a noun counts what its sentence speaks of. */
function counts({ nouns, sentence }: Claim, word: string): boolean {
  if (nouns.length === 0) return word.length > 3 && sentence.toLowerCase().includes(word);
  return nouns.some((noun) => noun === word || (word.length > 5 && noun.endsWith(word)));
}

/** Further numbers that both sentences have, years left out. */
function countSameNumbers(a: Claim, b: Claim): number {
  const isFurther = (number: TextNumber) =>
    number.kind !== 'year' && !isSameNumber(number, a.number) && !isSameNumber(number, b.number);
  const [mine, others] = [a, b].map(({ inSentence }) => inSentence.filter(isFurther));
  return mine!.filter((number) => others!.some((other) => isSameNumber(number, other))).length;
}

/** Whether the second claim stands under the heading that is the first. */
function isBelow({ role, order }: Claim, other: Claim): boolean {
  return role === 'heading' && other.order > order && other.order <= order + 2;
}

/** Whether the second claim says the same number of what may well be the same matter. */
export function backs(claim: Claim, other: Claim): boolean {
  if (!isSameNumber(claim.number, other.number)) return false;
  if (claim.number.digits.length > 2 || (claim.number.kind === other.number.kind && claim.number.kind !== 'count')) {
    return true;
  }
  const { noun, shared } = compare(claim, other);
  const isBare = [claim, other].some(({ nouns, role }) => nouns.length === 0 && role !== 'table');
  return noun !== undefined || shared > (isBare && claim.number.kind === 'count' ? 0 : 1);
}

/**
 * How surely two claims that differ are about the same matter; 0 when they are not known to be.
 *
 * @param isBacked the second number stands elsewhere too, so the first must be very like it to be a slip.
 */
export function rateConflict(a: Claim, b: Claim, isBacked: boolean): number {
  if (!isComparable(a.number, b.number) || isSameNumber(a.number, b.number) || a.number.kind === 'year') return 0;
  if (tells(a, b.number) || tells(b, a.number) || PART.test(a.sentence) || PART.test(b.sentence)) return 0;
  const likeness = compare(a, b);
  const slip = findSlip(a.number, b.number);
  const isKnown = a.role === 'text' && isBacked ? isMistyped(a, likeness, slip) : isSameMatter(a, b, likeness, slip);
  if (!isKnown) return 0;
  return (
    likeness.shared + (slip === 'swapped' ? 4 : slip ? 2 : 0) + (likeness.noun ? 2 : 0) + (likeness.isSpecific ? 1 : 0)
  );
}

function isMistyped(a: Claim, { noun, shared }: Likeness, slip: Slip | undefined): boolean {
  if (slip === undefined || slip === 'near' || !isSameThing(a, noun)) return false;
  return shared > 1 || (slip === 'swapped' && (isOwn(noun) || (noun !== undefined && a.number.digits.length > 3)));
}

function isSameMatter(
  a: Claim,
  b: Claim,
  { noun, isSpecific, shared, stems, isNext, cover }: Likeness,
  slip: Slip | undefined,
): boolean {
  const isFigure = a.role === 'figure';
  if (slip === 'swapped' && a.number.digits.length > 2 && (isSameThing(a, noun) || shared > 0)) return true;
  if (!isSameThing(a, noun)) return false;
  if (isSpecific && (slip !== undefined || isFigure)) return true;
  if (
    slip !== undefined &&
    (shared > 1 || (isOwn(noun) && (slip === 'swapped' || shared > (isNext && slip === 'near' ? 1 : 0))))
  ) {
    return true;
  }
  if (slip === 'digit' && isOwn(noun) && b.role === 'front') return true;
  if (isFigure && a.number.kind !== 'count' && shared > 1) return true;
  if (isBelow(a, b) && noun !== undefined && cover > 0.9) return true;
  return stems > 2 || (stems > 1 && cover >= 0.6 && (isOwn(noun) || a.role === 'heading'));
}

/** Money and shares need no noun: their unit says what they are. */
function isSameThing({ number }: Claim, noun: string | undefined): boolean {
  return noun !== undefined || (number.kind !== 'count' && number.kind !== 'ordinal');
}

function isOwn(noun: string | undefined): boolean {
  return noun !== undefined && !GENERAL.test(noun);
}

/** Words that make a number a part of another. */
const PART = /(?<!\p{sc=Latn})(?:heraf|deraf|herunder)(?!\p{sc=Latn})/iu;

/** Whether the paragraph of a claim has the other number too, so that it keeps the two apart. */
function tells({ inParagraph }: Claim, number: TextNumber): boolean {
  return inParagraph.some((own) => isSameNumber(own, number));
}
