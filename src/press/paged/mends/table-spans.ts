import type { PagedLayout } from '../paged-types.ts';
import { repeat } from './tables.ts';

/** Where the upper left corner of a cell stands in its group of rows, and how many rows it covers. */
interface SpanningCell {
  cell: HTMLTableCellElement;
  row: number;
  column: number;
  rows: number;
}

/**
 * Keeps Paged.js from putting a spanning cell a second time into the source itself, wherever a page begins inside a `rowspan`
 * (`rebuildAncestors`; issue 188): it counts cells and not columns, and the words are printed twice. To find such cells it asks
 * a row for the row before it; rows of the source answer that there is none.
 */
export function hideRowsAbove(source: DocumentFragment): void {
  for (const row of source.querySelectorAll('tr'))
    Object.defineProperty(row, 'previousElementSibling', { value: null });
}

/**
 * Keeps Paged.js from moving the page's end up to the last row that has as many cells as the first one, be it pages away;
 * it does so in every table that has a `colspan` anywhere, which is what it asks the table for (`findOverflow`; issue 55).
 */
export function mendColspan(layout: PagedLayout): void {
  const find = layout.findOverflow.bind(layout);
  layout.findOverflow = (rendered, bounds, gap) => {
    const tables = [...rendered.querySelectorAll('table')];
    for (const table of tables) table.querySelector = () => null;
    try {
      return find(rendered, bounds, gap);
    } finally {
      for (const table of tables) Reflect.deleteProperty(table, 'querySelector');
    }
  };
}

/**
 * Repeats, in the first row of a continued page, the cells that span down into it from the page before; without them
 * every figure would stand a column too far to the left. Called for each cell of the row as it is laid out.
 */
export function repeatSpannedCells(clone: Node, node: Node): void {
  const row = node.parentElement;
  if (
    !(clone instanceof HTMLTableCellElement) ||
    !(row instanceof HTMLTableRowElement) ||
    !row.parentElement ||
    !isFirstOfPage(clone)
  )
    return;
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

/** Lays the cells of a group of rows out on its grid, as browsers do: a cell takes the first column that none from above covers. */
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
