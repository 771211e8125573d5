/** Which years the comparison tells of, and which of them it shows before the reader chooses. */
import { compareKeyFigures, compareRates } from './compare.ts';
import { compareTables } from './compare-tables.ts';
import { joinBridges } from './bridge.ts';
import type { Report } from './report.ts';

/** Columns of a table that stand side by side on a desk, with the changes between them. */
const MOST_COLUMNS = 3;

export interface YearToChoose {
  year: number;
  /** Before the reader has chosen. */
  isShown: boolean;
}

/** Years of tables, rates, key figures and ways of equity, newest first: from the newest on until three have columns are shown. */
export function listYearsToChoose(reports: Report[]): YearToChoose[] {
  const tables = compareTables(reports);
  const years = new Set([
    ...tables.flatMap((table) => [...table.years, ...table.missing].map(({ year }) => year)),
    ...(compareRates(reports)?.years ?? []).map(({ year }) => year),
    ...listYearGroups(reports).flat(),
  ]);
  const columns = new Set(
    tables.flatMap((table) => table.years.flatMap(({ year, isSparse }) => (isSparse ? [] : [year]))),
  );
  const [first] = [...columns]
    .sort((a, b) => b - a)
    .slice(0, MOST_COLUMNS)
    .reverse();
  return [...years].sort((a, b) => b - a).map((year) => ({ year, isShown: first === undefined || year >= first }));
}

/** Years of what is shown when one of its years is, newest first: of each key figure and each way. */
export function listYearGroups(reports: Report[]): number[][] {
  const series = compareKeyFigures(reports).map(({ figures }) => figures.map(({ year }) => year));
  const ways = joinBridges(reports).map(({ years }) => years);
  return [...series, ...ways].map((years) => [...new Set(years)].sort((a, b) => b - a));
}
