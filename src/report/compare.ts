/**
 * Compares several editions: amounts over the years, the kontingent's rates, key figures of one measure. Newest first,
 * as editions are. Pure: it turns reports into data; other modules format words and figures for readers.
 */
import type { AccountsRow, AccountsTable, Amount, AmountRow } from '../schemas/accounts.ts';
import { listTables } from './accounts.ts';
import type { TableSection } from './accounts.ts';
import type { KeyFigure } from './mdx.ts';
import type { Chapter, Report } from './report.ts';
import { isAmountRow } from './totals.ts';

/** From one year to the next. */
export interface Change {
  /** Whole kroner (øre for rates); the sign is that of the amount's movement. */
  kroner: number;
  /**
   * Of the size of the earlier amount, with its movement's sign, so a cost that grows is negative in both. Rounded to
   * one decimal. None when the earlier amount is 0, or when the two have different signs.
   */
  percent?: number | undefined;
}

export interface ComparedRow {
  id: string;
  label: string;
  level?: AmountRow['level'];
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
  years: ComparedYear[];
  /** Neighbouring years between which something can be compared, newest first. */
  steps: { from: number; to: number }[];
  rows: (ComparedRow | { heading: string })[];
  /** What the editions say about amounts that their source does not give, newest first. */
  missing: { year: number; reason: string; isWhole: boolean }[];
}

export interface ComparedYear {
  year: number;
  /** The edition that the amounts are from. */
  edition: number;
}

/** Where the amounts of a year come from: a table and which of its columns. */
interface Column extends ComparedYear {
  table: AccountsTable;
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
      return table ? [{ edition: report.year, table }] : [];
    });
    return found.length >= Math.min(2, editions.length) ? [compareTable(slug, found)] : [];
  });
}

function compareTable(slug: string, found: { edition: number; table: TableSection }[]): ComparedTable {
  const [newest] = found;
  const columns = listColumns(found).map((column) => ({ ...column, isKnown: hasAmount(column) }));
  const known = columns.filter(({ isKnown }) => isKnown);
  const rows = mergeRows(found.map(({ table }) => table.rows)).map((row) =>
    isAmountRow(row) ? compareRow(row, known) : row,
  );
  const pairs = known.slice(1).map((column, index) => ({ from: column.year, to: known[index]!.year, index }));
  const steps = pairs.filter(({ index }) => rows.some((row) => 'id' in row && row.changes[index]));
  return {
    slug,
    title: newest!.table.title,
    period: newest!.table.period,
    years: known.map(({ year, edition }) => ({ year, edition })),
    steps: steps.map(({ from, to }) => ({ from, to })),
    rows: rows.map((row) => ('id' in row ? { ...row, changes: steps.map(({ index }) => row.changes[index]) } : row)),
    missing: columns.flatMap(({ year, index, table, isKnown }) =>
      table.notGiven && table.rows.some((row) => isAmountRow(row) && row.amounts[index] === 'notGiven')
        ? [{ year, reason: table.notGiven, isWhole: !isKnown }]
        : [],
    ),
  };
}

/** One column per edition, and the last-year column of editions without a predecessor. */
function listColumns(found: { edition: number; table: TableSection }[]): Column[] {
  const own = new Set(found.map(({ edition }) => edition));
  return found.flatMap(({ edition, table }): Column[] => {
    const before = table.columns[1];
    const column = { year: table.columns[0], edition, table, index: 0 as const };
    return own.has(before) ? [column] : [column, { year: before, edition, table, index: 1 }];
  });
}

function hasAmount({ table, index }: Column): boolean {
  return table.rows.some((row) => isAmountRow(row) && row.amounts[index] !== 'notGiven');
}

function compareRow({ id, label, level }: AmountRow, columns: Column[]): ComparedRow {
  const amounts = columns.map(
    ({ table, index }) => table.rows.filter(isAmountRow).find((row) => row.id === id)?.amounts[index],
  );
  return {
    id,
    label,
    level,
    amounts,
    changes: amounts.slice(1).map((from, index) => changeBetween(from, amounts[index])),
  };
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

/** Difference between two amounts; nothing when one of them is not known. */
export function changeBetween(from: Amount | undefined, to: Amount | undefined): Change | undefined {
  if (typeof from !== 'number' || typeof to !== 'number') return undefined;
  const kroner = to - from;
  return from === 0 || from * to < 0 ? { kroner } : { kroner, percent: roundTenth((kroner / Math.abs(from)) * 100) };
}

/** To one decimal, halves away from zero, as a bookkeeper rounds. */
function roundTenth(value: number): number {
  return (Math.sign(value) * Math.round(Math.abs(value) * 10)) / 10 || 0;
}

export interface ComparedRates {
  /** Years that the rates are for, newest first, with the edition that gives them. */
  years: (ComparedYear & { slug: string })[];
  perInhabitants: number;
  /** Per cent a year, in the order of `years`. */
  components: { label: string; percents: (number | undefined)[] }[];
  /** The components added up, rounded to one decimal. */
  sums: number[];
  /** The whole change as the source states it. */
  totals: number[];
  ratesOere: number[];
  /** From the rate of the year before, in øre and per cent; nothing when that rate is not known. */
  changes: (Change | undefined)[];
  notes: { year: number; note: string }[];
}

/** The kontingent over the years; nothing when no edition gives a rate. */
export function compareRates(reports: Report[]): ComparedRates | undefined {
  const rates = reports
    .flatMap((report) =>
      report.accounts.flatMap((section) =>
        section.kind === 'subscription' ? [{ ...section, edition: report.year }] : [],
      ),
    )
    .sort((a, b) => b.year - a.year);
  const [newest] = rates;
  if (!newest) return undefined;
  const comparable = rates.filter(({ perInhabitants }) => perInhabitants === newest.perInhabitants);
  const parts = comparable.map(({ year, components }) =>
    components.map(({ label, percent }) => ({ label: withRelativeYears(label, year), percent })),
  );
  const labels = [...new Set(parts.flatMap((list) => list.map(({ label }) => label)))];
  return {
    years: comparable.map(({ year, edition, slug }) => ({ year, edition, slug })),
    perInhabitants: newest.perInhabitants,
    components: labels.map((label) => ({
      label,
      percents: parts.map((list) => list.find((part) => part.label === label)?.percent),
    })),
    sums: comparable.map(({ components }) => roundTenth(components.reduce((sum, { percent }) => sum + percent, 0))),
    totals: comparable.map(({ totalPercent }) => totalPercent),
    ratesOere: comparable.map(({ rateOere }) => rateOere),
    changes: comparable.map(({ year, rateOere }) =>
      changeBetween(comparable.find((before) => before.year === year - 1)?.rateOere, rateOere),
    ),
    notes: comparable.flatMap(({ year, note }) => (note ? [{ year, note }] : [])),
  };
}

/** A label that is true of all years: `kontingentet for 2025` in the rate of 2026 is `kontingentet for året før`. */
function withRelativeYears(label: string, year: number): string {
  return label.replaceAll(String(year - 1), 'året før').replaceAll(String(year), 'året');
}

export interface SeriesFigure {
  year: number;
  chapter: Chapter;
  figure: KeyFigure;
}

/** Key figures of one measure that more than one edition gives, in the newest one's order; each newest first. */
export function compareKeyFigures(reports: Report[]): { series: string; figures: SeriesFigure[] }[] {
  const all = sortNewestFirst(reports).flatMap((report) =>
    report.chapters.flatMap((chapter) => chapter.keyFigures.map((figure) => ({ year: report.year, chapter, figure }))),
  );
  const names = new Set(all.flatMap(({ figure }) => figure.series ?? []));
  return [...names]
    .map((series) => ({ series, figures: all.filter(({ figure }) => figure.series === series) }))
    .filter(({ figures }) => new Set(figures.map(({ year }) => year)).size > 1);
}

function sortNewestFirst(reports: Report[]): Report[] {
  return [...reports].sort((a, b) => b.year - a.year);
}
