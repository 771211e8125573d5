import { findMerge } from './cells.ts';
import type { Cell, CellValue, Sheet } from './cells.ts';
import { GENERAL } from './number-format.ts';
import type { RawCell, RawSheet } from './read-sheet.ts';
import type { CellStyle } from './read-styles.ts';
import { shiftFormula } from './shared-formula.ts';

/** What the cells of all sheets point at. */
export interface WorkbookTables {
  strings: ReadonlyMap<number, string>;
  styles: readonly CellStyle[];
  /** Day 0 of the workbook's dates, in milliseconds since 1970. */
  dayZero: number;
}

const DAY_MS = 86_400_000;

/** Joins a worksheet part with the texts and formats that its cells point at. */
export function buildSheet(name: string, isHidden: boolean, raw: RawSheet, tables: WorkbookTables): Sheet {
  const { hiddenLines, hiddenColumns, merges } = raw;
  const sheet: Sheet = { name, isHidden, rows: new Map(), hiddenLines, hiddenColumns, merges };
  const shared = new Map<string, RawCell>();
  for (const cell of raw.cells) {
    if (cell.formula?.shared !== undefined && cell.formula.text) shared.set(cell.formula.shared, cell);
    const area = findMerge(sheet, cell.line, cell.column);
    if (area && (area.firstLine !== cell.line || area.firstColumn !== cell.column)) continue;
    const row = sheet.rows.get(cell.line) ?? new Map<number, Cell>();
    sheet.rows.set(cell.line, row.set(cell.column, buildCell(cell, tables, shared)));
  }
  return sheet;
}

function buildCell(cell: RawCell, tables: WorkbookTables, shared: Map<string, RawCell>): Cell {
  const { isBold, format } = tables.styles[cell.style] ?? { isBold: false, format: GENERAL };
  const value = readValue(cell, tables, format.isDate);
  return {
    ...{ line: cell.line, column: cell.column, value, text: textOf(value) },
    ...{ isFormula: cell.formula !== undefined, formula: writeOut(cell, shared), isBold, format },
  };
}

function readValue({ type, value }: RawCell, { strings, dayZero }: WorkbookTables, isDate: boolean): CellValue {
  if (value === undefined) return null;
  switch (type) {
    case 's':
      return unescape(strings.get(Number(value)) ?? '');
    case 'str':
    case 'inlineStr':
      return unescape(value);
    case 'b':
      return value.trim() === '1' || value.trim() === 'true';
    case 'e':
      return { error: value };
    case 'd':
      return { day: value.slice(0, 10) };
    default:
      return readNumber(value, isDate ? dayZero : undefined);
  }
}

function readNumber(value: string, dayZero: number | undefined): CellValue {
  const number = value.trim() === '' ? null : Number(value);
  if (number === null || Number.isNaN(number)) return number === null ? null : value;
  // The dates that JavaScript knows end 100 million days from 1970 (ECMA-262, 21.4.1.1).
  if (dayZero === undefined || Math.abs(number) > 50_000_000) return number;
  return { day: new Date(dayZero + Math.floor(number) * DAY_MS).toISOString().slice(0, 10) };
}

/** Signs that XML cannot hold are written `_x000D_` (ST_Xstring, 22.9.2.19). */
function unescape(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'SAND' : 'FALSK';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    return value.replace(/[\s\p{Cc}\p{Cf}]+/gu, (signs) => (/\s/.test(signs) ? ' ' : '')).trim();
  }
  return 'error' in value ? value.error : value.day.split('-').reverse().join('.');
}

/** Where the formula stands in another cell, it is moved from there to this one. */
function writeOut({ line, column, formula }: RawCell, shared: Map<string, RawCell>): string {
  if (!formula) return '';
  const master = formula.shared === undefined || formula.text ? undefined : shared.get(formula.shared);
  if (!master) return formula.text;
  return shiftFormula(master.formula?.text ?? '', line - master.line, column - master.column);
}
