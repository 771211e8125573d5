import type { LineMeasure } from './rate-lines.ts';
import type { LineEnd } from './text-pieces.ts';

/** Text between two places at which a line may end; places as shares of the paragraph's width, on one endless line. */
export interface Piece {
  left: number;
  right: number;
  /** Where its word begins. */
  word: number;
  /** Whether a line may end, or must end, behind it. */
  wraps: 'may' | 'must' | 'not';
  /** The place behind it; none behind a hyphen that is part of the text, or at the edge of an element. */
  end?: LineEnd;
  /** Width of the hyphen that is painted if a line ends behind it, else 0. */
  hyphen: number;
}

/** A line of pieces. */
export interface BrokenLine extends LineMeasure {
  /** Number of its last piece. */
  last: number;
}

/** Chromium counts in 64ths of a pixel, of which a paragraph has thousands. */
const ROUNDING = 1e-5;

/**
 * Breaks a paragraph into lines as the browser does: each takes as much as it holds.
 *
 * @param closed numbers of pieces behind which no line may end
 */
export function breakLines(pieces: readonly Piece[], closed: ReadonlySet<number> = new Set()): BrokenLine[] {
  const lines: BrokenLine[] = [];
  // An indent is part of the first line.
  let start = 0;
  for (let first = 0; first < pieces.length;) {
    const last = lastOnLine(pieces, { first, start, closed });
    const { right, word, hyphen } = pieces[last]!;
    const short = Math.max(0, 1 - (right + hyphen - start));
    lines.push({ last, short, divided: hyphen > 0 && last + 1 < pieces.length ? right - Math.max(word, start) : 0 });
    first = last + 1;
    start = pieces[first]?.left ?? 0;
  }
  return lines;
}

function lastOnLine(
  pieces: readonly Piece[],
  { first, start, closed }: { first: number; start: number; closed: ReadonlySet<number> },
): number {
  let fitting: number | undefined;
  for (let index = first; index < pieces.length; index += 1) {
    const { right, hyphen, wraps } = pieces[index]!;
    const isLast = index + 1 === pieces.length;
    if (!isLast && (wraps === 'not' || (wraps === 'may' && closed.has(index)))) continue;
    const width = right - start;
    if (width + (isLast ? 0 : hyphen) <= 1 + ROUNDING) fitting = index;
    // What is too wide for a line of its own stands out.
    else if (fitting === undefined) return index;
    if (width > 1 + ROUNDING || wraps === 'must') break;
  }
  return fitting ?? pieces.length - 1;
}
