/** What the import of accounts reads from a spreadsheet. */
import type { Amount } from '../../schemas/accounts.ts';
import type { SheetProblem } from '../describe-problems.ts';
import type { UnitKroner } from './units.ts';

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

/** A column of amounts, and what 1 is worth in it. */
export interface AmountColumn {
  year: number;
  /** From 1. */
  column: number;
  kroner: UnitKroner;
  /** The text that says so, with its cell: `t.kr. (C4)`; empty when the sheet says nothing. */
  unitSource: string;
}

/** A sheet with two columns of amounts. */
export interface SheetTable {
  /** Name on the sheet's tab. */
  name: string;
  /** This year, then last year. */
  columns: [AmountColumn, AmountColumn];
  rows: SheetRow[];
}

/** What was read, what stops the import, and what the editor should know. */
export interface ReadAccounts {
  tables: SheetTable[];
  /** Names of sheets without a row of years. */
  passedOver: string[];
  problems: SheetProblem[];
  remarks: string[];
}
