import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import type { PDFContext } from '@cantoo/pdf-lib';
import { createElement, elementsOf, isElement, walk } from './tree.ts';
import type { TagElement } from './tree.ts';

/** Makes tables regular: every row with all its cells, and every header cell with what it is the head of (7.2, 7.5). */
export function mendTables(context: PDFContext, root: TagElement): void {
  for (const table of walk(root)) {
    if (table.role !== 'Table') continue;
    const rows = [...walk(table)].filter(({ role }) => role === 'TR');
    for (const row of rows) if (row.mark?.cells !== undefined) fillRow(row, row.mark.cells);
    padRows(rows);
    rows.forEach((row, index) => nameHeads(context, row, index === 0));
  }
}

/** Puts empty cells back. Chromium leaves them out, and what stands behind them would move a column to the left. */
function fillRow(row: TagElement, count: number): void {
  const cells = new Map(elementsOf(row).map((cell) => [cell.mark?.cell, cell]));
  const others = row.kids.filter((kid) => !isElement(kid) || kid.mark?.cell === undefined);
  row.kids = [...others, ...Array.from({ length: count }, (_, index) => cells.get(index) ?? createElement('TD'))];
}

/** A row may be written without its last cells; they are empty then. */
function padRows(rows: TagElement[]): void {
  // With cells that span rows, a short row is a full one.
  if (rows.some((row) => elementsOf(row).some((cell) => readSpan(cell, 'RowSpan') > 1))) return;
  const widths = rows.map((row) => elementsOf(row).reduce((sum, cell) => sum + readSpan(cell, 'ColSpan'), 0));
  const widest = Math.max(0, ...widths);
  rows.forEach((row, index) => {
    for (let width = widths[index] ?? 0; width < widest; width += 1) row.kids.push(createElement('TD'));
  });
}

/** Header cells of the first row are heads of columns, others of rows, where the source does not say. */
function nameHeads(context: PDFContext, row: TagElement, isFirst: boolean): void {
  for (const { role, attributes } of elementsOf(row)) {
    if (role !== 'TH' || attributes.some((dict) => dict.has(PDFName.of('Scope')))) continue;
    attributes.push(context.obj({ O: 'Table', Scope: isFirst ? 'Column' : 'Row' }));
  }
}

function readSpan({ attributes }: TagElement, key: string): number {
  const spans = attributes.map((dict: PDFDict) => Number(String(dict.get(PDFName.of(key)) ?? '')));
  return spans.find((span) => span > 0) ?? 1;
}
