/** A sheet of a workbook as an editor sees it: filled cells, what is hidden, and what is merged. Rows and columns count from 1. */
import type { NumberFormat } from './number-format.ts';

/** What a cell holds. A formula has its saved result; `null` when none was saved. */
export type CellValue = string | number | boolean | { error: string } | { day: string } | null;

/** A cell that holds something. */
export interface Cell {
  line: number;
  column: number;
  value: CellValue;
  /** The value as text on one line, without signs that steer a terminal. */
  text: string;
  isFormula: boolean;
  /** The formula without `=`, also where Excel shares it between cells; empty when it is not written out. */
  formula: string;
  isBold: boolean;
  format: NumberFormat;
}

/** Cells from one corner to the other, both included. */
export interface CellRange {
  firstLine: number;
  lastLine: number;
  firstColumn: number;
  lastColumn: number;
}

export interface Sheet {
  /** Name on the sheet's tab. */
  name: string;
  isHidden: boolean;
  /** Filled cells by row and column. Cells that a merged area covers are left out: nobody sees them. */
  rows: Map<number, Map<number, Cell>>;
  /** Rows with something in them that are hidden by hand or by a filter. */
  hiddenLines: Set<number>;
  /** First and last of each group of hidden columns. */
  hiddenColumns: [first: number, last: number][];
  merges: CellRange[];
}

/** Rows with something in them, from the top. */
export function listLines(sheet: Sheet): number[] {
  return [...sheet.rows.keys()].sort((a, b) => a - b);
}

/** Filled cells of a row, from the left. */
export function listCells(sheet: Sheet, line: number): Cell[] {
  return [...(sheet.rows.get(line)?.values() ?? [])].sort((a, b) => a.column - b.column);
}

export function findCell(sheet: Sheet, line: number, column: number): Cell | undefined {
  return sheet.rows.get(line)?.get(column);
}

/** The merged area that a cell is part of. */
export function findMerge(sheet: Sheet, line: number, column: number): CellRange | undefined {
  return sheet.merges.find(
    (range) =>
      range.firstLine <= line && line <= range.lastLine && range.firstColumn <= column && column <= range.lastColumn,
  );
}

export function isColumnHidden({ hiddenColumns }: Sheet, column: number): boolean {
  return hiddenColumns.some(([first, last]) => first <= column && column <= last);
}

/** `C7`. */
export function formatAddress(line: number, column: number): string {
  return `${formatColumn(column)}${line}`;
}

/** `C`, `AB`. */
export function formatColumn(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? formatColumn(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** Row and column of `C7` or `$C$7`; nothing for other texts and beyond the last cell of Excel, `XFD1048576`. */
export function parseAddress(text: string): { line: number; column: number } | undefined {
  const { letters, digits } = /^\$?(?<letters>[A-Z]{1,3})\$?(?<digits>\d{1,7})$/i.exec(text)?.groups ?? {};
  if (!letters || !digits) return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const line = Number(digits);
  return line >= 1 && line <= LAST_LINE && column <= LAST_COLUMN ? { line, column } : undefined;
}

/** Excel's own limits, from »Excel specifications and limits«. */
const LAST_LINE = 1_048_576;
const LAST_COLUMN = 16_384;
