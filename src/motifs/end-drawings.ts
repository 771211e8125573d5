/**
 * Drawings for the end of a chapter, as SVG strings in millimetres. Every mark counts something. A dot is a line of no length
 * with round ends: a hundred of them are one short path, where a hundred circles are four hundred curves in the PDF.
 */
import { round } from './geometry.ts';

/** Width of the text area, and of its text column. */
const WIDTH = 168;
const COLUMN = 116;
/** A dot is at most so wide, and never touches its neighbour's stem. */
const WIDEST_DOT = 1.35;
/** The lowest stem, as a share of the highest. */
const LOWEST = 0.16;
/** Fractional part of the golden ratio: spreads heights evenly without randomness. */
const GOLDEN = 0.618034;
/** Breadth of the line around a dot that does not count. */
const OUTLINE = 0.25;

/** Most stems that can be told apart at this width. */
export const MOST_STEMS = 140;

interface Point {
  x: number;
  y: number;
}

/**
 * A figure as wide as the text area: a stem with a dot for each thing that is counted. Those that count are filled, the rest are
 * outlines. Heights mean nothing; they keep the dots apart.
 *
 * @param filled stems that count, from the left
 * @param height in millimetres
 */
export function drawWideStems(filled: number, count: number, height: number): string {
  const radius = Math.min(WIDEST_DOT, (WIDTH / count) * 0.72);
  const base = round(height - 0.2);
  const stems = Array.from({ length: count }, (_, index) => {
    const rise = LOWEST + (1 - LOWEST) * ((index * GOLDEN + 0.31) % 1);
    const x = radius + (WIDTH - 2 * radius) * (count > 1 ? index / (count - 1) : 0.5);
    return { x: round(x), y: round(base - rise * (base - radius - 0.2)) };
  });
  const [counted, rest] = [stems.slice(0, filled), stems.slice(filled)];
  const lines = (points: Point[]) => points.map(({ x, y }) => `M${x} ${base}V${y}`).join('');
  return frame(
    WIDTH,
    height,
    stroke(lines(rest), 'var(--rule)', 0.2) +
      stroke(lines(counted), 'var(--accent)', 0.25) +
      stroke(`M0 ${base}H${WIDTH}`, 'var(--accent)', 0.35) +
      outlines(rest, radius) +
      dots(counted, radius, 'var(--accent)'),
  );
}

/** Few marks are large, so that they fill their place, and many are small. */
const SIZES = [
  { most: 14, pitch: 8, perRow: 14 },
  { most: 132, pitch: 3.5, perRow: 33 },
  { most: Infinity, pitch: 2.32, perRow: 50 },
];

/** Dots in rows, of which the first count: as wide as the text column. */
export function drawDotRows(filled: number, count: number): string {
  const { pitch, perRow } = SIZES.find(({ most }) => count <= most)!;
  const radius = round(pitch * 0.36);
  const points = Array.from({ length: count }, (_, index) => ({
    x: round(radius + pitch * (index % perRow)),
    y: round(pitch * (Math.floor(index / perRow) + 0.5)),
  }));
  const drawing = outlines(points.slice(filled), radius) + dots(points.slice(0, filled), radius, 'var(--accent)');
  return frame(COLUMN, round(Math.ceil(count / perRow) * pitch), drawing);
}

function outlines(points: Point[], radius: number): string {
  return dots(points, radius, 'var(--rule)') + dots(points, radius - OUTLINE, 'var(--paper)');
}

function dots(points: Point[], radius: number, colour: string): string {
  return stroke(points.map(({ x, y }) => `M${x} ${y}h.01`).join(''), colour, round(radius * 2));
}

function stroke(d: string, colour: string, width: number): string {
  return d && `<path d="${d}" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`;
}

function frame(width: number, height: number, drawing: string): string {
  return (
    `<svg width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}" fill="none" aria-hidden="true" focusable="false">` +
    `${drawing}</svg>`
  );
}
