/** What is known of a year that the source gives too little of for a column. */
import type { Report } from './report.ts';
import { listBridges } from './accounts.ts';
import type { TableSection } from './accounts.ts';
import { findBridgeEnd } from './bridge.ts';
import { isAmountRow } from './totals.ts';

export interface KnownAmount {
  /** Id of its row. */
  row: string;
  label: string;
  /** Whole kroner. */
  kroner: number;
  /** The source gives it in mio. kr. with one decimal only. */
  approximate?: true | undefined;
}

/**
 * Amounts of one column: those that the table gives, and of this year's those that a bridge of the same edition ends with.
 *
 * @param index the year's place in the table's `columns`
 */
export function listKnownAmounts(report: Report, table: TableSection, index: 0 | 1): KnownAmount[] {
  const bridges = index === 0 ? listBridges(report) : [];
  return table.rows.filter(isAmountRow).flatMap(({ id, label, amounts }) => {
    const amount = amounts[index];
    const before = amounts[1];
    if (typeof amount === 'number') return [{ row: id, label, kroner: amount }];
    const end = typeof before === 'number' ? findBridgeEnd(bridges, label, before) : undefined;
    return end ? [{ row: id, label, kroner: end.kroner, approximate: end.approximate }] : [];
  });
}
