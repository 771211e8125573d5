/** Facts about one row of an accounts table beside its two amounts: its change, its parts, its share. */
import type { AccountsTable, Amount, AmountRow } from '../schemas/accounts.ts';
import { changeBetween } from './compare.ts';
import type { Change } from './compare.ts';
import { isAmountRow } from './totals.ts';

export interface RowFacts {
  /** From last year's amount to this year's; nothing when one of them is not known. */
  change: Change | undefined;
  /** Rows that a sum adds up, in the order of its `sum`, with this year's amount; empty for other rows. */
  parts: { id: string; label: string; amount: Amount }[];
  /** The sums that the row is part of, with its share of each, 0-100. */
  shares: { id: string; label: string; percent: number }[];
}

/** Facts of one row of a table, from this year's amounts. */
export function listRowFacts(table: Pick<AccountsTable, 'rows'>, row: AmountRow): RowFacts {
  const rows = table.rows.filter(isAmountRow);
  const find = (id: string) => rows.find((candidate) => candidate.id === id);
  return {
    change: changeBetween(row.amounts[1], row.amounts[0]),
    parts: (row.sum ?? [])
      .flatMap((id) => find(id) ?? [])
      .map(({ id, label, amounts }) => ({ id, label, amount: amounts[0] })),
    shares: rows
      .filter(({ sum }) => sum?.includes(row.id))
      .flatMap((whole) => {
        const percent = shareOf(row.amounts[0], whole, rows);
        return percent === undefined ? [] : [{ id: whole.id, label: whole.label, percent }];
      }),
  };
}

/**
 * Share of a sum in per cent. There is none where the sum or one of its parts is not known, where it is 0, or where its
 * parts have different signs: then the shares would not add up to the whole.
 */
function shareOf(amount: Amount, whole: AmountRow, rows: AmountRow[]): number | undefined {
  const [total] = whole.amounts;
  if (typeof amount !== 'number' || typeof total !== 'number' || total === 0) return undefined;
  const parts = (whole.sum ?? []).map((id) => rows.find((row) => row.id === id)?.amounts[0]);
  const runsOneWay = parts.every((part) => typeof part === 'number' && part * total >= 0);
  return runsOneWay ? (amount / total) * 100 : undefined;
}
