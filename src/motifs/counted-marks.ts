/**
 * Drawings of key figures as SVG strings, in millimetres. Every mark counts something: a filled one is counted, an outlined
 * one belongs to the rest. Heights of stems follow the golden step of the motif and mean nothing.
 *
 * A dot is a line of no length with round ends: a row of fifty is one short path, where fifty circles are fifty curves of
 * four pieces in the PDF.
 */
import { round } from './geometry.ts';

/** Width of the column that drawings stand in. */
const WIDEST = 116;
const LINE = 'var(--accent)';
const REST = 'var(--rule)';
const GROUND = 'var(--paper)';

/** Stems from a base line: one for each of few, equal things. */
export interface Stems {
  filled: number;
  /** All stems, filled and outlined. */
  count: number;
  /** Stems from the left that a bracket below them holds together. */
  against?: number | undefined;
}

const STEM = { pitch: 2.3, lowest: 0.28, radius: 0.82, tall: 27, small: 15 };
/** From that many stems on the drawing is tall; fewer would stand apart like poles. */
const MANY_STEMS = 40;

/** Stems with dots: `filled` of `count`, from the left, in at most `widest` millimetres. */
export function drawStems({ filled, count, against = 0 }: Stems, widest = WIDEST): string {
  const { radius, pitch } = STEM;
  const isTall = count >= MANY_STEMS;
  const width = Math.min(widest, Math.max(pitch * 2, count * pitch));
  const height = isTall ? STEM.tall : STEM.small;
  const base = height - 0.15;
  const dots = Array.from({ length: count }, (_, index) => {
    const x = count > 1 ? radius + ((width - 2 * radius) * index) / (count - 1) : width / 2;
    return { x: round(x), y: round(base - riseOf(index) * (height - 2 * radius - 0.4)) };
  });
  const [counted, rest] = [dots.slice(0, filled), dots.slice(filled)];
  const stemsOf = (list: typeof dots, gap: number) =>
    list.map(({ x, y }) => `M${x} ${round(base)}V${round(y + gap)}`).join('');
  return frame(
    width,
    height,
    path(stemsOf(rest, radius), REST, 0.16) +
      path(stemsOf(counted, 0), LINE, 0.22) +
      path(`M0 ${round(base)}H${round(width)}`, LINE, 0.3) +
      bracketBelow(dots[against - 1]?.x, height) +
      outlinedDots(rest, radius) +
      dotsPath(counted, radius, LINE),
  );
}

/**
 * A bracket from the left edge to a little behind the stem at `x`; nothing without one. It hangs below the drawing, so that
 * base lines of drawings side by side stay on one line.
 */
function bracketBelow(x: number | undefined, height: number): string {
  if (x === undefined) return '';
  const [top, end] = [round(height + 0.6), round(x + STEM.radius)];
  return path(`M0.15 ${top}v1.2H${end}v-1.2`, 'var(--ink-3)', 0.3);
}

/** How high a stem is, from 0 to 1: evenly spread without randomness. */
function riseOf(index: number): number {
  return STEM.lowest + (1 - STEM.lowest) * ((index * 0.618034 + 0.31) % 1);
}

/** A hundred ticks, of which some are counted. */
export function drawTicks(filled: number, count = 100): string {
  const pitch = WIDEST / count;
  const tick = (index: number) => `M${round(pitch * (index + 0.5))} 0V5`;
  const ticks = Array.from({ length: count }, (_, index) => tick(index));
  return frame(
    WIDEST,
    5.6,
    path(ticks.slice(filled).join(''), REST, 0.3) +
      path(ticks.slice(0, filled).join(''), LINE, 0.62) +
      path(`M0 5.3H${WIDEST}`, LINE, 0.3),
  );
}

const DOT = { pitch: 2.32, radius: 0.78 };

/** Dots in rows of `perRow`: `filled` of `count`. */
export function drawDots({ filled, count, perRow }: Omit<Stems, 'against'> & { perRow: number }): string {
  const { pitch, radius } = DOT;
  const dots = Array.from({ length: count }, (_, index) => ({
    x: round(pitch * ((index % perRow) + 0.5)),
    y: round(pitch * (Math.floor(index / perRow) + 0.5)),
  }));
  return frame(
    Math.min(count, perRow) * pitch,
    Math.ceil(count / perRow) * pitch,
    outlinedDots(dots.slice(filled), radius) + dotsPath(dots.slice(0, filled), radius, LINE),
  );
}

/** Dots that fit side by side in so many millimetres. */
export function dotsAcross(width: number): number {
  return Math.floor(width / DOT.pitch);
}

/** The longest bar, so that the amount still fits behind it. */
export const LONGEST_BAR = 84;
const BAR = { height: 3.6, least: 0.5 };

/** A bar of so many millimetres; `isOutlined` for the years before. An amount that is not nought is seen. */
export function drawBar(length: number, isOutlined = false): string {
  const width = Math.max(BAR.least, length);
  const line = isOutlined ? 0.28 : 0;
  const box = `x="${line / 2}" y="${line / 2}" width="${round(width - line)}" height="${round(BAR.height - line)}"`;
  const paint = isOutlined ? `fill="none" stroke="var(--ink-3)" stroke-width="${line}"` : `fill="${LINE}"`;
  return frame(width, BAR.height, `<rect ${box} ${paint}/>`);
}

interface Point {
  x: number;
  y: number;
}

function outlinedDots(dots: Point[], radius: number): string {
  return dotsPath(dots, radius, REST) + dotsPath(dots, radius - 0.24, GROUND);
}

function dotsPath(dots: Point[], radius: number, colour: string): string {
  if (dots.length === 0) return '';
  const points = dots.map(({ x, y }) => `M${x} ${y}h.01`).join('');
  return `<path d="${points}" stroke="${colour}" stroke-width="${round(radius * 2)}" stroke-linecap="round"/>`;
}

function path(d: string, colour: string, width: number): string {
  return d && `<path d="${d}" stroke="${colour}" stroke-width="${width}"/>`;
}

function frame(width: number, height: number, content: string): string {
  const [w, h] = [round(width), round(height)];
  return (
    `<svg class="rep-marks" width="${w}mm" height="${h}mm" viewBox="0 0 ${w} ${h}" fill="none"` +
    ` overflow="visible" aria-hidden="true" focusable="false">${content}</svg>`
  );
}
