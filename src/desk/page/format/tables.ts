/** A table in the text: its cells as a grid, and back. */
import { guardAt, placeOfBlock } from './guarded.ts';
import { isNumeric } from '../../../report/numeric-column.ts';
import { escapeText } from './escape.ts';
import type { Rewrite } from './rewrite.ts';
import type { Range } from '../text/ranges.ts';

/** Rows of cells, the head first, as readers read them. */
export type Grid = readonly (readonly string[])[];

export interface FoundTable extends Range {
  grid: Grid;
  /** Each cell as it stands in the text, which is kept where it was not changed. */
  written: Grid;
}

const RULE = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?::?-+:?[ \t]*)?$/;

/** The table that the cursor stands in. */
export function findTable(text: string, { from, to }: Range): FoundTable | undefined {
  if (guardAt(text, { from, to })) return undefined;
  const start = text.lastIndexOf('\n\n', Math.max(0, from - 1));
  const first = start < 0 ? 0 : start + 2;
  const end = text.indexOf('\n\n', to);
  const block = text.slice(first, end < 0 ? text.length : end).trimEnd();
  const lines = block.split('\n');
  if (lines.length < 2 || !RULE.test(lines[1]!) || !lines.every((line) => line.includes('|'))) return undefined;
  const written = [lines[0]!, ...lines.slice(2)].map(splitCells);
  return { from: first, to: first + block.length, written, grid: written.map((row) => row.map(readCell)) };
}

function splitCells(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

/** What somebody reads who knows no signs. Bold and links stay as they are written. */
const readCell = (cell: string): string =>
  cell
    .replaceAll(/\\(?=[^\p{L}\p{N}\s])/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

/**
 * A grid as it stands in MDX. Columns of numbers stand to the right.
 *
 * @param before what was found, whose cells are written as they were where they say the same
 */
export function writeTable(grid: Grid, before?: FoundTable): string {
  const cells = grid.map((row) =>
    row.map((cell) => findWritten(before, cell) ?? escapeText(cell).replaceAll('|', String.raw`\|`)),
  );
  const [head = [], ...body] = cells;
  const isRight = head.map((_, column) => isNumeric(grid.slice(1).map((row) => row[column] ?? '')));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => [...(row[column] ?? '')].length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => pad(cell, widths[column]!, isRight[column]!)).join(' | ')} |`;
  const rule = widths.map((width, column) => (isRight[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(head), `| ${rule.join(' | ')} |`, ...body.map(line)].join('\n');
}

function findWritten(before: FoundTable | undefined, cell: string): string | undefined {
  for (const [row, cells] of (before?.grid ?? []).entries()) {
    const column = cells.indexOf(cell);
    if (column >= 0) return before!.written[row]![column];
  }
  return undefined;
}

const pad = (cell: string, width: number, isRight: boolean): string => {
  const blank = ' '.repeat(Math.max(0, width - [...cell].length));
  return isRight ? blank + cell : cell + blank;
};

/** Puts a table in place of the one that was found, or behind the block that the cursor stands in. */
export function placeTable(text: string, { to }: Range, grid: Grid, found?: FoundTable): Rewrite {
  const table = writeTable(grid, found);
  if (found) {
    const head = found.from + table.length;
    return { changes: [{ from: found.from, to: found.to, insert: table }], selection: { anchor: head, head } };
  }
  const at = placeOfBlock(text, to);
  const before = text.slice(0, at).trimEnd();
  const rest = text.slice(at);
  const blank = /^(?:[ \t]*\n)*/.exec(rest)![0].length;
  const isLast = rest.trim() === '';
  const insert = `${before && '\n\n'}${table}${isLast ? '\n' : '\n\n'}`;
  const head = before.length + insert.trimEnd().length;
  const change = { from: before.length, to: isLast ? text.length : at + blank, insert };
  return { changes: [change], selection: { anchor: head, head } };
}
