/** Which of several amounts is the wrong one, when together they do not add up. */
import { distance } from './nearest.ts';

/** An amount that could be the wrong one, and what it would have to be for the sum to hold. */
export interface Suspect {
  stated: number;
  /** The amount with which everything adds up. */
  right: number;
  /** Whether another place gives the amount as it stands. */
  isConfirmed: boolean;
  /** Whether another place gives the amount as it should be. */
  isKnown: boolean;
  /** The same row's amount of the year beside it; what is far from it is suspect. */
  beside?: number | undefined;
}

/** How many times better than the next one an amount must explain itself by the year beside it. */
const CLEAR = 2;

/**
 * The one amount that is most likely wrong: because a minus is missing, because another place gives it right, because
 * one keystroke lies between the two, or because it stands out from the year beside it.
 *
 * @returns `undefined` when nothing points at one more than at the others.
 */
export function findCulprit<S extends Suspect>(suspects: readonly S[]): S | undefined {
  const open = suspects.filter(({ isConfirmed }) => !isConfirmed);
  const left = open.length > 0 ? open : suspects;
  return (
    findOnly(left, ({ stated, right }) => stated === -right) ??
    findOnly(left, ({ isKnown }) => isKnown) ??
    findOnly(left, () => true) ??
    findOnly(left, ({ stated, right }) => isSwap(stated, right)) ??
    findOnly(left, ({ stated, right }) => isKeystroke(stated, right)) ??
    findOutlier(left)
  );
}

function findOnly<S>(suspects: readonly S[], isWanted: (suspect: S) => boolean): S | undefined {
  const found = suspects.filter(isWanted);
  return found.length === 1 ? found[0] : undefined;
}

/** Two digits that changed places. */
function isSwap(a: number, b: number): boolean {
  return isKeystroke(a, b) && toDigits(a).length === toDigits(b).length && sorted(a) === sorted(b);
}

/** One digit changed, added, dropped, or swapped with its neighbour. */
export function isKeystroke(a: number, b: number): boolean {
  return a !== b && Math.sign(a) === Math.sign(b) && distance(toDigits(a), toDigits(b)) === 1;
}

function toDigits(amount: number): string {
  return String(Math.abs(amount));
}

function sorted(amount: number): string {
  return [...toDigits(amount)].sort().join('');
}

/** The amount that comes nearer to the year beside it when it is put right; the others would move away from theirs. */
function findOutlier<S extends Suspect>(suspects: readonly S[]): S | undefined {
  const gains = suspects.map((suspect) => ({ suspect, gain: gainOf(suspect) })).sort((a, b) => b.gain - a.gain);
  const [best, next] = gains;
  return best && best.gain > 0 && best.gain > CLEAR * (next?.gain ?? 0) ? best.suspect : undefined;
}

/** How much nearer to the year beside it an amount comes, as a logarithm of the ratio. */
function gainOf({ stated, right, beside }: Suspect): number {
  if (!beside) return 0;
  const away = (amount: number) => (amount / beside > 0 ? Math.abs(Math.log(amount / beside)) : Infinity);
  return away(right) === Infinity ? 0 : away(stated) - away(right);
}
