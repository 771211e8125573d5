/** Tables of the accounts over the years of several editions. Newest first, as editions are. */
import type { AccountsRow, Amount, AmountRow } from '../schemas/accounts.ts';
import { listTables } from './accounts.ts';
import type { TableSection } from './accounts.ts';
import { changeBetween } from './change.ts';
import type { Change } from './change.ts';
import { listKnownAmounts } from './known-amounts.ts';
import type { KnownAmount } from './known-amounts.ts';
import { sortNewestFirst } from './report.ts';
import type { Report } from './report.ts';
import { hasColumn, withoutRepeatedName } from './shown-table.ts';
import { isAmountRow } from './totals.ts';

export interface ComparedYear {
  year: number;
  /** The edition that the amounts are from. */
  edition: number;
}

export interface ComparedRow {
  id: string;
  label: string;
  level?: AmountRow['level'];
  sum?: AmountRow['sum'];
  /** One a year, in the order of the table's `years`; nothing when that year's table has no such row. */
  amounts: (Amount | undefined)[];
  /** One a step of the table's `steps`; nothing where one of the two amounts is not known. */
  changes: (Change | undefined)[];
}

export interface ComparedTable {
  slug: string;
  title: string;
  period: string;
  /** Years of which at least one amount is known, newest first. */
  years: ComparedColumn[];
  /** Neighbouring years that both have a column and between which something can be compared, newest first. */
  steps: { from: number; to: number }[];
  rows: (ComparedRow | { heading: string })[];
  /** What the editions say about amounts that their source does not give, newest first. */
  missing: MissingAmounts[];
}

export interface ComparedColumn extends ComparedYear {
  /** Too little of the year is known for a column: what is known stands in `missing`. */
  isSparse: boolean;
}

export interface MissingAmounts {
  year: number;
  /** Why amounts are missing, in the edition's words. */
  reason: string;
  /** Whether the year has no column. */
  isApart: boolean;
  /** What is known of a year without a column. */
  known: KnownAmount[];
}

/** A table of one edition. */
interface Found {
  report: Report;
  edition: number;
  table: TableSection;
}

/** Where the amounts of a year come from: a table and which of its columns. */
interface Column extends ComparedColumn, Found {
  index: 0 | 1;
}

/**
 * Tables of the accounts that editions share, year by year. A year's amounts come from its own edition. A year without
 * an edition of its own comes from the last-year column of the edition after it. With a single edition, all its tables
 * are given.
 */
export function compareTables(reports: Report[]): ComparedTable[] {
  const editions = sortNewestFirst(reports);
  const slugs = new Set(editions.flatMap((report) => listTables(report).map(({ slug }) => slug)));
  return [...slugs].flatMap((slug) => {
    const found = editions.flatMap((report) => {
      const table = listTables(report).find((candidate) => candidate.slug === slug);
      return table ? [{ report, edition: report.year, table }] : [];
    });
    return found.length >= Math.min(2, editions.length) ? [compareTable(slug, found)] : [];
  });
}

function compareTable(slug: string, found: Found[]): ComparedTable {
  const [newest] = found;
  const columns = listColumns(found);
  const known = columns.filter(hasAmount);
  const rows = mergeRows(found.map(({ table }) => withoutRepeatedName(table))).map((row) =>
    isAmountRow(row) ? compareRow(row, known) : row,
  );
  const amounts = rows.flatMap((row) => ('id' in row ? [row.amounts] : []));
  const steps = listSteps(known).filter((step) => amounts.some((row) => changeOver(step, row)));
  return {
    slug,
    title: newest!.table.title,
    period: newest!.table.period,
    years: known.map(({ year, edition, isSparse }) => ({ year, edition, isSparse })),
    steps: steps.map(({ from, to }) => ({ from: known[from]!.year, to: known[to]!.year })),
    rows: rows.map((row) =>
      'id' in row ? { ...row, changes: steps.map((step) => changeOver(step, row.amounts)) } : row,
    ),
    missing: columns.flatMap(tellMissing),
  };
}

/** One column per edition, and the last-year column of editions without a predecessor. */
function listColumns(found: Found[]): Column[] {
  const own = new Set(found.map(({ edition }) => edition));
  return found.flatMap((one): Column[] => {
    const [year, before] = one.table.columns;
    const column = { ...one, year, index: 0 as const, isSparse: !hasColumn(one.table, 0) };
    const earlier = { ...one, year: before, index: 1 as const, isSparse: !hasColumn(one.table, 1) };
    return own.has(before) ? [column] : [column, earlier];
  });
}

function hasAmount({ table, index }: Column): boolean {
  return table.rows.some((row) => isAmountRow(row) && row.amounts[index] !== 'notGiven');
}

/** Places of two columns, with none between them that is shown. */
interface Step {
  from: number;
  to: number;
}

function listSteps(columns: Column[]): Step[] {
  const shown = columns.flatMap(({ isSparse }, index) => (isSparse ? [] : [index]));
  return shown.slice(1).map((from, index) => ({ from, to: shown[index]! }));
}

function changeOver({ from, to }: Step, amounts: ComparedRow['amounts']): Change | undefined {
  return changeBetween(amounts[from], amounts[to]);
}

function tellMissing({ report, year, table, index, isSparse }: Column): MissingAmounts[] {
  const isMissing = table.rows.some((row) => isAmountRow(row) && row.amounts[index] === 'notGiven');
  if (!isMissing || !table.notGiven) return [];
  return [
    { year, reason: table.notGiven, isApart: isSparse, known: isSparse ? listKnownAmounts(report, table, index) : [] },
  ];
}

function compareRow({ id, label, level, sum }: AmountRow, columns: Column[]): ComparedRow {
  const amounts = columns.map(
    ({ table, index }) => table.rows.filter(isAmountRow).find((row) => row.id === id)?.amounts[index],
  );
  return { id, label, level, sum, amounts, changes: [] };
}

/**
 * Rows in the newest edition's order and words; a row that only older editions have follows the row that it followed
 * there.
 */
function mergeRows(tables: AccountsRow[][]): AccountsRow[] {
  const [newest = [], ...older] = tables;
  return older.reduce((merged, rows) => {
    const result = [...merged];
    rows.forEach((row, index) => {
      if (!isAmountRow(row) || result.some((other) => sameRow(other, row))) return;
      const before = rows.slice(0, index).findLast((other) => result.some((known) => sameRow(known, other)));
      result.splice(before ? result.findIndex((known) => sameRow(known, before)) + 1 : 0, 0, row);
    });
    return result;
  }, newest);
}

function sameRow(a: AccountsRow, b: AccountsRow): boolean {
  return isAmountRow(a) ? isAmountRow(b) && a.id === b.id : !isAmountRow(b) && a.heading === b.heading;
}
