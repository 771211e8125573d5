/** A picture without compression: red, green, blue of each pixel, row by row. */
export interface Raster {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Difference of one colour channel, of 255, that an eye may see. */
const VISIBLE = 24;

/**
 * Compares two pictures of one size.
 *
 * @returns how many pixels differ, and the second picture paled, with red where it differs
 * @throws Error when the sizes are not the same
 */
export function comparePixels(before: Raster, after: Raster): { changed: number; difference: Raster } {
  if (before.width !== after.width || before.height !== after.height) {
    throw new Error('Pictures of different sizes cannot be compared.');
  }
  const data = new Uint8Array(after.data.length);
  let changed = 0;
  for (let at = 0; at < data.length; at += 3) {
    const differs = [0, 1, 2].some(
      (channel) => Math.abs(before.data[at + channel]! - after.data[at + channel]!) > VISIBLE,
    );
    if (differs) changed += 1;
    for (let channel = 0; channel < 3; channel += 1) {
      const paled = 255 - (255 - after.data[at + channel]!) * 0.3;
      data[at + channel] = differs ? (channel === 0 ? 208 : 20) : paled;
    }
  }
  return { changed, difference: { width: after.width, height: after.height, data } };
}
