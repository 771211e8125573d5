import type { ComparedRates } from '../report/compare.ts';
import { formatDecimal } from '../report/format.ts';
import type { DataRow, DataTable } from './data-table.ts';

const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table of the accounts as CSV (RFC 4180 with semicolons, as spreadsheets in Danish expect it): one row an
 * amount row, amounts as plain integers in kroner, an empty field where the source gives none.
 */
export function formatCsv({ columns, rows }: DataTable): string {
  const head = ['Post', ...columns.map((year) => `${year} (kr.)`)];
  return joinFields([head, ...rows.map((row) => [disarm(row.label), ...row.amounts.map(formatField)])]);
}

/** The kontingent's rates as CSV: one row a year, decimals with a comma. */
export function formatRatesCsv({ years, perInhabitants, ratesOere, totals }: ComparedRates): string {
  const head = ['År', `Kontingent pr. ${perInhabitants} indbyggere (kr.)`, 'Samlet fremskrivning ifølge kilden (pct.)'];
  const rows = years.map(({ year }, index) => [
    String(year),
    ((ratesOere[index] ?? 0) / 100).toFixed(2).replace('.', ','),
    formatDecimal(totals[index] ?? 0, 1).replace('\u2212', '-'),
  ]);
  return joinFields([head, ...rows]);
}

/** Rows of fields as a file that spreadsheets in Danish read as UTF-8. */
export function joinFields(lines: string[][]): string {
  return BYTE_ORDER_MARK + lines.map((fields) => fields.map(quote).join(';')).join('\r\n') + '\r\n';
}

function formatField(amount: DataRow['amounts'][number]): string {
  return typeof amount === 'number' ? String(amount) : '';
}

/** What spreadsheets begin a formula with; a tab or a carriage return before it they leave out (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

/** A label that a spreadsheet would take for a formula; an amount may begin with a minus. */
export function disarm(label: string): string {
  return FORMULA.test(label) ? `'${label}` : label;
}

/** Quotes what would end a field. */
function quote(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
