/** Facts about one row of an accounts table beside its two amounts: its change, its parts, its share, what is said of it. */
import type { AccountsTable, Amount, AmountRow } from '../schemas/accounts.ts';
import { listYearAmounts } from './asked-rows.ts';
import { changeBetween } from './change.ts';
import type { Change } from './change.ts';
import type { ComparedTable } from './compare-tables.ts';
import type { Report } from './report.ts';
import type { YearKroner } from './tell-amounts.ts';
import { isAmountRow } from './totals.ts';

export interface RowFacts {
  /** From last year's amount to this year's; nothing when one of them is not known. */
  change: Change | undefined;
  /** Rows that a sum adds up, in the order of its `sum`, with their amounts of the year asked for; empty for other rows. */
  parts: { id: string; label: string; amount: Amount }[];
  /** The sums that the row is part of, with its share of each, 0-100; of the costs alone in a sum of income and costs. */
  shares: { id: string; label: string; percent: number; ofCosts?: true }[];
}

/**
 * Facts of one row of a table.
 *
 * @param column which year's parts and shares: 0 this year's, 1 last year's
 */
export function listRowFacts(table: Pick<AccountsTable, 'rows'>, row: AmountRow, column: 0 | 1 = 0): RowFacts {
  const rows = table.rows.filter(isAmountRow);
  const find = (id: string) => rows.find((candidate) => candidate.id === id);
  return {
    change: changeBetween(row.amounts[1], row.amounts[0]),
    parts: (row.sum ?? [])
      .flatMap((id) => find(id) ?? [])
      .map(({ id, label, amounts }) => ({ id, label, amount: amounts[column] })),
    shares: rows
      .filter(({ sum }) => sum?.includes(row.id))
      .flatMap((whole) => {
        const { id, label } = whole;
        const percent = shareOf(row, whole, rows, column);
        if (percent !== undefined) return [{ id, label, percent }];
        const ofCosts = shareOfCosts(row, whole, rows, column);
        return ofCosts === undefined ? [] : [{ id, label, percent: ofCosts, ofCosts: true as const }];
      }),
  };
}

/**
 * Share of a sum in per cent. There is none where the sum or one of its parts is not known, where it is 0, or where its
 * parts have different signs: then the shares would not add up to the whole.
 */
function shareOf(row: AmountRow, whole: AmountRow, rows: AmountRow[], column: 0 | 1): number | undefined {
  const [amount, total] = [row.amounts[column], whole.amounts[column]];
  if (typeof amount !== 'number' || typeof total !== 'number' || total === 0) return undefined;
  const parts = (whole.sum ?? []).map((id) => rows.find((part) => part.id === id)?.amounts[column]);
  const runsOneWay = parts.every((part) => typeof part === 'number' && part * total >= 0);
  return runsOneWay ? (amount / total) * 100 : undefined;
}

/** Share of the costs that a sum adds to income. There is none where a part is not known, or where the row is the only cost. */
function shareOfCosts(row: AmountRow, whole: AmountRow, rows: AmountRow[], column: 0 | 1): number | undefined {
  const parts = rows.filter(({ id }) => whole.sum?.includes(id)).map(({ amounts }) => amounts[column]);
  const costs = parts.filter((part) => typeof part === 'number').filter((part) => part < 0);
  const amount = row.amounts[column];
  const isOneOfCosts = typeof amount === 'number' && amount < 0 && !row.sum && costs.length > 1;
  if (!isOneOfCosts || parts.includes('notGiven')) return undefined;
  return (amount / costs.reduce((sum, cost) => sum + cost, 0)) * 100;
}

/** Years that a row's detail draws. */
const MOST_YEARS = 3;

/**
 * The newest amounts of a row that are known, up to the year after an edition's: a reader of 2024 learns how it went on. The
 * edition's own year is among them even where it is not known.
 */
export function listRowYears(compared: ComparedTable | undefined, id: string, year: number): YearKroner[] {
  const row = compared?.rows.find((candidate) => 'id' in candidate && candidate.id === id);
  if (!compared || !row || !('id' in row)) return [];
  return listYearAmounts({ table: compared, row })
    .filter((amount) => amount.year === year || (amount.kroner !== undefined && amount.year <= year + 1))
    .slice(0, MOST_YEARS);
}

/** What an edition's accounts say of a row in words: its key figures, and what a chart of it shows. */
export function listSaid({ accounts }: Report, table: string, row: string): { id: string; text: string }[] {
  return accounts.flatMap(({ keyFigures, chartTags }) => [
    ...keyFigures
      .filter((figure) => figure.table === table && figure.row === row)
      .map(({ id, value, unit, text }) => ({ id, text: `${value}${unit ? `\u00a0${unit}` : ''} ${text}` })),
    ...chartTags
      .filter((chart) => chart.table === table && chart.rows.split(' ').includes(row))
      .map(({ id, title }) => ({ id, text: title })),
  ]);
}
