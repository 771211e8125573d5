import { formatColumn } from '../spreadsheet/cells.ts';
import type { Cell } from '../spreadsheet/cells.ts';

/**
 * Rows of the sheet that a cell's formula adds up: `SUM(B4:B7)`, `B4+B5`, both together. Nothing for other formulas, and
 * for those that reach into another column or sheet.
 */
export function listSummedLines({ formula: written, column: number }: Pick<Cell, 'formula' | 'column'>): number[] {
  const formula = written.replaceAll('$', '').toUpperCase();
  const column = formatColumn(number);
  if (!/^(?:SUM\(|[A-Z]+\d+|[+:,;()\s])+$/.test(formula)) return [];
  const references = [...formula.matchAll(/(?<from>[A-Z]+)(?<first>\d+)(?::(?<to>[A-Z]+)(?<last>\d+))?/g)].map(
    ({ groups = {} }) => groups,
  );
  if (
    references.length > MOST_REFERENCES ||
    references.some(({ from, to }) => from !== column || (to ?? column) !== column)
  ) {
    return [];
  }
  return references.flatMap(({ first, last }) => {
    const [start, end] = [Number(first), Number(last ?? first)];
    if (end - start > MOST_ROWS) return [];
    return Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => start + index);
  });
}

/** `SUM(B:B)` in other words, and formulas that no hand wrote. */
const MOST_ROWS = 10_000;
const MOST_REFERENCES = 100;
