import type { AmountRow } from '../../schemas/accounts.ts';

/** What a row's lines depend on; rows of one year's table and of several years' alike. */
type Row = Pick<AmountRow, 'id' | 'level'> | { heading: string };

/**
 * Class of a table row. The row before a sum carries the sum's upper line: collapsed borders of equal width go to
 * the earlier row.
 */
export function rowClass(rows: Row[], index: number): string {
  const row = rows[index];
  const next = rows[index + 1];
  const classes = [
    row && 'heading' in row && 'is-heading',
    row && 'id' in row && row.level && `is-${row.level}`,
    next && 'id' in next && next.level && 'is-before-sum',
  ];
  return classes.filter(Boolean).join(' ');
}
