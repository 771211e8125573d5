import type { AccountsTable, Amount } from '../schemas/accounts.ts';
import { isAmountRow } from '../report/totals.ts';

const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table of the accounts as CSV (RFC 4180 with semicolons, as spreadsheets in Danish expect it): one row an
 * amount row, amounts as plain integers in kroner, an empty field where the source gives none.
 */
export function formatCsv(table: AccountsTable): string {
  const head = ['Post', ...table.columns.map((year) => `${year} (kr.)`)];
  const rows = table.rows.filter(isAmountRow).map((row) => [disarm(row.label), ...row.amounts.map(formatField)]);
  return BYTE_ORDER_MARK + [head, ...rows].map((fields) => fields.map(quote).join(';')).join('\r\n') + '\r\n';
}

function formatField(amount: Amount): string {
  return amount === 'notGiven' ? '' : String(amount);
}

/** What spreadsheets begin a formula with; a tab or a carriage return before it they leave out (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

/** A label that a spreadsheet would take for a formula; an amount may begin with a minus. */
function disarm(label: string): string {
  return FORMULA.test(label) ? `'${label}` : label;
}

/** Quotes what would end a field. */
function quote(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
