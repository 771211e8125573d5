import { breakLines } from './break-lines.ts';
import type { BrokenLine, Piece } from './break-lines.ts';
import { listFaults, rateLines } from './rate-lines.ts';

/** A fault is mended at the end of its own line or of one of those before it. */
const LINES_BEFORE = 3;

/** The lines of a paragraph, and where none of them ends although it might. */
export interface ImprovedLines {
  lines: readonly BrokenLine[];
  /** Numbers of the pieces behind which no line may end. */
  closed: ReadonlySet<number>;
}

/** Mends the lines of a paragraph: tries to end lines at or before a fault a little earlier, as long as that makes them better. */
export function improveLines(pieces: readonly Piece[], lines: readonly BrokenLine[]): ImprovedLines {
  let best: ImprovedLines = { lines, closed: new Set() };
  for (let changes = lines.length; changes > 0; changes -= 1) {
    const better = improveOnce(pieces, best);
    if (!better) break;
    best = better;
  }
  return best;
}

/** @returns the best of all single changes; nothing when none makes the lines better */
function improveOnce(pieces: readonly Piece[], { lines, closed }: ImprovedLines): ImprovedLines | undefined {
  let best: ImprovedLines | undefined;
  let least = rateLines(lines);
  for (const end of listCandidates(pieces, lines)) {
    const tried = new Set(closed).add(end);
    const changed = breakLines(pieces, tried);
    const rating = rateLines(changed);
    if (rating < least) [best, least] = [{ lines: changed, closed: tried }, rating];
  }
  return best;
}

/** Ends of lines that may lie earlier, as numbers of the pieces before them. */
function listCandidates(pieces: readonly Piece[], lines: readonly BrokenLine[]): number[] {
  const faults = listFaults(lines);
  return lines.slice(0, -1).flatMap(({ last }, index) => {
    const isNear = faults.some((fault) => fault >= index && fault <= index + LINES_BEFORE);
    const piece = pieces[last];
    return isNear && piece?.end && piece.wraps === 'may' ? [last] : [];
  });
}
