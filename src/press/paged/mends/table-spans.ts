import type { PagedLayout } from '../paged-types.ts';
import type { Mend } from './mend.ts';
import { repeat } from './tables.ts';

/** Keeps Paged.js from looking for a better row to break before in tables with a `colspan`. */
export const columnSpans: Mend = {
  name: 'column-spans',
  issue:
    'pagedjs#55: in a table with a `colspan` anywhere, findOverflow moves the page’s end up to the last row with as many cells as the first one, be it pages away.',
  until: 'findOverflow no longer counts cells',
  apply: { onLayout: hideSpansFromSearch },
};

/** Prints cells that span rows once on each page that they reach, in their column. */
export const rowSpans: Mend = {
  name: 'row-spans',
  issue:
    'pagedjs#188: where a page begins inside a `rowspan`, rebuildAncestors copies the spanning cell into the source itself, counting cells and not columns, and its words are printed twice.',
  until: 'rebuildAncestors places spanning cells by column',
  apply: { onSource: hideRowsAbove, onNode: repeatSpannedCells },
};

/** Where the upper left corner of a cell stands in its group of rows, and how many rows it covers. */
interface SpanningCell {
  cell: HTMLTableCellElement;
  row: number;
  column: number;
  rows: number;
}

/** `findOverflow` looks for spans with `table.querySelector('[colspan]')`, so the table answers that it has none. */
function hideSpansFromSearch(layout: PagedLayout): void {
  const find = layout.findOverflow.bind(layout);
  layout.findOverflow = (rendered, bounds, gap) => {
    const found = [...rendered.querySelectorAll('table')];
    for (const table of found) Object.defineProperty(table, 'querySelector', { value: () => null, configurable: true });
    try {
      return find(rendered, bounds, gap);
    } finally {
      for (const table of found) Reflect.deleteProperty(table, 'querySelector');
    }
  };
}

/** `rebuildAncestors` finds spanning cells by `row.previousElementSibling`, so rows of the source answer that there is none. */
function hideRowsAbove(source: DocumentFragment): void {
  for (const row of source.querySelectorAll('tr')) {
    Object.defineProperty(row, 'previousElementSibling', { value: null });
  }
}

/**
 * Repeats, in the first row of a continued page, the cells that span down into it from the page before. Without them
 * every figure would stand a column too far to the left. Runs for each cell of the row as it is laid out.
 */
function repeatSpannedCells(clone: Node, node: Node): void {
  const row = node.parentElement;
  if (
    !(clone instanceof HTMLTableCellElement) ||
    !(row instanceof HTMLTableRowElement) ||
    !row.parentElement ||
    !isFirstOfPage(clone)
  ) {
    return;
  }
  const places = placeCells(row.parentElement);
  const own = places.find(({ cell }) => cell === node);
  const index = [...row.parentElement.children].indexOf(row);
  if (!own) return;
  const before = own.cell.previousElementSibling
    ? (places.find(({ cell }) => cell === own.cell.previousElementSibling)?.column ?? -1)
    : -1;
  const after = own.cell.nextElementSibling ? own.column : Infinity;
  for (const place of places.filter(({ row: at, rows }) => at < index && at + rows > index)) {
    const copy = repeat(place.cell, 'cell') as HTMLTableCellElement;
    copy.rowSpan = place.row + place.rows - index;
    if (place.column > before && place.column < own.column) clone.before(copy);
    else if (place.column > own.column && place.column < after) clone.parentElement?.append(copy);
  }
}

function isFirstOfPage(cell: HTMLTableCellElement): boolean {
  const row = cell.parentElement;
  return Boolean(row?.parentElement?.hasAttribute('data-split-from')) && !row?.previousElementSibling;
}

/** Places the cells of a group of rows on its grid, as browsers do: a cell takes the first column not covered from above. */
function placeCells(group: Element): SpanningCell[] {
  const rows = [...group.children].filter((row) => row instanceof HTMLTableRowElement);
  const covered: number[] = [];
  return rows.flatMap((row, index) => {
    let column = 0;
    const places = [...row.cells].map((cell): SpanningCell => {
      while ((covered[column] ?? 0) > index) column += 1;
      // A rowspan of 0 goes on to the end of the group.
      const place = { cell, row: index, column, rows: Math.min(cell.rowSpan || rows.length, rows.length - index) };
      for (let end = column + cell.colSpan; column < end; column += 1) covered[column] = index + place.rows;
      return place;
    });
    return places;
  });
}
