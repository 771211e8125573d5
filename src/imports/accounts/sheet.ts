/** What the import of accounts reads from a spreadsheet. */
import type { Amount } from '../../schemas/accounts.ts';

/** A row of a table as it stands in the sheet. */
export interface SheetRow {
  label: string;
  /** Row of the sheet, from 1. */
  line: number;
  /** This year and last year in whole kroner; `undefined` for a heading. */
  amounts: [Amount, Amount] | undefined;
  /** Rows of the sheet that the formula of this year's amount adds up. */
  sums: number[];
  isBold: boolean;
}

/** A sheet with two columns of amounts. */
export interface SheetTable {
  /** Name on the sheet's tab. */
  name: string;
  rows: SheetRow[];
}

/** Something in a sheet that stops the import, with its cell: whole Danish sentences. */
export interface SheetProblem {
  sheet: string;
  cell: string;
  what: string;
  fix: string;
}

/** What was read, what stops the import, and what the editor should know. */
export interface ReadWorkbook {
  tables: SheetTable[];
  problems: SheetProblem[];
  remarks: string[];
}
