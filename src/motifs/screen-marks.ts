/** Drawings of key figures as wide as the margin column of a web page. Each mark counts something. */
import { drawDots, drawStems } from './counted-marks.ts';

/** Millimetres of the column in the units of the drawings: 17rem. */
const COLUMN_MM = 72;
/** A hundred is read as four rows of 25; so are numbers near it. */
const [HUNDRED, HUNDRED_ROW, NEAR_HUNDRED] = [100, 25, 200];
/** Dots in a row of a large number, and stems that fit side by side. */
const [WIDE_ROW, MOST_STEMS] = [50, 120];
/** Things counted one by one that are few enough for stems. */
const FEW = 20;

/** What a drawing counts: a part of a whole, or things, of which those from `filled` to `upTo` are outlined. */
export type Marks =
  | { kind: 'of'; filled: number; whole: number }
  | { kind: 'per'; filled: number; upTo: number; against?: number | undefined }
  | { kind: 'bar' };

/** The drawing as an SVG string; empty for a bar, which alone has nothing to be compared with. */
export function drawMarks(marks: Marks | undefined): string {
  if (marks?.kind === 'of') return drawPart(marks.filled, marks.whole);
  return marks?.kind === 'per' ? drawCount(marks.filled, marks.upTo, marks.against) : '';
}

/** Municipalities and the like as stems, a hundred and more as dots. */
function drawPart(filled: number, whole: number): string {
  if (whole === HUNDRED) return drawDots({ filled, count: whole, perRow: HUNDRED_ROW });
  if (whole <= MOST_STEMS) return drawStems({ filled, count: whole }, COLUMN_MM);
  return drawDots({ filled, count: whole, perRow: WIDE_ROW });
}

function drawCount(filled: number, count: number, against: number | undefined): string {
  if (count <= FEW) return drawStems({ filled, count, against }, COLUMN_MM);
  return drawDots({ filled, count, perRow: count <= NEAR_HUNDRED ? HUNDRED_ROW : WIDE_ROW });
}
