/** Rows of the accounts that readers ask for first, found by what the tables are made of. */
import { compareTables } from './compare-tables.ts';
import type { ComparedRow, ComparedTable } from './compare-tables.ts';
import type { Report } from './report.ts';
import type { YearKroner } from './tell-amounts.ts';

/** What a row is asked for: how the year went, what is owned, what came in, what costs most, what changed most. */
export type AskedFor = 'result' | 'equity' | 'income' | 'cost' | 'mostChanged';

export interface PlacedRow {
  table: ComparedTable;
  row: ComparedRow;
}

/** Names that two rows have in Danish accounts, as årsregnskabsloven's forms call them (appendix 2). */
const RESULT = /^årets resultat\b/i;
const EQUITY = /^egenkapital\b/i;

/** Rows that are asked for, as far as the accounts of the editions have them. */
export function listAskedRows(reports: Report[]): Partial<Record<AskedFor, PlacedRow>> {
  const placed = compareTables(reports).flatMap((table) => listRows(table).map((row) => ({ table, row })));
  const result = placed.find(({ row }) => RESULT.test(row.label) && row.sum);
  const statement = placed.filter(({ table }) => table === result?.table);
  const found = {
    result,
    equity: placed.find(({ row }) => EQUITY.test(row.label) && row.level),
    income: statement.find(({ table, row }) => isIncome(table, row)),
    cost: findMost(statement, ({ table, row }) => -Math.min(newestAmount(table, row) ?? 0, 0)),
    mostChanged: findMost(placed, (one) => sizeOfChange(one, placed, result?.row)),
  };
  return Object.fromEntries(Object.entries(found).filter(([, row]) => row));
}

/** Amounts of a row, newest first; of a year without a column what is known of it. */
export function listYearAmounts({ table, row }: PlacedRow): YearKroner[] {
  const apart = table.missing.flatMap(({ year, isApart, known }) =>
    isApart ? [{ ...known.find((amount) => amount.row === row.id), year }] : [],
  );
  const shown = table.years.flatMap(({ year, isSparse }, index) => {
    const amount = row.amounts[index];
    return isSparse ? [] : [{ year, kroner: typeof amount === 'number' ? amount : undefined }];
  });
  return [...apart, ...shown]
    .map(({ year, ...amount }) => ({
      year,
      kroner: amount.kroner,
      ...('approximate' in amount && { approximate: amount.approximate }),
    }))
    .sort((a, b) => b.year - a.year);
}

function listRows({ rows }: ComparedTable): ComparedRow[] {
  return rows.filter((row) => 'id' in row);
}

/** A sum of rows that all bring money in. */
function isIncome(table: ComparedTable, { sum }: ComparedRow): boolean {
  const parts = listRows(table).filter(({ id }) => sum?.includes(id));
  return parts.length > 0 && parts.every((part) => !part.sum && (newestAmount(table, part) ?? -1) > 0);
}

/** Amount of the newest year that has a column. */
function newestAmount({ years }: ComparedTable, { amounts }: ComparedRow): number | undefined {
  const amount = amounts[years.findIndex(({ isSparse }) => !isSparse)];
  return typeof amount === 'number' ? amount : undefined;
}

/** The single posting with the largest size above zero: no sum, and not one that only informs, which no sum adds. */
function findMost(placed: PlacedRow[], sizeOf: (one: PlacedRow) => number): PlacedRow | undefined {
  const postings = placed.filter(
    ({ table, row }) => !row.sum && listRows(table).some(({ sum }) => sum?.includes(row.id)),
  );
  const sized = postings.map((one) => ({ one, size: sizeOf(one) })).filter(({ size }) => size > 0);
  return sized.reduce<(typeof sized)[number] | undefined>(
    (most, next) => (most && most.size >= next.size ? most : next),
    undefined,
  )?.one;
}

/** Kroner that a row moved in the newest step of all tables; none where it only repeats the year's result. */
function sizeOfChange({ table, row }: PlacedRow, placed: PlacedRow[], result: ComparedRow | undefined): number {
  const newest = Math.max(...placed.map(({ table: { steps } }) => steps[0]?.to ?? 0));
  const isRepeated = result?.amounts.some((amount, index) => amount === row.amounts[index] && amount !== 0);
  return table.steps[0]?.to === newest && !isRepeated ? Math.abs(row.changes[0]?.kroner ?? 0) : 0;
}
