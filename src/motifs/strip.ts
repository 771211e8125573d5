import type { Motif } from '../schemas/edition.ts';
import { round, svg } from './geometry.ts';

/** A chapter as the strip shows it. */
export interface StripPlace {
  /** Whether it is a part of the chapter before it: its mark is smaller. */
  isPart: boolean;
}

/** Height of the strip in its own units, and where its road lies. */
export const HEIGHT = 72;
export const BASE = HEIGHT - 4;
/** Lines that rise from the road of the 2025 strip: the places of one way, 98 / 7. */
export const LINES = 14;
/** How many shares of the width the chapter itself takes at least, and how wide it must be to be drawn. */
const [LEAST_SHARES, LEAST_WIDTH] = [3, 110];
/** Marks of the other chapters and of parts: height of a stem, radius of its ring, half a sleeper. */
export const [STEM, PART_STEM, RING, SLEEPER, PART_SLEEPER] = [13, 6, 3.4, 8, 5];
/** Distance of a rail from the middle of its track, and how far the line climbs. */
export const [GAUGE, CLIMB] = [3, 30];
const CLIMB_SLEEPERS = 7;

/**
 * The stretch of line at a chapter's opening: every chapter has its place on it, so readers see how far they have come
 * and how much there is. `index` counts from 0. `width` is the box’s at a height of 72; in a narrower box the strip keeps
 * its height and is cut where the chapter is not.
 */
export function drawStrip(motif: Motif, places: readonly StripPlace[], index: number, width: number): string {
  const { centres, share } = divide(places.length, index, width);
  const marks = places.map(({ isPart }, at) => ({
    x: centres[at]!,
    isPart,
    isHere: at === index,
    isBehind: at > index,
  }));
  const drawing = motif.kind === 'rails' ? stripOfRails(marks, share, width) : stripOfRoads(marks, share, width);
  return svg({ width, height: HEIGHT }, drawing, aspectAt(centres[index]! / width));
}

interface Mark extends StripPlace {
  x: number;
  isHere: boolean;
  /** Whether it comes after the chapter. */
  isBehind: boolean;
}

/** The middle of each place, and how wide the chapter's own is: wider than the others, but never over them. */
function divide(count: number, index: number, width: number): { centres: number[]; share: number } {
  const others = count - 1;
  const shares = Math.max(LEAST_SHARES, (LEAST_WIDTH * others) / (width - LEAST_WIDTH));
  const unit = width / (others + shares);
  const share = others === 0 ? Math.min(width, 4 * LEAST_WIDTH) : unit * shares;
  const centres = Array.from({ length: count }, (_, at) => {
    if (at === index) return others === 0 ? width / 2 : unit * index + share / 2;
    return at < index ? unit * (at + 0.5) : unit * (at - 0.5) + share;
  });
  return { centres, share };
}

/** Lets a narrow screen cut the strip where the chapter is not. */
function aspectAt(place: number): string {
  return `${place < 0.34 ? 'xMin' : place < 0.67 ? 'xMid' : 'xMax'}YMax slice`;
}

function stripOfRails(marks: Mark[], share: number, width: number): string {
  const base = BASE - 8;
  const upper = base - CLIMB;
  const here = marks.find(({ isHere }) => isHere)!.x;
  const reach = Math.min(60, share * 0.42);
  const rail = (offset: number) =>
    `M0 ${base + offset}H${round(here - reach)}C${round(here)} ${base + offset} ${round(here)} ${upper + offset} ${round(here + reach)} ${upper + offset}H${round(width)}`;
  const old = [-GAUGE, GAUGE].map((offset) => `M${round(here - reach)} ${base + offset}H${round(width)}`).join('');
  const others = marks
    .filter(({ isHere }) => !isHere)
    .map(({ x, isPart, isBehind }) => {
      const [y, half] = [isBehind ? upper : base, isPart ? PART_SLEEPER : SLEEPER];
      return `M${round(x)} ${y - half}V${y + half}`;
    });
  return (
    `<g fill="none"><path d="${old}" stroke="var(--rule)" stroke-width="1"/>` +
    `<path d="${rail(-GAUGE)}${rail(GAUGE)}" stroke="var(--accent)" stroke-width="1.8"/>` +
    `<path d="${others.join('')}" stroke="var(--accent)" stroke-width="1.6"/>` +
    `<path d="${climbSleepers(here, reach, base)}" stroke="var(--accent)" stroke-width="3.4"/></g>`
  );
}

/** Sleepers across the stretch on which the line climbs: `reach` to both sides of `here`. */
export function climbSleepers(here: number, reach: number, base: number): string {
  return Array.from({ length: CLIMB_SLEEPERS }, (_, i) => {
    const t = (i + 0.5) / CLIMB_SLEEPERS;
    const s = 1 - t;
    const x = here + reach * (t ** 3 - s ** 3);
    const y = base - CLIMB * (3 * s * t * t + t ** 3);
    const [dx, dy] = [3 * reach * (s * s + t * t), -6 * CLIMB * s * t];
    const half = SLEEPER / Math.hypot(dx, dy);
    return `M${round(x - dy * half)} ${round(y + dx * half)}L${round(x + dy * half)} ${round(y - dx * half)}`;
  }).join('');
}

function stripOfRoads(marks: Mark[], share: number, width: number): string {
  const here = marks.find(({ isHere }) => isHere)!.x;
  const breadth = share * 0.84;
  const start = round(here - share / 2);
  const lines = Array.from({ length: LINES }, (_, k) => {
    const x = round(here + ((k + 0.5) / LINES - 0.5) * breadth);
    const y = round(4 + ((k * 0.618034 + 0.2) % 1) * (BASE - 36));
    const from = round(Math.max(start, x - 14));
    const path = `M${start} ${BASE}H${from}C${round((from + x) / 2)} ${BASE} ${x} ${BASE - 5} ${x} ${BASE - 15}V${y}`;
    return { path, dot: `<circle cx="${x}" cy="${y}" r="2.6"/>` };
  });
  const others = marks
    .filter(({ isHere }) => !isHere)
    .map((mark) => ({ ...mark, top: BASE - (mark.isPart ? PART_STEM : STEM) }));
  const stems = others.map(({ x, top }) => `M${round(x)} ${BASE}V${top}`).join('');
  const rings = others.map(({ x, top }) => `<circle cx="${round(x)}" cy="${round(top - RING)}" r="${RING}"/>`).join('');
  return (
    `<g fill="none"><path d="${lines.map(({ path }) => path).join('')}${stems}" stroke="var(--accent)" stroke-width="1.1"/>` +
    `<g stroke="var(--accent)" stroke-width="1.1">${rings}</g>` +
    `<path d="M0 ${BASE}H${round(width)}" stroke="var(--accent)" stroke-width="2"/></g>` +
    `<g fill="var(--accent)">${lines.map(({ dot }) => dot).join('')}</g>`
  );
}
