/** Which columns of a table hold numbers, and so stand to the right. */

/** `1.234,5`, `−12`, `3,4 pct.`, `2 mio. kr.`, `(12)`. */
const NUMBER =
  /^\(?[+–−-]? ?(?:\d{1,3}(?:[. ]\d{3})+|\d+)(?:[.,]\d+)?(?: ?(?:%|pct\.?|kr\.?|(?:mio|mia)\.?(?: kr\.?)?|point))?\)?$/;

/** What stands where a number is missing. */
const NONE = /^[–—-]?$/;

/**
 * Whether the cells of a column below its head are numbers, with some left empty.
 */
export function isNumeric(cells: readonly string[]): boolean {
  const written = cells.map((cell) => cell.replaceAll('\u00a0', ' ').trim()).filter((cell) => !NONE.test(cell));
  return written.length > 0 && written.every((cell) => NUMBER.test(cell));
}
