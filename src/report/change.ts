/** How an amount moved from one year to the next. */
import type { Amount } from '../schemas/accounts.ts';

/** From one year to the next. */
export interface Change {
  /** Whole kroner (øre for rates); the sign is that of the amount's movement. */
  kroner: number;
  /**
   * Of the size of the earlier amount, with its movement's sign, so a cost that grows is negative in both. Rounded to
   * one decimal. None when the earlier amount is 0, or when the two have different signs.
   */
  percent?: number | undefined;
}

/** Difference between two amounts; nothing when one of them is not known. */
export function changeBetween(from: Amount | undefined, to: Amount | undefined): Change | undefined {
  if (typeof from !== 'number' || typeof to !== 'number') return undefined;
  const kroner = to - from;
  return from === 0 || from * to < 0 ? { kroner } : { kroner, percent: roundTenth((kroner / Math.abs(from)) * 100) };
}

/** To one decimal, halves away from zero, as a bookkeeper rounds. */
export function roundTenth(value: number): number {
  return (Math.sign(value) * Math.round(Math.abs(value) * 10)) / 10 || 0;
}
