import { createElement, elementsOf, isElement, walk } from './tree.ts';
import type { TagElement, TagKid } from './tree.ts';

/** Makes tables regular: every row with all its cells, and every header cell with what it is the head of (7.2, 7.5). */
export function mendTables(root: TagElement): void {
  for (const table of walk(root)) {
    if (table.role !== 'Table') continue;
    const rows = [...walk(table)].filter(({ role }) => role === 'TR');
    for (const row of rows) if (row.mark?.cells !== undefined) fillRow(row, row.mark.cells);
    padRows(rows);
    rows.forEach((row, index) => nameHeads(row, index === 0));
    groupRows(table);
  }
}

/** Head, body and foot, as the page groups the rows; a table without head and foot keeps its rows as they are. */
function groupRows(table: TagElement): void {
  if (!elementsOf(table).some(({ mark }) => mark?.rows)) return;
  const kids: TagKid[] = [];
  let group: TagElement | undefined;
  for (const kid of table.kids) {
    if (!isElement(kid) || kid.role !== 'TR') {
      kids.push(kid);
      continue;
    }
    const role = kid.mark?.rows ?? 'TBody';
    if (group?.role === role) group.kids.push(kid);
    else kids.push((group = createElement(role, [kid])));
  }
  table.kids = kids;
}

/** Puts empty cells back. Chromium leaves them out, so that the cells behind them move a column to the left. */
function fillRow(row: TagElement, count: number): void {
  const cells = new Map(elementsOf(row).map((cell) => [cell.mark?.cell, cell]));
  const others = row.kids.filter((kid) => !isElement(kid) || kid.mark?.cell === undefined);
  row.kids = [...others, ...Array.from({ length: count }, (_, index) => cells.get(index) ?? createElement('TD'))];
}

/** A row may be written without its last cells; they are empty then. A cell may span more rows than there are. */
function padRows(rows: TagElement[]): void {
  const taken = rows.map(() => new Set<number>());
  rows.forEach((row, index) => {
    for (const cell of elementsOf(row)) {
      const below = rows.length - index;
      if (readSpan(cell, 'RowSpan') > below) setSpan(cell, 'RowSpan', below);
      takeColumns(taken.slice(index, index + readSpan(cell, 'RowSpan')), readSpan(cell, 'ColSpan'));
    }
  });
  const widest = Math.max(0, ...taken.map(({ size }) => size));
  rows.forEach((row, index) => {
    for (let width = taken[index]?.size ?? 0; width < widest; width += 1) row.kids.push(createElement('TD'));
  });
}

/** Takes so many columns of rows, from the first that is free in the first row. */
function takeColumns(rows: Set<number>[], count: number): void {
  let column = 0;
  for (let left = count; left > 0; column += 1) {
    if (rows[0]?.has(column)) continue;
    for (const row of rows) row.add(column);
    left -= 1;
  }
}

/** Gives header cells their scope where the source does not: those of the first row head columns, others rows. */
function nameHeads(row: TagElement, isFirst: boolean): void {
  for (const { role, attributes } of elementsOf(row)) {
    if (role !== 'TH' || attributes.some((dict) => dict['Scope'] !== undefined)) continue;
    attributes.push({ O: '/Table', Scope: isFirst ? '/Column' : '/Row' });
  }
}

function readSpan({ attributes }: TagElement, key: string): number {
  const spans = attributes.map((dict) => Number(dict[key]));
  return spans.find((span) => span > 0) ?? 1;
}

function setSpan({ attributes }: TagElement, key: string, span: number): void {
  for (const dict of attributes) if (dict[key] !== undefined) dict[key] = span;
}
