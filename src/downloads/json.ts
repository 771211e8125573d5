import type { AccountsTable } from '../schemas/accounts.ts';
import { tableOfEdition } from './data-table.ts';
import type { DataRow } from './data-table.ts';

/** Where a table comes from. */
export interface DataSource {
  /** `Kystforeningens beretning 2030`. */
  edition: string;
  /** Absolute address of the page with the table. */
  page: string;
  /** Address of the beretning that the edition renders, where one is known. */
  original: string | null;
}

/**
 * A table of the accounts as JSON: amounts as integers in kroner by year, `null` where the source gives none; years of which
 * it gives nothing are left out. `sumOf` names the rows that a row adds up.
 */
export function formatTableJson(table: AccountsTable, source: DataSource): string {
  const { note, notGiven } = table;
  const { title, period, columns, rows } = tableOfEdition(table);
  const years = columns.map((year) => ({ key: String(year), label: String(year), unit: 'kr.' }));
  const data = {
    title,
    period,
    currency: 'DKK',
    unit: 'kr.',
    source,
    ...(note && { note }),
    ...(notGiven && { missing: notGiven }),
    columns: [{ key: 'label', label: 'Post' }, ...years],
    rows: rows.map((row) => ({
      id: row.id,
      label: row.label,
      ...(row.level && { level: row.level }),
      ...(row.sum && { sumOf: row.sum }),
      amounts: Object.fromEntries(row.amounts.map((amount, index) => [String(columns[index]), numberOf(amount)])),
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function numberOf(amount: DataRow['amounts'][number]): number | null {
  return typeof amount === 'number' ? amount : null;
}
