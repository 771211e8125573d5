import type { Cell } from 'exceljs';

/**
 * Rows of the sheet that a cell's formula adds up: `SUM(B4:B7)`, `B4+B5`, both together. Nothing for other formulas, and
 * for those that reach into another column or sheet.
 */
export function listSummedLines(cell: Cell): number[] {
  const formula = (cell.formula ?? '').replaceAll('$', '').toUpperCase();
  const column = cell.address.replace(/\d+/, '');
  if (!/^(?:SUM\(|[A-Z]+\d+|[+:,;()\s])+$/.test(formula)) return [];
  const references = [...formula.matchAll(/(?<from>[A-Z]+)(?<first>\d+)(?::(?<to>[A-Z]+)(?<last>\d+))?/g)].map(
    ({ groups = {} }) => groups,
  );
  if (references.some(({ from, to }) => from !== column || (to ?? column) !== column)) return [];
  return references.flatMap(({ first, last }) => {
    const [start, end] = [Number(first), Number(last ?? first)];
    return Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => start + index);
  });
}
