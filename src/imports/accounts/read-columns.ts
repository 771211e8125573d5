import {
  findCell,
  findMerge,
  formatAddress,
  formatColumn,
  isColumnHidden,
  listCells,
  listLines,
} from '../spreadsheet/cells.ts';
import type { Cell, Sheet } from '../spreadsheet/cells.ts';
import { formatList } from '../../report/format.ts';
import type { SheetProblem } from '../describe-problems.ts';

/** The row of the years, the rows under it that only say more of the columns, and a column for each year. */
export interface YearColumns {
  /** Row of the years, from 1. */
  line: number;
  /** Last row of the head. */
  lastLine: number;
  /** First column with a year over amounts. */
  firstColumn: number;
  /** Columns of this year and last year. */
  columns: [number, number];
}

/** Rows in which the years are looked for. */
const SEARCHED = 40;
/** Rows of a head over and under its years: units, »Regnskab«. */
const MOST_AROUND = 3;
/** Columns that are not what the year came to. */
const OTHER = /budget|prognose|estimat|forvent|skøn|ændring|afvig|forskel|indeks|index|procent|pct|%|note/i;

/**
 * Finds the two columns of amounts by their years, wherever they stand and whatever stands beside them.
 *
 * @returns problems when there are years, but not one column for each; nothing when the sheet is no table
 */
export function findYearColumns(sheet: Sheet, year: number): YearColumns | SheetProblem[] | undefined {
  const rows = listLines(sheet)
    .filter((line) => line <= SEARCHED)
    .map((line) => ({ line, years: listYears(sheet, line) }));
  const several = rows.filter(({ years }) => years.length > 1);
  const has = (wanted: number) => (row: (typeof rows)[number]) => row.years.some((item) => item.year === wanted);
  const head = several.find((row) => has(year)(row) && has(year - 1)(row));
  if (!head) return several[0] && [otherYears(sheet, several[0].line, several[0].years, year)];
  const years = head.years.filter(({ column }) => hasAmounts(sheet, head.line, column));
  const firstColumn = Math.min(...(years.length > 1 ? years : head.years).map(({ column }) => column));
  const choose = (wanted: number) =>
    chooseColumn(sheet, { line: head.line, lastLine: head.line, firstColumn }, head.years, wanted);
  const found = [year, year - 1].map(choose);
  const problems = found.filter((item) => typeof item !== 'number');
  const [now, before] = found.filter((item) => typeof item === 'number');
  if (now === undefined || before === undefined) return problems;
  return {
    line: head.line,
    lastLine: findLastLine(sheet, head.line, [now, before]),
    firstColumn,
    columns: [now, before],
  };
}

/**
 * Texts that stand over or under a year and belong to its column, the year's own cell among them.
 *
 * @param firstColumn where the years begin; what is merged from the left of it is a title of the whole table
 */
export function listHeadCells(
  sheet: Sheet,
  { line, lastLine, firstColumn }: Pick<YearColumns, 'line' | 'lastLine' | 'firstColumn'>,
  column: number,
): Cell[] {
  return listLines(sheet)
    .filter((other) => other >= line - MOST_AROUND && other <= lastLine)
    .flatMap((other) => findCovering(sheet, other, column) ?? [])
    .filter((cell) => cell.column >= firstColumn);
}

/** The cell itself, or the one that is merged across it. */
function findCovering(sheet: Sheet, line: number, column: number): Cell | undefined {
  const area = findMerge(sheet, line, column);
  return area ? findCell(sheet, area.firstLine, area.firstColumn) : findCell(sheet, line, column);
}

interface YearCell {
  year: number;
  column: number;
}

function listYears(sheet: Sheet, line: number): YearCell[] {
  return listCells(sheet, line).flatMap((cell) => {
    const year = readYear(cell);
    return year === undefined ? [] : [{ year, column: cell.column }];
  });
}

/** A year alone, with words around it, or as a day: `2026`, `Regnskab 2026 (t.kr.)`, `31.12.2026`. Not `2025–2026`. */
function readYear({ text }: Cell): number | undefined {
  if (text.length > 40) return undefined;
  const years = new Set(text.match(/(?<![\d.,])20\d\d(?!\d|[.,]\d)|(?<=\d\d?\.\d\d?\.)20\d\d(?!\d)/g));
  return years.size === 1 ? Number([...years][0]) : undefined;
}

function chooseColumn(
  sheet: Sheet,
  head: Pick<YearColumns, 'line' | 'lastLine' | 'firstColumn'>,
  years: YearCell[],
  wanted: number,
): number | SheetProblem {
  const all = years
    .filter(({ year, column }) => year === wanted && column >= head.firstColumn)
    .map(({ column }) => column);
  const cell = formatAddress(head.line, all[0] ?? 1);
  const problem = (what: string, fix: string): SheetProblem => ({ sheet: sheet.name, cell, what, fix });
  const shown = all.filter((column) => !isColumnHidden(sheet, column));
  const own = shown.filter((column) => !listHeadCells(sheet, head, column).some(({ text }) => OTHER.test(text)));
  const [column] = own;
  if (column !== undefined && own.length === 1) return column;
  if (shown.length === 0) {
    return problem(
      `Kolonnen for ${wanted} er skjult, og skjulte kolonner bliver ikke læst.`,
      'vis kolonnen, hvis den er den rigtige.',
    );
  }
  if (own.length === 0) {
    return problem(
      `Kolonnen for ${wanted} er budget, ændring eller andet end årets regnskab.`,
      `sæt en kolonne ind med regnskabet for ${wanted}.`,
    );
  }
  return problem(
    `Der er flere kolonner for ${wanted}: ${formatList(own.map(formatColumn))}.`,
    'skjul dem, der ikke skal læses, eller skriv »Budget« over dem.',
  );
}

/** Whether figures stand under a year; a text that happens to name a year has none. */
function hasAmounts(sheet: Sheet, line: number, column: number): boolean {
  return listLines(sheet).some((other) => other > line && typeof findCell(sheet, other, column)?.value === 'number');
}

function otherYears(sheet: Sheet, line: number, years: YearCell[], year: number): SheetProblem {
  const list = [...new Set(years.map((item) => item.year))].join(' og ');
  return {
    ...{ sheet: sheet.name, cell: formatAddress(line, years[0]?.column ?? 1) },
    what: `Arket har kolonner for ${list}, men udgaven er ${year}.`,
    fix: `skriv ${year} og ${year - 1} over kolonnerne, eller vælg den rigtige fil.`,
  };
}

/** Rows right under the years belong to the head as long as they have words, and no amounts, in a column of amounts. */
function findLastLine(sheet: Sheet, line: number, columns: number[]): number {
  let last = line;
  for (const below of listLines(sheet)
    .filter((other) => other > line)
    .slice(0, MOST_AROUND)) {
    const cells = columns.flatMap((column) => findCell(sheet, below, column) ?? []);
    if (cells.length === 0 || !cells.every(isWords)) break;
    last = below;
  }
  return last;
}

/** Words of a head, in which figures are scales and days only; a dash is an amount of nothing. */
function isWords({ value, text }: Cell): boolean {
  const isText = typeof value === 'string' || (typeof value === 'object' && value !== null && 'day' in value);
  const rest = text.replace(/1?[. ]?000([. ]000)?|\d\d?\.( ?\d\d?\.)?|20\d\d/g, '');
  return isText && text !== '' && !/\d/.test(rest) && !/^[-–—]$/.test(text);
}
