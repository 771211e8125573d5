import { formatColumn, parseAddress } from './cells.ts';

/**
 * A formula that Excel writes once for several cells, as it reads in a cell further down or to the right: references
 * without `$` move along. Texts in quotation marks stay.
 *
 * @param lines rows to move by
 * @param columns columns to move by
 */
export function shiftFormula(formula: string, lines: number, columns: number): string {
  const tokens = /"[^"]*"|'[^']*'|(?<![\w.])\$?[A-Z]{1,3}\$?\d{1,7}(?![\w(.!])/gi;
  return formula.replace(tokens, (token) => (/^["']/.test(token) ? token : shiftReference(token, lines, columns)));
}

function shiftReference(reference: string, lines: number, columns: number): string {
  const place = parseAddress(reference);
  if (!place) return reference;
  const [, fixedColumn, fixedLine] = /^(\$?)[A-Z]+(\$?)/i.exec(reference) ?? [];
  const column = fixedColumn ? `$${formatColumn(place.column)}` : formatColumn(place.column + columns);
  return `${column}${fixedLine ? `$${place.line}` : place.line + lines}`;
}
