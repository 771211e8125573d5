import type { Amount } from '../../schemas/accounts.ts';
import { findCell, findMerge, formatAddress, isColumnHidden, listCells, listLines } from '../spreadsheet/cells.ts';
import type { Cell, Sheet } from '../spreadsheet/cells.ts';
import { readAmount } from './read-amount.ts';
import type { ReadAmount } from './read-amount.ts';
import type { SheetProblem } from '../describe-problems.ts';
import type { AmountColumn, SheetRow } from './sheet.ts';
import { listSummedLines } from './summed-lines.ts';

/** The rows of a table, and what was met on the way. */
export interface ReadRows {
  rows: SheetRow[];
  problems: SheetProblem[];
  /** Addresses of amounts that are not given, because their cells are empty. */
  empty: string[];
  /** Hidden rows that were read. */
  hidden: number[];
  formulas: number;
  rounded: number;
}

/** Reads the rows below the head: a name to the left, and an amount in each column. */
export function readRows(sheet: Sheet, lastHeadLine: number, columns: [AmountColumn, AmountColumn]): ReadRows {
  const read: ReadRows = { rows: [], problems: [], empty: [], hidden: [], formulas: 0, rounded: 0 };
  for (const line of listLines(sheet)) if (line > lastHeadLine) readRow(sheet, line, columns, read);
  return read;
}

function readRow(sheet: Sheet, line: number, columns: [AmountColumn, AmountColumn], read: ReadRows): void {
  const refuse = (column: number, what: string, fix: string): void => {
    read.problems.push({ sheet: sheet.name, cell: formatAddress(line, column), what, fix });
  };
  if (isYears(sheet, line, columns)) {
    return refuse(columns[0].column, 'Her begynder en tabel til i samme ark.', 'flyt hver tabel til sit eget ark.');
  }
  const labelCell = findLabel(sheet, line, columns);
  const label = labelCell?.text ?? '';
  const found = columns.map((column) => readAmount(sheet, line, column)) as [ReadAmount, ReadAmount];
  if (found.every((item) => item === 'empty')) {
    if (label) read.rows.push({ label, line, amounts: undefined, sums: [], isBold: false });
    return;
  }
  if (!label) refuseNameless(sheet, line, columns, refuse);
  const amounts = found.map((item, index) => takeAmount(item, line, columns[index]?.column ?? 0, read, refuse)) as [
    Amount,
    Amount,
  ];
  if (sheet.hiddenLines.has(line)) read.hidden.push(line);
  const now = findCell(sheet, line, columns[0].column);
  read.rows.push({ label, line, amounts, sums: now ? listSummedLines(now) : [], isBold: labelCell?.isBold === true });
}

type Refuse = (column: number, what: string, fix: string) => void;

/** The first words to the left of the amounts. Numbers there are accounts and notes. */
function findLabel(sheet: Sheet, line: number, columns: [AmountColumn, AmountColumn]): Cell | undefined {
  const first = Math.min(...columns.map(({ column }) => column));
  return listCells(sheet, line).find(
    ({ column, value, text }) =>
      column < first && typeof value === 'string' && /\p{L}/u.test(text) && !isColumnHidden(sheet, column),
  );
}

function refuseNameless(sheet: Sheet, line: number, columns: [AmountColumn, AmountColumn], refuse: Refuse): void {
  const first = Math.min(...columns.map(({ column }) => column));
  for (let column = 1; column < first; column += 1) {
    const area = findMerge(sheet, line, column);
    if (!area || area.firstLine === line) continue;
    const master = formatAddress(area.firstLine, area.firstColumn);
    return refuse(
      column,
      `Cellen er flettet med dem over sig (${master}).`,
      'ophæv fletningen, så hver række har sin egen tekst.',
    );
  }
  refuse(
    first,
    'Der står et beløb, men ingen tekst ud for det.',
    'skriv rækkens navn i samme række, eller slet beløbet.',
  );
}

function takeAmount(item: ReadAmount, line: number, column: number, read: ReadRows, refuse: Refuse): Amount {
  if (item === 'empty') {
    read.empty.push(formatAddress(line, column));
    return 'notGiven';
  }
  if ('what' in item) {
    refuse(column, item.what, item.fix);
    return 'notGiven';
  }
  read.formulas += item.isFormula ? 1 : 0;
  read.rounded += item.isRounded ? 1 : 0;
  return item.amount;
}

/** Whether a row repeats the years of the head. */
function isYears(sheet: Sheet, line: number, columns: [AmountColumn, AmountColumn]): boolean {
  return columns.every(({ column, year }) => {
    const text = findCell(sheet, line, column)?.text ?? '';
    return text.length <= 40 && new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text);
  });
}
