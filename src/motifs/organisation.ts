/**
 * The drawing of an organisation on paper, in millimetres: the municipalities' line, the board's seats on it, and a
 * track to each committee. A seat is a sleeper on rails or a stem with a dot, as the edition's motif has it.
 */
import type { Motif } from '../schemas/edition.ts';
import { round, svg } from './geometry.ts';

export interface Seats {
  known: number;
  /** Drawn in outline. */
  unknown: number;
}

/** What stands where; `y` is measured from the top of the drawing. */
export interface Yard {
  height: number;
  /** The line on which the municipalities stand. */
  baseY: number;
  /** The bar of the assembly; nothing when there is none. */
  assemblyY?: number | undefined;
  /** The lowest of the board's seats. */
  boardY: number;
  board?: Seats | undefined;
  committees: { y: number; seats: Seats }[];
  regional: { x: number; y: number; seats: Seats }[];
  /** How the municipalities' line comes in: from the page before, or from the right with a mark for each of them. */
  from: 'page' | { municipalities: number };
}

/** Width of the text area and of the margins that the line crosses between two pages. */
const WIDTH = 168;
const [LEFT_MARGIN, RIGHT_MARGIN] = [20, 22];
/** Where the line rises. */
const RISE_X = 11;
/** Where the committees' seats begin, and where their tracks end. */
const [COMMITTEE_X, COMMITTEE_END] = [55, 85];
/** Half the gauge of a pair of rails, on the line and on its branches. */
const [GAUGE, BRANCH_GAUGE] = [1.15, 0.98];
/** How far a branch leaves the line below the track that it leads to. */
const BRANCH = 9.4;
/** Distance of two seats of a committee, of the board, and of two municipalities on the line: the most that they take. */
const [SEAT_STEP, BOARD_STEP, PLACE_STEP] = [3.2, 2.55, 1.71];
/** The board's seats take no more than this. */
const BOARD_LENGTH = 43.4;

/** What is drawn so far, by the way in which it is painted. */
interface Drawing {
  line: string[];
  branches: string[];
  marks: string[];
  /** Marks of seats whose holders are not known. */
  outlines: string[];
  dots: string[];
  openDots: string[];
}

type Pen = ReturnType<typeof createPen>;

/** The whole drawing as SVG. */
export function drawYard(motif: Motif, yard: Yard): string {
  const pen = createPen(motif, 1);
  const top = yard.committees.at(0)?.y ?? yard.boardY;
  pen.line((o) => `${enter(yard, o)}V${round(top + BRANCH)}`);
  drawPlaces(pen, yard);
  for (const { y, seats } of yard.committees) {
    pen.branch(
      (o) =>
        `M${RISE_X + o * (GAUGE / BRANCH_GAUGE)} ${round(y + BRANCH)}` +
        `C${RISE_X + o} ${round(y + 1.5)} 20 ${round(y + o)} 29 ${round(y + o)}H${COMMITTEE_END}`,
    );
    drawSeats(pen, seats, COMMITTEE_X, y, COMMITTEE_END - COMMITTEE_X - 4);
  }
  if (yard.board) drawBoard(pen, yard.board, yard.boardY);
  for (const { x, y, seats } of yard.regional) {
    const length = Math.max(12, Math.min(36, (seats.known + seats.unknown) * SEAT_STEP + 5));
    pen.branch((o) => `M${x} ${round(y + o)}H${round(x + length)}`);
    drawSeats(pen, seats, x + 3, y, length - 6);
  }
  const bar =
    yard.assemblyY === undefined
      ? ''
      : `<path d="M${RISE_X - 8} ${yard.assemblyY}H${RISE_X + 8}" stroke="#14191b" stroke-width=".7" fill="none"/>`;
  return svg({ width: WIDTH, height: yard.height }, pen.paint() + bar, 'xMinYMin meet');
}

/** The municipalities on their line, which leaves the page at the right: `height` by the width of the text area. */
export function drawPlacesLine(motif: Motif, count: number, height: number): string {
  const pen = createPen(motif, 1);
  const y = height / 2;
  pen.line((o) => `M0 ${y + o}H${WIDTH + RIGHT_MARGIN}`);
  const step = Math.min(PLACE_STEP, (WIDTH - 2.4) / Math.max(1, count - 1));
  const start = WIDTH - 1.2 - step * (count - 1);
  for (let i = 0; i < count; i++) pen.across(start + i * step, y, 2.6, i);
  return svg({ width: WIDTH, height }, pen.paint(), 'xMinYMin meet');
}

/** A few seats beside a name: small, and as wide as they are many. */
export function drawSeatRow(motif: Motif, seats: number): string {
  const [width, height] = [round(seats * 1.5 + 1), 3.2];
  const pen = createPen(motif, 0.64);
  pen.branch((o) => `M0 ${round(height / 2 + o * 0.66)}H${width}`);
  for (let i = 0; i < seats; i++) pen.across(i * 1.5 + 1.25, height / 2, 1.5, i);
  return `<svg class="rep-seats" viewBox="0 0 ${width} ${height}" width="${width}mm" height="${height}mm" aria-hidden="true" focusable="false">${pen.paint()}</svg>`;
}

/** How the line comes to the place where it rises; `o` is the offset of a rail. */
function enter({ from, baseY, assemblyY, boardY }: Yard, o: number): string {
  const turn = assemblyY ?? boardY + 6;
  if (from === 'page') {
    return `M${-LEFT_MARGIN} ${baseY + o}H-15C2 ${baseY + o} ${RISE_X + o} ${baseY - 2} ${RISE_X + o} ${turn}`;
  }
  return `M${WIDTH} ${baseY + o}H37C20 ${baseY + o} ${RISE_X - o} ${baseY - 2} ${RISE_X - o} ${turn}`;
}

function drawPlaces(pen: Pen, { from, baseY }: Yard): void {
  if (from === 'page') return;
  const count = from.municipalities;
  const step = Math.min(PLACE_STEP, 120 / Math.max(1, count - 1));
  for (let i = 0; i < count; i++) pen.across(WIDTH - 4 - i * step, baseY, 2.6, i);
}

function drawSeats(pen: Pen, { known, unknown }: Seats, x: number, y: number, length: number): void {
  const count = known + unknown;
  const step = Math.min(SEAT_STEP, length / Math.max(1, count - 1));
  for (let i = 0; i < count; i++) pen.across(x + i * step, y, 2.2, i, i >= known);
}

function drawBoard(pen: Pen, { known, unknown }: Seats, lowest: number): void {
  const count = known + unknown;
  const step = Math.min(BOARD_STEP, BOARD_LENGTH / Math.max(1, count - 1));
  for (let i = 0; i < count; i++) pen.along(RISE_X, lowest - i * step, 2.8, i >= known);
}

/** Height that a board takes on the line. */
export function measureBoard({ known, unknown }: Seats): number {
  return Math.min(BOARD_LENGTH, (known + unknown - 1) * BOARD_STEP);
}

/**
 * Draws lines and marks in the language of the motif: a pair of rails with sleepers, or one way with stems and dots.
 *
 * @param scale of dots and strokes
 */
function createPen(motif: Motif, scale: number) {
  const drawing: Drawing = { line: [], branches: [], marks: [], outlines: [], dots: [], openDots: [] };
  const isRails = motif.kind === 'rails';
  const offsets = (gauge: number) => (isRails ? [-gauge, gauge] : [0]);
  const radius = round(0.72 * scale);
  const dot = (x: number, y: number) => `<circle cx="${round(x)}" cy="${round(y)}" r="${radius}"/>`;
  return {
    line: (path: (offset: number) => string) => drawing.line.push(...offsets(GAUGE).map(path)),
    branch: (path: (offset: number) => string) => drawing.branches.push(...offsets(BRANCH_GAUGE).map(path)),
    /** A mark on a level line; `reach` is half a sleeper. */
    across(x: number, y: number, reach: number, index: number, isUnknown = false) {
      if (isRails) {
        const half = 0.3 * scale;
        if (isUnknown) {
          drawing.outlines.push(`M${round(x - half)} ${round(y - reach)}h${2 * half}v${2 * reach}h${-2 * half}z`);
        } else drawing.marks.push(`M${round(x)} ${round(y - reach)}V${round(y + reach)}`);
        return;
      }
      // Neighbours have different heights, or their dots would touch.
      const top = y - reach * (index % 2 === 0 ? 1 : 0.55);
      drawing.branches.push(`M${round(x)} ${round(y)}V${round(top)}`);
      (isUnknown ? drawing.openDots : drawing.dots).push(dot(x, top));
    },
    /** A mark on an upright line. */
    along(x: number, y: number, reach: number, isUnknown = false) {
      if (isRails) {
        const half = 0.3 * scale;
        if (isUnknown) {
          drawing.outlines.push(`M${round(x - reach)} ${round(y - half)}h${2 * reach}v${2 * half}h${-2 * reach}z`);
        } else drawing.marks.push(`M${round(x - reach)} ${round(y)}H${round(x + reach)}`);
        return;
      }
      drawing.branches.push(`M${round(x)} ${round(y)}H${round(x - reach)}`);
      (isUnknown ? drawing.openDots : drawing.dots).push(dot(x - reach, y));
    },
    paint: () => paint(drawing, isRails, scale),
  };
}

function paint(drawing: Drawing, isRails: boolean, scale: number): string {
  const stroke = (paths: string[], width: number, fill = 'none') =>
    paths.length === 0
      ? ''
      : `<path d="${paths.join('')}" stroke="var(--accent)" stroke-width="${round(width)}" fill="${fill}"/>`;
  return (
    stroke(drawing.line, isRails ? 0.55 : 0.7) +
    stroke(drawing.branches, scale < 1 ? 0.22 : 0.42) +
    stroke(drawing.marks, scale < 1 ? 0.7 : 0.95) +
    stroke(drawing.outlines, 0.25, '#fff') +
    (drawing.dots.length > 0 ? `<g fill="var(--accent)">${drawing.dots.join('')}</g>` : '') +
    (drawing.openDots.length > 0
      ? `<g fill="#fff" stroke="var(--accent)" stroke-width=".25">${drawing.openDots.join('')}</g>`
      : '')
  );
}
