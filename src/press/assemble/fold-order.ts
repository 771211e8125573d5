/** The order in which pages stand on sheets that are folded once, put into each other and stapled in the fold. */

/** One side of a sheet: numbers of the pages at its left and its right; none where the publication has no page. */
export type SheetSide = readonly [left: number | undefined, right: number | undefined];

/** Pages that one sheet holds. */
const ON_A_SHEET = 4;

/**
 * Sides in the order in which a printer takes them: front and back of the outermost sheet, then of the next. The back is
 * turned over at the short edge. White pages at the end fill the last sheet.
 *
 * @param pages how many the publication has
 */
export function orderForFolding(pages: number): SheetSide[] {
  const sheets = Math.ceil(pages / ON_A_SHEET);
  const last = sheets * ON_A_SHEET;
  const page = (number: number) => (number <= pages ? number : undefined);
  return Array.from({ length: sheets }, (_, sheet): SheetSide[] => {
    const first = 2 * sheet + 1;
    return [
      [page(last - 2 * sheet), page(first)],
      [page(first + 1), page(last - first)],
    ];
  }).flat();
}
