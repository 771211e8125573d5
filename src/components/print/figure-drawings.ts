/** Chooses the drawing of a key figure on the printed pages that sum an edition up, and lays small ones out side by side. */
import { drawBar, drawDots, drawStems, drawTicks, dotsAcross, LONGEST_BAR } from '../../motifs/counted-marks.ts';
import { BAR_UNITS, MOST_STEMS } from '../../report/figure-marks.ts';
import type { FigureMarks } from '../../report/figure-marks.ts';
import type { FigureGroup, PlacedFigure } from '../../report/year-in-figures.ts';

/** Dots in a row of a wide drawing. */
const WIDE_ROW = 50;
/** The most stems of a wide drawing. */
const MOST_WIDE_STEMS = 120;

/** Cells stand in four columns, 36 mm wide and 8 mm apart. A cell takes 1, 2 or all 4 of them. */
const COLUMNS = 4;
const WIDTHS = { 1: 36, 2: 80, 4: 168 } as const;
export type Span = keyof typeof WIDTHS;
/** A cell of one column beside the margin column of 42 mm. */
export const CELL_WIDTH = WIDTHS[1] / 42;
/** Rows of dots that a cell may have before it takes more columns. */
const MOST_ROWS = 5;

/** The drawing of a figure in a row of its own; nothing for one without marks. */
export function drawWide(marks: FigureMarks | undefined, group: PlacedFigure[]): string {
  if (!marks) return '';
  if (marks.kind === 'bar') return drawBar((marks.amount / largestBar(group)) * LONGEST_BAR);
  const [filled, count] = marks.kind === 'of' ? [marks.filled, marks.whole] : [marks.filled, marks.upTo];
  if (marks.kind === 'of' && count === 100) return drawTicks(filled);
  if (marks.kind === 'of' && count <= MOST_WIDE_STEMS) return drawStems({ filled, count });
  return drawDots({ filled, count, perRow: WIDE_ROW });
}

/** Dots in rows that are still lower than the words beside them would be. */
const LOW_DOTS = 4 * WIDE_ROW;

/** Whether a drawing is so low that the words stand below it, where they need fewer lines. */
export function isLow({ marks }: PlacedFigure): boolean {
  if (marks?.kind === 'per') return marks.upTo <= LOW_DOTS;
  return marks?.kind === 'bar' || (marks?.kind === 'of' && marks.whole === 100);
}

/** Rows of a group that certainly fit on one page. */
const WHOLE_ROWS = { rows: 4, cells: 3 };

/** Whether a group is so small that it need not be divided between pages. */
export function isKeptWhole(group: FigureGroup): boolean {
  const rows = group.layout === 'rows' ? group.figures.length : layOutCells(group).length;
  return rows <= WHOLE_ROWS[group.layout];
}

/** Bars of a group have one unit, so they can be measured by the largest. */
function largestBar(group: PlacedFigure[]): number {
  return Math.max(...group.map(({ marks }) => (marks?.kind === 'bar' ? marks.amount : 0)), 1 / BAR_UNITS.mia.kroner);
}

export interface Cell extends PlacedFigure {
  span: Span;
  drawing: string;
}

/** Cells in rows that are filled from the left: small drawings first, so that neighbours are alike. */
export function layOutCells({ figures }: Pick<FigureGroup, 'figures'>): Cell[][] {
  const cells = figures.map(toCell).sort((a, b) => a.span - b.span || kindOf(a) - kindOf(b));
  const rows: Cell[][] = [];
  let room = 0;
  for (const cell of cells) {
    if (cell.span > room) {
      rows.push([]);
      room = COLUMNS;
    }
    rows.at(-1)?.push(cell);
    room -= cell.span;
  }
  return rows;
}

/** Stems before dots. */
function kindOf({ marks }: Cell): number {
  return marks?.kind === 'per' && marks.upTo > MOST_STEMS ? 1 : 0;
}

function toCell(placed: PlacedFigure): Cell {
  const { marks } = placed;
  if (marks?.kind !== 'per') return { ...placed, span: 1, drawing: '' };
  const { filled, upTo: count, against } = marks;
  if (count <= MOST_STEMS) return { ...placed, span: 1, drawing: drawStems({ filled, count, against }, WIDTHS[1]) };
  const span = ([1, 2] as const).find((columns) => count <= MOST_ROWS * dotsAcross(WIDTHS[columns])) ?? COLUMNS;
  const rows = Math.ceil(count / dotsAcross(WIDTHS[span]));
  // Rows of equal length are counted more easily than full ones and a rest.
  return { ...placed, span, drawing: drawDots({ filled, count, perRow: Math.ceil(count / rows) }) };
}
