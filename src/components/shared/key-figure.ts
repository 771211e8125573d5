/** Room for figure and unit on one line of the margin column, counted in characters of the unit. */
const ROOM = 20;
/** A digit of the figure is about that many characters of the unit wide. */
const DIGIT = 2.4;

/** Whether figure and unit are too long for one line, so that the unit goes below the figure. */
export function isStacked(value: string, unit = ''): boolean {
  return unit !== '' && value.length * DIGIT + unit.length > ROOM;
}
