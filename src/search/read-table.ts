/** Reads a table as lines that can be read alone: each amount with the column that it stands in. */
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';

/** Cells that say that the source gives nothing. */
const NOTHING = /^[–\s]*$/;

/**
 * Rows of a table, `Løn · 2031: 1.000 · 2030: 900`; empty cells are left out.
 *
 * @param isText which rows, and which elements of a cell, are text
 */
export function readRows(table: Element, isText: (element: Element) => boolean): string[] {
  const [heads, rows] = [true, false].map((isHead) => listRows(table, isHead).filter(isText)) as [Element[], Element[]];
  const names = nameColumns(heads.map((row) => listCells(row)));
  return rows.map((row) => readRow(listCells(row), names, isText)).filter(Boolean);
}

/** The rows of the table's head, or the others. */
function listRows(table: Element, isHead: boolean): Element[] {
  const rows: Element[] = [];
  visit(table, 'element', (element, _, parent) => {
    if (element.tagName !== 'tr') return;
    const isInHead = parent?.type === 'element' && parent.tagName === 'thead';
    if (isInHead === isHead) rows.push(element);
  });
  return rows;
}

function listCells(row: Element): Element[] {
  return row.children.filter((child): child is Element => child.type === 'element');
}

/** Names of the columns from left to right: what stands above them, from the top down. */
function nameColumns(heads: Element[][]): string[] {
  const grid: (string | undefined)[][] = heads.map(() => []);
  heads.forEach((cells, top) => {
    for (const cell of cells) {
      const left = firstFree(grid[top]!);
      for (let down = 0; down < span(cell, 'rowSpan') && top + down < grid.length; down += 1) {
        for (let right = 0; right < span(cell, 'colSpan'); right += 1) {
          grid[top + down]![left + right] = down === 0 ? clean(readText(cell, () => true)) : '';
        }
      }
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    [...new Set(grid.map((row) => row[column] ?? ''))].filter(Boolean).join(', '),
  );
}

function firstFree(row: (string | undefined)[]): number {
  const free = row.findIndex((cell) => cell === undefined);
  return free === -1 ? row.length : free;
}

function span(cell: Element, name: 'rowSpan' | 'colSpan'): number {
  return Math.max(1, Number(cell.properties[name] ?? 1) || 1);
}

function readRow(cells: Element[], names: string[], isText: (element: Element) => boolean): string {
  let column = 0;
  const parts: string[] = [];
  for (const cell of cells) {
    const text = clean(readText(cell, isText));
    const name = cell.tagName === 'td' ? (names[column] ?? '') : '';
    if (!NOTHING.test(text)) parts.push(name ? nameAmount(name, text) : text);
    column += span(cell, 'colSpan');
  }
  return parts.join(' · ');
}

/** The unit that a column's name ends with goes behind the amount, where it is read: `2031: 1.000 kr.` */
function nameAmount(name: string, text: string): string {
  const [, column, unit] = /^(.+?),? (kr\.|pct\.)$/.exec(name) ?? [];
  return column && unit ? `${column}: ${text} ${unit}` : `${name}: ${text}`;
}

function readText({ children }: Element, isText: (element: Element) => boolean): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' && isText(child) ? `${readText(child, isText)} ` : '';
    })
    .join('');
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
