/** The main figures of the accounts over all years that the editions know: what each table comes to, and what that is made of. */
import type { AmountRow, Bridge } from '../schemas/accounts.ts';
import { listBridges } from './accounts.ts';
import { findBridgeEnd } from './bridge.ts';
import { compareTables } from './compare-tables.ts';
import type { ComparedRow, ComparedTable } from './compare-tables.ts';
import type { Report } from './report.ts';
import { isAmountRow } from './totals.ts';

/** Readers compare a handful of years. */
const MOST_YEARS = 5;

/** From this amount on, thousands say nothing. */
const LEAST_FOR_MILLIONS = 100_000_000;

export interface MainFigures {
  /** One unit for all: mio. kr. with one decimal, or whole thousands where amounts are small. */
  unit: 'mio. kr.' | '1.000 kr.';
  /** Newest first; the first is the edition's own. */
  years: number[];
  /** The edition that each year's amounts are from. */
  editions: number[];
  rows: MainRow[];
}

export interface MainRow {
  table: string;
  id: string;
  label: string;
  isTotal: boolean;
  /** Whole kroner a year; nothing where no edition gives the amount. */
  kroner: (number | undefined)[];
}

/**
 * Main figures up to an edition's own year. Amounts are those of the tables, never computed; where this year's is missing
 * and a bridge that begins with last year's amount states where it ends, that is the amount. Rows that say what another
 * says in every year are left out: liabilities come to what assets come to.
 *
 * @returns nothing where fewer than two years are known
 */
export function listMainFigures(report: Report, reports: Report[]): MainFigures | undefined {
  const tables = compareTables(reports.filter(({ year }) => year <= report.year));
  const columns = new Map(tables.flatMap(({ years }) => years.map(({ year, edition }) => [year, edition])));
  columns.set(report.year, report.year);
  const years = [...columns.keys()].sort((a, b) => b - a).slice(0, MOST_YEARS);
  if (years.length < 2) return undefined;
  const bridges = listBridges(report);
  const rows = tables.flatMap((table) => {
    const sums = findSums(report, table.slug);
    return table.rows.flatMap((row): MainRow[] => {
      const sum = 'id' in row && sums.find(({ id }) => id === row.id);
      if (!sum || !('id' in row)) return [];
      const kroner = withBridge(
        years.map((year) => amountOf(table, row, year)),
        row.label,
        bridges,
      );
      return [{ table: table.slug, id: row.id, label: row.label, isTotal: sum.level === 'total', kroner }];
    });
  });
  const told = withoutDoubles(rows);
  const amounts = told.flatMap(({ kroner }) => kroner.map((amount) => Math.abs(amount ?? 0)));
  const isRounded = bridges.some(({ from, to }) => from.approximate || to.approximate);
  const unit = isRounded || Math.max(...amounts) >= LEAST_FOR_MILLIONS ? 'mio. kr.' : '1.000 kr.';
  return told.length > 0
    ? { unit, years, editions: years.map((year) => columns.get(year) ?? year), rows: told }
    : undefined;
}

/** Totals of a table and the sums they are made of; along a statement that runs from sum to sum, all of them. */
function findSums(report: Report, slug: string): AmountRow[] {
  const table = report.accounts.find((section) => section.slug === slug);
  const rows = table?.kind === 'table' ? table.rows.filter(isAmountRow) : [];
  const found = new Set<AmountRow>();
  const follow = (row: AmountRow) => {
    found.add(row);
    const parts = rows.filter(({ id, level }) => level && row.sum?.includes(id));
    if (row.level === 'total') for (const part of parts) found.add(part);
    if (parts.length === 1 && parts[0] && row.sum?.[0] === parts[0].id) follow(parts[0]);
  };
  for (const row of rows) if (row.level === 'total') follow(row);
  return [...found];
}

function amountOf({ years }: ComparedTable, { amounts }: ComparedRow, year: number): number | undefined {
  const amount = amounts[years.findIndex((column) => column.year === year)];
  return typeof amount === 'number' ? amount : undefined;
}

/** This year's amount from the end of a bridge that bears the row's name and begins with last year's amount. */
function withBridge(kroner: (number | undefined)[], label: string, bridges: Bridge[]): (number | undefined)[] {
  const [now, before, ...earlier] = kroner;
  if (now !== undefined || before === undefined) return kroner;
  return [findBridgeEnd(bridges, label, before)?.kroner, before, ...earlier];
}

/** Totals are kept before the sums beneath them. */
function withoutDoubles(rows: MainRow[]): MainRow[] {
  const isSame = (a: MainRow, b: MainRow) => {
    const pairs = a.kroner.map((amount, index) => [amount, b.kroner[index]] as const);
    const known = pairs.filter(([left, right]) => left !== undefined && right !== undefined);
    return known.length > 0 && known.every(([left, right]) => left === right);
  };
  const kept: MainRow[] = [];
  for (const row of [...rows].sort((a, b) => Number(b.isTotal) - Number(a.isTotal))) {
    if (!kept.some((other) => isSame(other, row))) kept.push(row);
  }
  return rows.filter((row) => kept.includes(row));
}
