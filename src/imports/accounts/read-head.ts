import type { Cell, Worksheet } from 'exceljs';

/** Where a table's amounts stand, and what 1 is worth in it. */
export interface TableHead {
  /** Row of the years, from 1. */
  line: number;
  /** Columns of this year and last year, from 1. */
  columns: [number, number];
  unitKroner: number;
  /** Whether the sheet says its unit; otherwise kroner is assumed. */
  isUnitGiven: boolean;
}

/** Rows in which the head is looked for. */
const SEARCHED = 25;

/**
 * The row that names both years. The unit is looked for in it and above it: `(1.000 kr.)`, `t.kr.`, `mio. kr.`.
 *
 * @returns the years that stand in the first row with two of them, when these are not the two that were asked for;
 *   nothing when the sheet is no table
 */
export function readHead(sheet: Worksheet, year: number): TableHead | { line: number; years: number[] } | undefined {
  let unit: number | undefined;
  for (let line = 1; line <= Math.min(SEARCHED, sheet.rowCount); line += 1) {
    const cells = listCells(sheet, line);
    for (const cell of cells) unit ??= readUnit(cell.text);
    const years = cells.flatMap((cell) => {
      const found = readYear(cell);
      return found === undefined ? [] : [{ year: found, column: Number(cell.col) }];
    });
    if (years.length < 2) continue;
    const columnOf = (wanted: number) => years.find((item) => item.year === wanted)?.column;
    const columns = [columnOf(year), columnOf(year - 1)] as const;
    if (columns[0] === undefined || columns[1] === undefined) return { line, years: years.map((item) => item.year) };
    // The unit may also stand in a row of its own below the years.
    for (const cell of listCells(sheet, line + 1)) unit ??= readUnit(cell.text);
    return { line, columns: [columns[0], columns[1]], unitKroner: unit ?? 1, isUnitGiven: unit !== undefined };
  }
  return undefined;
}

function listCells(sheet: Worksheet, line: number): Cell[] {
  const cells: Cell[] = [];
  sheet.getRow(line).eachCell((cell) => {
    if (cell.master === cell) cells.push(cell);
  });
  return cells;
}

/** A year alone, or with the unit or a day around it: `2026`, `2026 (t.kr.)`, `31.12.2026`. */
function readYear({ text }: Cell): number | undefined {
  return text.length <= 24 ? Number(/(?<!\d)20\d\d(?!\d)/.exec(text)?.[0]) || undefined : undefined;
}

function readUnit(text: string): number | undefined {
  if (/mio\.?\s*kr|millioner/i.test(text)) return 1_000_000;
  if (/1\.?000\s*kr|t\.?\s?kr\b|tusinde/i.test(text)) return 1_000;
  return /\b(?:kr\.?|kroner|DKK)(?:\W|$)/i.test(text) ? 1 : undefined;
}
