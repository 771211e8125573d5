/** Numbers as Danes type and paste them: `1.234.567`, `-4,5`, `−12`. */

/** @returns nothing for what is no number */
export function parseNumber(typed: string): number | undefined {
  const text = typed
    .trim()
    .replace(/^[−–]/, '-')
    .replaceAll(/[ \u00a0]/g, '');
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d+(?:[.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  return undefined;
}

const format = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 6, useGrouping: 'min2' });

/** `−1.234.567`, with the minus sign of the report; four digits stand together, because many are years. */
export function showNumber(value: number): string {
  return format.format(value).replace('-', '−');
}
