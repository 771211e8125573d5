import type { Motif } from '../schemas/edition.ts';
import { round, svg } from './geometry.ts';

const HEIGHT = 72;
const BASE = HEIGHT - 4;
/** Lines that rise from the road of the 2025 strip: the places of one way, 98 / 7. */
const LINES = 14;

/**
 * The stretch of line at a chapter's opening. Its place along the line is the chapter's place in the edition,
 * so readers see how far they have come. `index` counts from 0. `width` is the box’s at a height of 72; in a narrower
 * box the strip keeps its height and is cut where the chapter is not.
 */
export function drawStrip(motif: Motif, index: number, count: number, width: number): string {
  const centre = (width * (index + 0.5)) / count;
  const drawing = motif.kind === 'rails' ? stripOfRails(centre, count, width) : stripOfRoads(centre, count, width);
  return svg({ width, height: HEIGHT }, drawing, aspectAt(index, count));
}

/** Lets a narrow screen cut the strip where the chapter is not. */
function aspectAt(index: number, count: number): string {
  const place = (index + 0.5) / count;
  return `${place < 0.34 ? 'xMin' : place < 0.67 ? 'xMid' : 'xMax'}YMax slice`;
}

function stripOfRails(centre: number, count: number, width: number): string {
  const base = BASE - 6;
  const upper = base - 30;
  const reach = Math.min(60, (width / count) * 0.62);
  const rail = (offset: number) =>
    `M0 ${base + offset}H${round(centre - reach)}C${round(centre)} ${base + offset} ${round(centre)} ${upper + offset} ${round(centre + reach)} ${upper + offset}H${width}`;
  const old = `M${round(centre - reach)} ${base - 3}H${width}M${round(centre - reach)} ${base + 3}H${width}`;
  return (
    `<g fill="none"><path d="${old}" stroke="var(--rule)" stroke-width="1"/>` +
    `<path d="${rail(-3)}${rail(3)}" stroke="var(--accent)" stroke-width="1.8"/></g>`
  );
}

function stripOfRoads(centre: number, count: number, width: number): string {
  const breadth = Math.max((width / count) * 1.25, 150);
  const middle = Math.min(width - breadth / 2, Math.max(breadth / 2 + 14, centre));
  const start = round(Math.max(0, middle - breadth / 2 - 30));
  const lines = Array.from({ length: LINES }, (_, k) => {
    const x = round(middle + ((k + 0.5) / LINES - 0.5) * breadth);
    const y = round(4 + ((k * 0.618034 + 0.2) % 1) * (BASE - 36));
    const path = `M${start} ${BASE}H${round(x - 14)}C${round(x - 4)} ${BASE} ${x} ${BASE - 5} ${x} ${BASE - 15}V${y}`;
    return { path, dot: `<circle cx="${x}" cy="${y}" r="2.6"/>` };
  });
  return (
    `<g fill="none"><path d="${lines.map(({ path }) => path).join('')}" stroke="var(--accent)" stroke-width="1.1"/>` +
    `<path d="M0 ${BASE}H${width}" stroke="var(--accent)" stroke-width="2"/></g>` +
    `<g fill="var(--accent)">${lines.map(({ dot }) => dot).join('')}</g>`
  );
}
