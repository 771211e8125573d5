/**
 * Geometry shared by the motifs. A motif is drawn in (s, t): s along the line of travel, t across it. `up` maps
 * that to (t, h − s), `right` to (s, t), so that cover, hero, poster and share picture are one drawing.
 */
export type Direction = 'up' | 'right';
export type Point = readonly [s: number, t: number];
export type Mapper = (s: number, t: number) => string;

/** Size of the drawing in user units, and the way that the line travels. */
export interface Frame {
  width: number;
  height: number;
  direction: Direction;
  /** How far lines that leave the picture at its far end are drawn on: what is cut away round a printed cover. */
  bleed?: number;
}

/** Length along and breadth across the line of travel. */
export function extent({ width, height, direction }: Frame): { length: number; breadth: number } {
  return direction === 'up' ? { length: height, breadth: width } : { length: width, breadth: height };
}

/** Maps (s, t) to the `x y` of a path. */
export function createMapper({ height, direction }: Frame): Mapper {
  return direction === 'up' ? (s, t) => `${round(t)} ${round(height - s)}` : (s, t) => `${round(s)} ${round(t)}`;
}

/** Path through points in straight pieces. */
export function polyline(points: Point[], map: Mapper): string {
  return points.map(([s, t], i) => `${i === 0 ? 'M' : 'L'}${map(s, t)}`).join('');
}

/** Two decimals: a hundredth of a millimetre on the cover, and the same digits on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Wraps a drawing as decorative SVG; colours come from the page's custom properties. */
export function svg(frame: { width: number; height: number }, content: string, aspect = 'xMidYMax meet'): string {
  return (
    `<svg class="rep-motif" viewBox="0 0 ${frame.width} ${frame.height}" preserveAspectRatio="${aspect}"` +
    ` aria-hidden="true" focusable="false">${content}</svg>`
  );
}
