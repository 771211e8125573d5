/**
 * The strip at a chapter's opening in pieces, one for each theme, so that each can be a link. A piece is drawn to be
 * stretched: widths of lines and dots stay, whatever the width of its place.
 */
import type { Motif } from '../schemas/edition.ts';
import { round } from './geometry.ts';
import {
  BASE,
  CLIMB,
  climbSleepers,
  GAUGE,
  HEIGHT,
  LINES,
  PART_SLEEPER,
  PART_STEM,
  RING,
  SLEEPER,
  STEM,
} from './strip.ts';
import type { StripPlace } from './strip.ts';

/** Where a place lies, seen from the chapter that is open. */
export type StripPosition = 'before' | 'here' | 'behind';

/** Units of the piece's own width; the chapter's own place is wider. */
const [WIDTH, WIDTH_HERE] = [20, 110];
/** Lines go on a little over both ends: places are no whole pixels wide, and a gap would show. */
const SEAM = 0.2;
/** The rails lie lower than the road, since sleepers reach below them. */
const RAIL_BASE = BASE - SLEEPER;

/** The pieces that were drawn: there are twelve, and each chapter shows as many as there are chapters. */
const drawn = new Map<string, string>();

/** A theme's piece of the strip as an SVG string; decorative, since the link round it says the theme's name. */
export function drawStripPlace(motif: Motif, position: StripPosition, place: StripPlace): string {
  const name = `${motif.kind === 'rails'} ${position} ${place.isPart}`;
  const drawing = drawn.get(name) ?? draw(motif, position, place);
  drawn.set(name, drawing);
  return drawing;
}

function draw(motif: Motif, position: StripPosition, { isPart }: StripPlace): string {
  const width = position === 'here' ? WIDTH_HERE : WIDTH;
  const marks = motif.kind === 'rails' ? railsOf(position, isPart, width) : roadOf(position, isPart, width);
  return (
    `<svg viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" fill="none" stroke="var(--accent)"` +
    ` stroke-linecap="round" aria-hidden="true" focusable="false">${marks}</svg>`
  );
}

function roadOf(position: StripPosition, isPart: boolean, width: number): string {
  const road = path(`M${-SEAM} ${BASE}H${width + SEAM}`, 2, 'butt');
  if (position !== 'here') {
    const [x, top] = [width / 2, BASE - (isPart ? PART_STEM : STEM)];
    const radius = isPart ? RING * 0.7 : RING;
    return path(`M${x} ${BASE}V${top}`, 1.1) + road + ring(x, round(top - radius), radius);
  }
  const tops = Array.from({ length: LINES }, (_, index) => ({
    x: round(((index + 0.5) / LINES - 0.5) * width * 0.86 + width / 2),
    y: round(4 + ((index * 0.618034 + 0.2) % 1) * (BASE - 36)),
  }));
  const lines = tops.map(({ x, y }) => `M${x} ${BASE}V${y}`).join('');
  return path(lines, 1.3) + road + path(tops.map(({ x, y }) => dot(x, y)).join(''), 5.4);
}

/** A dot is a line of no length with round ends, which stays round where the piece is stretched. */
function ring(x: number, y: number, radius: number): string {
  const hole = path(dot(x, y), round(radius * 2 - 1.5)).replace(
    '<path ',
    '<path class="is-hole" stroke="var(--paper)" ',
  );
  return path(dot(x, y), radius * 2 + 1) + hole;
}

function railsOf(position: StripPosition, isPart: boolean, width: number): string {
  const upper = RAIL_BASE - CLIMB;
  const rails = (y: number) => [-GAUGE, GAUGE].map((offset) => `M${-SEAM} ${y + offset}H${width + SEAM}`).join('');
  const old = path(rails(RAIL_BASE), 1, 'butt').replace('<path ', '<path stroke="var(--rule)" ');
  if (position === 'here') {
    const middle = width / 2;
    const climb = [-GAUGE, GAUGE]
      .map((offset) => {
        const [from, to] = [RAIL_BASE + offset, upper + offset];
        return `M0 ${from}C${middle} ${from} ${middle} ${to} ${width} ${to}`;
      })
      .join('');
    return old + path(climb, 1.8, 'butt') + path(climbSleepers(middle, middle, RAIL_BASE), 3.4, 'butt');
  }
  const [y, half] = [position === 'behind' ? upper : RAIL_BASE, isPart ? PART_SLEEPER : SLEEPER];
  const sleeper = path(`M${width / 2} ${y - half}V${y + half}`, 1.6, 'butt');
  return (position === 'behind' ? old : '') + path(rails(y), 1.8, 'butt') + sleeper;
}

function dot(x: number, y: number): string {
  return `M${x} ${y}h.01`;
}

function path(d: string, strokeWidth: number, cap?: 'butt'): string {
  const ends = cap ? ` stroke-linecap="${cap}"` : '';
  return `<path d="${d}" stroke-width="${strokeWidth}"${ends} vector-effect="non-scaling-stroke"/>`;
}
