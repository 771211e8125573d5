import type { AccountsTable, Amount } from '../schemas/accounts.ts';
import { isAmountRow } from '../report/totals.ts';

const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table of the accounts as CSV (RFC 4180 with semicolons, as spreadsheets in Danish expect it): one row an
 * amount row, amounts as plain integers in kroner, an empty field where the source gives none.
 */
export function formatCsv(table: AccountsTable): string {
  const head = ['Post', ...table.columns.map((year) => `${year} (kr.)`)];
  const rows = table.rows.filter(isAmountRow).map((row) => [row.label, ...row.amounts.map(formatField)]);
  return BYTE_ORDER_MARK + [head, ...rows].map((fields) => fields.map(quote).join(';')).join('\r\n') + '\r\n';
}

function formatField(amount: Amount): string {
  return amount === 'notGiven' ? '' : String(amount);
}

/** Quotes what would end a field, and what a spreadsheet would take for a formula (a leading =, + or @). */
function quote(field: string): string {
  const text = /^[=+@]/.test(field) ? `'${field}` : field;
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
