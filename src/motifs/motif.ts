/** Draws an edition's motif. Every mark counts something that stands in the edition; see `counts` in its data. */
import type { Motif } from '../schemas/edition.ts';
import type { Frame } from './geometry.ts';
import { drawRails } from './rails.ts';
import { drawRoads } from './roads.ts';

export { drawStrip } from './strip.ts';
export { drawStripPlace } from './strip-places.ts';

/**
 * The motif as an SVG string, in the ratio of its box so that nothing is cropped.
 *
 * @param centred whether the picture stands alone in its box (hero) rather than above a title at the left (cover).
 */
export function drawMotif(motif: Motif, frame: Frame, centred = false): string {
  return motif.kind === 'rails' ? drawRails(frame, motif) : drawRoads(frame, { ...motif, axis: centred ? 0.5 : 0.64 });
}
