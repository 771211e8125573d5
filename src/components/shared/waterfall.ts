/** Where the steps of a bridge stand on one line, in per cent of its length. */
import type { BridgeRow } from '../../report/bridge.ts';

export interface WaterfallMark {
  xPercent: number;
  widthPercent: number;
}

/**
 * A mark for each row: a step spans what it moved, a level is a point. The line reaches from the least to the greatest
 * running amount and not from zero: readers compare how far the steps go, not how large the levels are.
 */
export function listWaterfallMarks(rows: BridgeRow[]): WaterfallMark[] {
  const amounts = rows.flatMap(({ span }) => span);
  const least = Math.min(...amounts);
  const range = Math.max(...amounts) - least || 1;
  const toPercent = (kroner: number) => Math.round((kroner / range) * 10_000) / 100;
  return rows.map(({ span: [before, after] }) => ({
    xPercent: toPercent(Math.min(before, after) - least),
    widthPercent: toPercent(Math.abs(after - before)),
  }));
}
