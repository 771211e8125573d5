/** Sums of an accounts table while it is typed: what the rows add up to, beside what stands there. */

/** Both columns of a row that adds others up. */
export interface RowSum {
  /** What the rows give in each column; nothing where one of them has no amount. */
  computed: (number | undefined)[];
  /** What stands there minus that. */
  difference: (number | undefined)[];
}

interface Row {
  id?: unknown;
  amounts?: unknown;
  sum?: unknown;
}

/** @returns one a row; nothing for a table in which no row adds up others */
export function sumsOf(rows: readonly unknown[]): (RowSum | undefined)[] | undefined {
  const known = rows.filter((row): row is Row => typeof row === 'object' && row !== null);
  if (!known.some(({ sum, amounts }) => Array.isArray(sum) && Array.isArray(amounts))) return undefined;
  return rows.map((row) => sumOf(row as Row | undefined, known));
}

function sumOf(row: Row | undefined, rows: readonly Row[]): RowSum | undefined {
  if (!row || !Array.isArray(row.sum) || !Array.isArray(row.amounts)) return undefined;
  const parts = row.sum.map((id) => rows.find((each) => each.id === id));
  const computed = row.amounts.map((_, column) => add(parts.map((part) => amountAt(part, column))));
  const difference = computed.map((sum, column) => {
    const stands = amountAt(row, column);
    return sum === undefined || stands === undefined ? undefined : stands - sum;
  });
  return { computed, difference };
}

function amountAt(row: Row | undefined, column: number): number | undefined {
  const amount: unknown = Array.isArray(row?.amounts) ? row.amounts[column] : undefined;
  return typeof amount === 'number' ? amount : undefined;
}

function add(amounts: (number | undefined)[]): number | undefined {
  return amounts.reduce<number | undefined>(
    (sum, amount) => (sum === undefined || amount === undefined ? undefined : sum + amount),
    0,
  );
}
