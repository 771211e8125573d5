import { formatList } from '../../report/format.ts';
import { formatAddress, formatColumn, isColumnHidden, listCells, listLines } from '../spreadsheet/cells.ts';
import type { Cell, Sheet } from '../spreadsheet/cells.ts';
import type { YearColumns } from './read-columns.ts';
import type { ReadRows } from './read-rows.ts';
import type { AmountColumn } from './sheet.ts';

/** Amounts of both years differ by this much or more in most rows only when their units do. */
const SUSPICIOUS = 100;

/** What the editor should know of how a sheet was read. */
export function describeSheet(
  sheet: Sheet,
  head: YearColumns,
  columns: [AmountColumn, AmountColumn],
  read: ReadRows,
): string[] {
  const remarks = [
    describeRatio(columns, read),
    columns[0].unitSource === '' && 'enheden er ikke angivet; beløbene er læst som hele kroner.',
    read.hidden.length > 0 && `skjulte rækker er læst med: ${listSome(read.hidden.map(String))}.`,
    describeUnread(sheet, head),
    read.empty.length > 0 && `tomme celler, hvis beløb står som ikke oplyst: ${listSome(read.empty)}.`,
    read.formulas > 0 && `${read.formulas} beløb er formler; deres gemte resultat er brugt.`,
    read.rounded > 0 && `${read.rounded} beløb havde ører og er rundet af til hele kroner.`,
  ];
  return remarks.filter((text) => text !== false).map((text) => `Arket »${sheet.name}«: ${text}`);
}

/** Whether the years are so far apart that one of them may have the other's unit. */
function describeRatio([now, before]: [AmountColumn, AmountColumn], { rows }: ReadRows): string | false {
  const ratios = rows.flatMap(({ amounts }) => {
    const [one, other] = amounts ?? [];
    return typeof one === 'number' && typeof other === 'number' && one !== 0 && other !== 0
      ? [Math.abs(one / other)]
      : [];
  });
  const median = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)];
  if (median === undefined || ratios.length < 3 || (median < SUSPICIOUS && median > 1 / SUSPICIOUS)) return false;
  const [large, small, times] = median > 1 ? [now, before, median] : [before, now, 1 / median];
  return `${large.year} er omkring ${Number(times.toPrecision(1)).toLocaleString('da-DK')} gange så stor som ${small.year}. Har de to kolonner samme enhed?`;
}

/** Numbers that stand beside the table: other columns with figures in them, and hidden ones. */
function describeUnread(sheet: Sheet, { lastLine, columns }: YearColumns): string | false {
  const first = Math.min(...columns);
  const unread = new Map<number, Cell[]>();
  for (const line of listLines(sheet).filter((other) => other > lastLine)) {
    for (const cell of listCells(sheet, line)) {
      if (isUnread(cell, first, columns) || (isColumnHidden(sheet, cell.column) && !columns.includes(cell.column))) {
        unread.set(cell.column, [...(unread.get(cell.column) ?? []), cell]);
      }
    }
  }
  const parts = [...unread].map(([column, cells]) => {
    const hidden = isColumnHidden(sheet, column) ? ' (skjult)' : '';
    return cells.length === 1 && cells[0]
      ? `celle ${formatAddress(cells[0].line, column)}${hidden}`
      : `kolonne ${formatColumn(column)}${hidden}`;
  });
  return parts.length > 0 && `ikke læst: ${listSome(parts)}.`;
}

/** Everything to the right of the names that is no column of amounts, and figures to the left of the amounts. */
function isUnread({ column, value, text }: Cell, first: number, columns: number[]): boolean {
  return text !== '' && !columns.includes(column) && (column > first || typeof value === 'number');
}

/** At most a dozen, and how many more. */
function listSome(items: string[]): string {
  const shown = items.slice(0, 12);
  return formatList(items.length > shown.length ? [...shown, `${items.length - shown.length} til`] : shown);
}
