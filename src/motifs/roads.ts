import { createMapper, extent, round, svg } from './geometry.ts';
import type { Frame, Mapper } from './geometry.ts';

export interface RoadsOptions {
  ways: number;
  places: number;
  /** Where across the picture the bundle runs: 0–1. The cover uses .64, the hero .5. */
  axis?: number;
}

const GATHER = 0.3;
const SPLIT = 0.36;
const BUNDLE = 0.07;
const MARGIN = 0.03;
/** Fractional part of the golden ratio: spreads heights evenly without randomness. */
const GOLDEN = 0.618034;

/** Lines of the drawing before they are painted. */
export interface Roads {
  /** All ways as one path. */
  ways: string;
  /** A road to each place in turn: its path, and where it ends as `x y`. */
  roads: { path: string; end: string }[];
}

/**
 * Ways gather into a bundle, run together and spread to many places: reforms that become local welfare. Verticals at
 * both ends keep it a map; ends scattered freely look like a tree.
 */
export function drawRoads(frame: Frame, options: RoadsOptions): string {
  const { ways, roads } = layRoads(frame, options);
  const { breadth } = extent(frame);
  const lineWidth = breadth / 420;
  const radius = round(breadth * 0.006);
  const dots = roads.map(({ end }) => dot(end, radius)).join('');
  return svg(
    frame,
    `<g fill="none"><path d="${roads.map(({ path }) => path).join('')}" stroke="var(--field-line)" stroke-width="${round(lineWidth * 0.9)}"/>` +
      `<path d="${ways}" stroke="var(--on-field)" stroke-width="${round(lineWidth * 2.6)}"/></g>` +
      `<g fill="var(--on-field)">${dots}</g>`,
  );
}

/** Lays ways and roads out. */
export function layRoads(frame: Frame, { ways, places, axis = 0.64 }: RoadsOptions): Roads {
  const map = createMapper(frame);
  const { length, breadth } = extent(frame);
  const spread = (i: number, count: number) => breadth * (MARGIN + ((1 - 2 * MARGIN) * (i + 0.5)) / count);
  const lane = (k: number) => breadth * (axis + BUNDLE * ((k + 0.5) / ways - 0.5));
  const waysIn = Array.from({ length: ways }, (_, k) => {
    const t = spread(k, ways);
    const ease = curve(length * 0.015, t, GATHER * length, lane(k), 0.62, map);
    return `M${map(0, t)}L${map(length * 0.015, t)}${ease}L${map(SPLIT * length, lane(k))}`;
  }).join('');
  const roads = Array.from({ length: places }, (_, i) => {
    const from = lane(Math.floor((i * ways) / places));
    return layRoad(length, breadth, from, spread(i, places), i, map);
  });
  return { ways: waysIn, roads };
}

function layRoad(length: number, breadth: number, from: number, t: number, i: number, map: Mapper) {
  const rest = length * (1 - SPLIT);
  const height = (i * GOLDEN + 0.31) % 1;
  const end = length * 0.95 - height * rest * 0.46;
  const turn = SPLIT * length + rest * (0.3 + 0.16 * Math.min(1, Math.abs(t - from) / (breadth * 0.5)));
  const ease = curve(SPLIT * length, from, Math.min(turn, end), t, 0.6, map);
  return { path: `M${map(SPLIT * length, from)}${ease}L${map(end, t)}`, end: map(end, t) };
}

/** Cubic curve that leaves and arrives along the line of travel. */
function curve(s0: number, t0: number, s1: number, t1: number, pull: number, map: Mapper): string {
  const reach = (s1 - s0) * pull;
  return `C${map(s0 + reach, t0)} ${map(s1 - reach, t1)} ${map(s1, t1)}`;
}

function dot(place: string, radius: number): string {
  const [x, y] = place.split(' ');
  return `<circle cx="${x}" cy="${y}" r="${radius}"/>`;
}
