import { createMapper, extent, polyline, round, svg } from './geometry.ts';
import type { Frame, Mapper, Point } from './geometry.ts';

export interface RailsOptions {
  tracks: number;
  sleepers: number;
}

/** Which tracks the line leaves and joins, and where along the length it switches. */
const FROM = 1;
const SWITCH_START = 0.1;
const SWITCH_END = 0.84;
const STEPS = 120;

/**
 * A railway yard of quiet tracks; one line in white switches from the second track to the one at two thirds: the
 * sporskifte. Every track and every sleeper counts something in the edition.
 */
export function drawRails(frame: Frame, { tracks, sleepers }: RailsOptions): string {
  const map = createMapper(frame);
  const { length, breadth } = extent(frame);
  const { bleed = 0 } = frame;
  const step = breadth / tracks;
  const gauge = step * 0.34;
  const lineWidth = breadth / 420;
  const curve = switchCurve(length, step, tracks, bleed);
  const band =
    polyline(curve.offset(-gauge * 1.25), map) + polyline(curve.offset(gauge * 1.25).reverse(), map).replace('M', 'L');
  return svg(
    frame,
    `<g fill="none"><path d="${quietTracks(tracks, step, gauge, length + bleed, map)}" stroke="var(--field-line)" stroke-width="${round(lineWidth)}"/>` +
      `<path d="${band}Z" fill="var(--field)"/>` +
      `<path d="${drawSleepers(curve, sleepers, gauge, map, length)}" stroke="var(--field-mark)" stroke-width="${round(lineWidth * 1.5)}"/>` +
      `<path d="${polyline(curve.offset(-gauge / 2), map)}${polyline(curve.offset(gauge / 2), map)}" stroke="var(--on-field)" stroke-width="${round(lineWidth * 2.6)}"/></g>`,
  );
}

function quietTracks(tracks: number, step: number, gauge: number, length: number, map: Mapper): string {
  return Array.from({ length: tracks }, (_, k) => step * (k + 0.5))
    .flatMap((centre) => [centre - gauge / 2, centre + gauge / 2])
    .map((t) =>
      polyline(
        [
          [0, t],
          [length, t],
        ],
        map,
      ),
    )
    .join('');
}

interface Curve {
  points: Point[];
  /** Place on the curve at s. */
  at: (s: number) => number;
  /** Unit vector across the curve at s. */
  normal: (s: number) => Point;
  /** The curve moved sideways. */
  offset: (distance: number) => Point[];
}

/** Straight, a cosine ease from one track to another, straight, and on so far beyond the picture. */
function switchCurve(length: number, step: number, tracks: number, beyond: number): Curve {
  const to = Math.round((tracks - 1) * 0.75);
  const [t0, t1] = [step * (FROM + 0.5), step * (to + 0.5)];
  const [s0, s1] = [SWITCH_START * length, SWITCH_END * length];
  const at = (s: number) => {
    const u = Math.min(1, Math.max(0, (s - s0) / (s1 - s0)));
    return t0 + ((t1 - t0) * (1 - Math.cos(Math.PI * u))) / 2;
  };
  const normal = (s: number): Point => {
    const slope = (at(s + 0.01 * length) - at(s - 0.01 * length)) / (0.02 * length);
    const size = Math.hypot(1, slope);
    return [-slope / size, 1 / size];
  };
  const points = Array.from({ length: STEPS + 1 }, (_, i): Point => [(length * i) / STEPS, at((length * i) / STEPS)]);
  if (beyond > 0) points.push([length + beyond, t1]);
  const offset = (distance: number) =>
    points.map(([s, t]): Point => {
      const [ns, nt] = normal(s);
      return [s + ns * distance, t + nt * distance];
    });
  return { points, at, normal, offset };
}

/** Sleepers at equal arc length, perpendicular to the line: so many in the picture, and others as far as the line is drawn on. */
function drawSleepers(curve: Curve, count: number, gauge: number, map: Mapper, length: number): string {
  const lengths = arcLengths(curve.points);
  const beyond = (curve.points.at(-1)?.[0] ?? length) - length;
  const whole = (lengths.at(-1) ?? 0) - beyond;
  const more = Math.max(0, Math.round((beyond * count) / whole));
  return Array.from({ length: count + more }, (_, i) => {
    const s = pointAt(curve.points, lengths, (whole * (i + 0.5)) / count);
    const [ns, nt] = curve.normal(s);
    const [t, reach] = [curve.at(s), gauge * 0.95];
    return polyline(
      [
        [s - ns * reach, t - nt * reach],
        [s + ns * reach, t + nt * reach],
      ],
      map,
    );
  }).join('');
}

function arcLengths(points: Point[]): number[] {
  let length = 0;
  return points.map(([s, t], i) => {
    const [ps, pt] = points[i - 1] ?? [s, t];
    length += Math.hypot(s - ps, t - pt);
    return length;
  });
}

/** The s of the point that lies `distance` along the curve. */
function pointAt(points: Point[], lengths: number[], distance: number): number {
  const next = Math.max(
    1,
    lengths.findIndex((length) => length >= distance),
  );
  const [before, after] = [lengths[next - 1] ?? 0, lengths[next] ?? 1];
  const [s0, s1] = [points[next - 1]?.[0] ?? 0, points[next]?.[0] ?? 0];
  return s0 + ((s1 - s0) * (distance - before)) / (after - before);
}
