/** Room for figure and unit on one line of the margin column, counted in characters of the unit. */
const ROOM = 20;
/** A digit of the figure is about that many characters of the unit wide. */
const DIGIT = 2.4;

/** Characters of a figure that stand side by side in the margin column of a page. */
const LONGEST = 8;

/**
 * Whether a figure is too long in its usual size: `1.234.567` in the margin column of a page, or in a part or multiple of
 * its width.
 */
export function isLong(value: string, width = 1): boolean {
  return value.split(' ').some((part) => part.length > LONGEST * width);
}

/** Whether figure and unit are too long for one line of such a width, so that the unit goes below the figure. */
export function isStacked(value: string, unit = '', width = 1): boolean {
  return unit !== '' && value.length * DIGIT + unit.length > ROOM * width;
}
