/** The middle value; of an even number of values the mean of the middle two. NaN when there is none. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle - 0.5)]! + sorted[Math.floor(middle)]!) / 2;
}

/** A cost at a size. */
export interface Point {
  pages: number;
  seconds: number;
}

/** The exponent k of seconds ~ pages^k between two points: 1 is linear, 2 is quadratic. */
export function growthExponent(small: Point, large: Point): number {
  return Math.log(large.seconds / small.seconds) / Math.log(large.pages / small.pages);
}
