/** What a chart shows, read from the rows of an accounts table. Both media draw it. */
import type { AmountRow } from '../../schemas/accounts.ts';
import type { TagProps } from '../../schemas/tags.ts';
import { findTable } from '../../report/accounts.ts';
import type { Report } from '../../report/report.ts';
import { isAmountRow } from '../../report/totals.ts';

/** The longest bar; the rest of the line is kept for the figure at its end. */
const LONGEST_PERCENT = 54;

export interface Bar {
  year: number;
  /** Whole kroner without sign: a chart of costs runs the same way as one of income. */
  kroner: number;
  widthPercent: number;
  /** Share of the shown rows together, as read: `51 pct.`; only for this year. */
  share?: string | undefined;
}

export interface ChartData {
  years: [number, number];
  rows: { id: string; label: string; bars: Bar[] }[];
}

/**
 * Rows of a chart, scaled to its largest amount in either year. Amounts that the source does not give have no bar.
 *
 * @throws Error when the table or a row does not exist; Kontrol has said so before with file and line.
 */
export function readChart(report: Report, props: Pick<TagProps<'Chart'>, 'table' | 'rows'>): ChartData {
  const table = findTable(report, props.table);
  const rows = props.rows.split(' ').map((id) => findRow(table.rows.filter(isAmountRow), id));
  const amounts = rows.flatMap((row) => row.amounts.map(toKroner));
  const largest = Math.max(...amounts);
  const whole = rows.reduce((sum, row) => sum + toKroner(row.amounts[0]), 0);
  const toBar = (row: AmountRow, column: 0 | 1): Bar => {
    const kroner = toKroner(row.amounts[column]);
    return {
      year: table.columns[column],
      kroner,
      widthPercent: Math.round((kroner / largest) * LONGEST_PERCENT * 100) / 100,
      share: column === 0 ? formatShare(kroner / whole) : undefined,
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
