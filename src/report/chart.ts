/** What a chart shows, read from the rows of an accounts table. Both media draw it. */
import type { AmountRow } from '../schemas/accounts.ts';
import type { TagProps } from '../schemas/tags.ts';
import { findTable } from './accounts.ts';
import type { Report } from './report.ts';
import { isAmountRow } from './totals.ts';

export interface Bar {
  year: number;
  /** Whole kroner without sign: a chart of costs runs the same way as one of income. */
  kroner: number;
  /** Length, from 0 to 1: 1 is the longest bar of all charts that show rows of the same table. */
  length: number;
  /** Share of the shown rows together, as read: `51 pct.`; only for this year. */
  share?: string | undefined;
}

export interface ChartData {
  years: [number, number];
  rows: { id: string; label: string; bars: Bar[] }[];
}

/**
 * Rows of a chart. Amounts that the source does not give have no bar.
 *
 * Charts that stand together share a scale: the longest bar is the largest single amount of the table in either year, or a
 * sum that the chart itself shows.
 *
 * @throws Error when the table or a row does not exist; Kontrol has said so before with file and line.
 */
export function readChart(report: Report, props: Pick<TagProps<'Chart'>, 'table' | 'rows'>): ChartData {
  const table = findTable(report, props.table);
  const rows = props.rows.split(' ').map((id) => findRow(table.rows.filter(isAmountRow), id));
  const scaled = [...table.rows.filter(isAmountRow).filter(({ sum }) => !sum), ...rows];
  const largest = Math.max(...scaled.flatMap((row) => row.amounts.map(toKroner)));
  const whole = rows.reduce((sum, row) => sum + toKroner(row.amounts[0]), 0);
  const toBar = (row: AmountRow, column: 0 | 1): Bar => {
    const kroner = toKroner(row.amounts[column]);
    return {
      year: table.columns[column],
      kroner,
      length: largest > 0 ? kroner / largest : 0,
      share: column === 0 && whole > 0 ? formatShare(kroner / whole) : undefined,
    };
  };
  return {
    years: table.columns,
    rows: rows.map((row) => ({
      id: row.id,
      label: row.label,
      bars: listGiven(row).map((column) => toBar(row, column)),
    })),
  };
}

/**
 * Whether a chart's table and rows are there. A page asks before it shows what stands on others: in `npm run dev` a chart with
 * a mistake must not take their pages with it.
 */
export function canReadChart(
  { accounts }: Report,
  { table, rows }: Pick<TagProps<'Chart'>, 'table' | 'rows'>,
): boolean {
  const found = accounts.find(({ slug, kind }) => slug === table && kind === 'table');
  const ids = found?.kind === 'table' ? found.rows.filter(isAmountRow).map(({ id }) => id) : [];
  return rows.split(' ').every((id) => ids.includes(id));
}

/** Width of a bar's drawing when the longest takes so much of the line; the rest is kept for the figure at its end. */
export function formatBarWidth({ length }: Bar, longestPercent: number): string {
  return `${Math.round(length * longestPercent * 100) / 100}%`;
}

function findRow(rows: AmountRow[], id: string): AmountRow {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`Chart: no row "${id}" in its table.`);
  return row;
}

function listGiven(row: AmountRow): (0 | 1)[] {
  return ([0, 1] as const).filter((column) => row.amounts[column] !== 'notGiven');
}

function toKroner(amount: AmountRow['amounts'][number]): number {
  return amount === 'notGiven' ? 0 : Math.abs(amount);
}

/** A share of the whole in whole per cent. A share that rounds to 0 reads `under 1`. */
function formatShare(share: number): string {
  const percent = Math.round(share * 100);
  return `${percent === 0 && share > 0 ? 'under 1' : percent}\u00a0pct.`;
}
