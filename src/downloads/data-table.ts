/** What a file with numbers holds: years and rows, whichever editions they are from. */
import type { ComparedTable } from '../report/compare-tables.ts';
import { isAmountRow } from '../report/totals.ts';
import type { AccountsTable, Amount, AmountRow } from '../schemas/accounts.ts';

export interface DataTable {
  title: string;
  period: string;
  /** Years, in the order of the amounts. */
  columns: readonly number[];
  rows: DataRow[];
}

export interface DataRow extends Pick<AmountRow, 'id' | 'label' | 'level' | 'sum'> {
  /** One a column; nothing where a year's table has no such row. */
  amounts: (Amount | undefined)[];
}

/** A table of one edition without the years of which its source gives nothing. */
export function tableOfEdition({ title, period, columns, rows }: AccountsTable): DataTable {
  return withoutUnknown({ title, period, columns, rows: rows.filter(isAmountRow) });
}

/** A table over the years, those without a column on the page included: a file has room for single amounts. */
export function tableOverYears({ title, period, years, rows }: ComparedTable): DataTable {
  return { title, period, columns: years.map(({ year }) => year), rows: rows.filter((row) => 'id' in row) };
}

function withoutUnknown(table: DataTable): DataTable {
  const known = table.columns.flatMap((_, index) =>
    table.rows.some(({ amounts }) => typeof amounts[index] === 'number') ? [index] : [],
  );
  return {
    ...table,
    columns: known.map((index) => table.columns[index]!),
    rows: table.rows.map((row) => ({ ...row, amounts: known.map((index) => row.amounts[index]) })),
  };
}
