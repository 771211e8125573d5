/** Amounts of money and per cents in running text. */

export interface TextAmount {
  /** As it stands, without the full stop of `kr.` */
  text: string;
  index: number;
  kroner: number;
  /** What the last digit that is written stands for: 100,000 in `3,4 mio. kr.` */
  unitKroner: number;
}

const SCALES = { tkr: 1_000, mio: 1_000_000, mia: 1_000_000_000, kr: 1 };

const AMOUNT =
  /(?<![\d.,])([−-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?[ \u00a0\n](mio|mia|tkr|kr)\b(?:\.[ \u00a0\n]kr\b)?/gu;

/** All amounts in kroner, with how exactly they are written. */
export function listAmounts(text: string): TextAmount[] {
  return [...text.matchAll(AMOUNT)].map(({ 0: found, 1: minus, 2: whole = '', 3: decimals = '', 4: scale, index }) => {
    const factor = SCALES[scale as keyof typeof SCALES];
    const sign = minus ? -1 : 1;
    const kroner = (sign * Math.round(Number(`${whole.replaceAll('.', '')}.${decimals || 0}`) * factor * 100)) / 100;
    return { text: found, index, kroner, unitKroner: factor / 10 ** decimals.length };
  });
}

/**
 * Whether an amount in words is a given number of kroner, rounded as the words are. The text may leave out the minus of
 * a cost.
 */
export function isAmount({ kroner, unitKroner }: TextAmount, exactKroner: number): boolean {
  return Math.abs(Math.abs(kroner) - Math.abs(exactKroner)) <= (unitKroner === 1 ? 0 : unitKroner / 2 + 1);
}

/** All per cents and percentage points: the number, without its sign. */
export function listPercents(text: string): { text: string; index: number; percent: number }[] {
  const found = text.matchAll(/(?<![\d.,])(\d+(?:,\d+)?)[ \u00a0\n](?:pct\b|procent(?:point)?)/gu);
  return [...found].map(({ 0: words, 1: number = '', index }) => ({
    text: words,
    index,
    percent: Number(number.replace(',', '.')),
  }));
}
