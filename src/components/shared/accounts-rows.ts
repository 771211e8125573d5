import type { AccountsRow } from '../../schemas/accounts.ts';
import { isAmountRow } from '../../report/totals.ts';

/**
 * Class of a table row. The row before a sum carries the sum's upper line: collapsed borders of equal width go to
 * the earlier row.
 */
export function rowClass(rows: AccountsRow[], index: number): string {
  const row = rows[index];
  const next = rows[index + 1];
  const classes = [
    row && !isAmountRow(row) && 'is-heading',
    row && isAmountRow(row) && row.level && `is-${row.level}`,
    next && isAmountRow(next) && next.level && 'is-before-sum',
  ];
  return classes.filter(Boolean).join(' ');
}
