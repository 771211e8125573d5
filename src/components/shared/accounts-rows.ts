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

/** What is said of an amount that the source does not give; a dash is said by nobody. */
export const NOT_GIVEN = 'ikke oplyst';
/** What is said of a change that one of the two amounts, or a change of sign, keeps from being counted. */
export const NOT_COUNTED = 'kan ikke regnes ud';

/**
 * What a row's label is read aloud as, where it alone does not tell the row: a sum that is called what the group above it is.
 *
 * @returns nothing where the label says it
 */
export function spokenLabel(
  rows: readonly ({ label: string } | { heading: string })[],
  index: number,
): string | undefined {
  const row = rows[index];
  if (!row || 'heading' in row) return undefined;
  const isGroup = rows.slice(0, index).some((other) => 'heading' in other && other.heading === row.label);
  return isGroup ? `${row.label} i alt` : undefined;
}
