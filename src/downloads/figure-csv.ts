import type { TakeAway } from '../report/take-away.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** The data of a figure as CSV (RFC 4180 with semicolons, as spreadsheets in Danish expect it). */
export function formatFigureCsv({ data }: Pick<TakeAway, 'data'>): string {
  return BYTE_ORDER_MARK + data.map((fields) => fields.map(quote).join(';')).join('\r\n') + '\r\n';
}

/** What a spreadsheet takes for a formula; an amount may begin with a minus (OWASP, CSV injection). */
const FORMULA = /^[=+@\t\r]|^-(?!\d+(?:,\d+)?$)/;

function quote(field: string): string {
  const text = FORMULA.test(field) ? `'${field}` : field;
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
