/**
 * The roads as the web's front draws them: each place can be found and lit. The drawing is stretched to its box, on a phone
 * as on a wide screen, so lines and dots have their breadth from the style sheet and none in the drawing's own units. A dot
 * is a line of no length with round ends, which no stretching makes an oval.
 */
import { layRoads } from './roads.ts';
import type { RoadsOptions } from './roads.ts';

/** The ratio in which the drawing is laid out; its curves keep their character in boxes from half to twice of it. */
const FRAME = { width: 640, height: 608, direction: 'up' } as const;

/**
 * Ways, roads and dots as a path each. `client/finder/drawing.ts` reads the roads and the dots from it, in the order of
 * the places, and lights them.
 */
export function drawPlaces({ ways, places }: Omit<RoadsOptions, 'axis'>): string {
  const { ways: waysIn, roads } = layRoads(FRAME, { ways, places, axis: 0.5 });
  return (
    `<svg class="rep-motif rep-places" viewBox="0 0 ${FRAME.width} ${FRAME.height}" preserveAspectRatio="none" fill="none" aria-hidden="true" focusable="false">` +
    `<path class="rep-places__roads" d="${roads.map(({ path }) => path).join('')}"/>` +
    `<path class="rep-places__ways" d="${waysIn}"/>` +
    `<path class="rep-places__dots" d="${roads.map(({ end }) => `M${end}h.01`).join('')}"/></svg>`
  );
}
