/** Sums of an accounts table while it is typed: what the rows add up to, beside what stands there. */

/** One column of a row that adds others up. */
export type ColumnSum =
  /** What the rows give, and what stands there minus that. */
  | { computed: number; difference: number }
  /** Why nothing can be said of it. */
  | { unknown: string };

interface Row {
  id?: unknown;
  label?: unknown;
  amounts?: unknown;
  sum?: unknown;
}

/** @returns one a row, with all its columns; nothing for a table in which no row adds up others */
export function sumsOf(rows: readonly unknown[]): (ColumnSum[] | undefined)[] | undefined {
  const known = rows.filter((row): row is Row => typeof row === 'object' && row !== null);
  if (!known.some(({ sum, amounts }) => Array.isArray(sum) && Array.isArray(amounts))) return undefined;
  const columns = Math.max(...known.map(({ amounts }) => (Array.isArray(amounts) ? amounts.length : 0)));
  return rows.map((row) => sumOf(row as Row | undefined, known, columns));
}

function sumOf(row: Row | undefined, rows: readonly Row[], columns: number): ColumnSum[] | undefined {
  if (!row || !Array.isArray(row.sum) || !Array.isArray(row.amounts)) return undefined;
  const parts = row.sum.map((id) => ({ id: String(id), row: rows.find((each) => each.id === id) }));
  return Array.from({ length: columns }, (_, column) => {
    const missing = parts.find((part) => !part.row);
    if (missing) return { unknown: `ingen række har id’et »${missing.id}«` };
    const unread = [...parts.map((part) => part.row!), row].find((each) => amountAt(each, column) === undefined);
    if (unread) return { unknown: whyUnread(unread, column, unread === row) };
    const computed = parts.reduce((sum, part) => sum + amountAt(part.row, column)!, 0);
    return { computed, difference: amountAt(row, column)! - computed };
  });
}

function whyUnread(row: Row, column: number, isSum: boolean): string {
  const name = isSum ? 'summen' : `»${typeof row.label === 'string' && row.label ? row.label : String(row.id)}«`;
  const stands: unknown = Array.isArray(row.amounts) ? row.amounts[column] : undefined;
  if (stands === 'notGiven') return `${name} er ikke oplyst`;
  return stands === undefined || stands === null || stands === ''
    ? `${name} mangler`
    : `${name} kan ikke læses som et tal`;
}

function amountAt(row: Row | undefined, column: number): number | undefined {
  const amount: unknown = Array.isArray(row?.amounts) ? row.amounts[column] : undefined;
  return typeof amount === 'number' ? amount : undefined;
}
