/** What a table in the text says of its rows: their names, numbers and changes. */
import { toNumber } from './text-tables.ts';
import type { TextTable } from './text-tables.ts';

export interface TableFacts {
  /** Line of the table's head in its file. */
  line: number;
  /** First cells, totals left out. */
  names: string[];
  /** The columns that hold a number of each row and are no change. */
  columns: number[][];
  /** How much each row changed, by a column that says so or between two columns of years; nothing when no such columns are. */
  changes?: number[] | undefined;
}

const TOTAL = /^\**(?:i alt|total|sum|alle|gennemsnit|hele|heraf|deraf)(?!\p{sc=Latn})/iu;
const CHANGE = /^(?:ændring|forskel|vækst|udvikling|fremgang)/iu;

/** Reads a table; `undefined` when a row has no name, or fewer than three rows can be compared. */
export function readTable({ head, rows }: TextTable): TableFacts | undefined {
  const own = rows.filter(({ cells }) => !TOTAL.test(cells[0] ?? ''));
  const names = own.map(({ cells }) => (cells[0] ?? '').replaceAll('*', '').trim());
  if (own.length < 3 || names.some((name) => name.length < 3)) return undefined;
  const read = head.cells.map((name, column) => ({
    name,
    year: Number(/^(?:19|20|21)\d\d$/.exec(name)?.[0]),
    numbers: own.map(({ cells }) => toNumber(cells[column])),
  }));
  const whole = read.flatMap(({ name, year, numbers }, column) => {
    const known = numbers.filter((number) => number !== undefined);
    return column > 0 && known.length === own.length ? [{ name, year, numbers: known }] : [];
  });
  const [first, last] = whole.filter(({ year }) => year).toSorted((a, b) => a.year - b.year);
  const change = whole.find(({ name }) => CHANGE.test(name))?.numbers;
  const between = first && last ? last.numbers.map((number, at) => number - first.numbers[at]!) : undefined;
  return {
    line: head.line,
    names,
    columns: whole.filter(({ name }) => !CHANGE.test(name)).map(({ numbers }) => numbers),
    changes: change ?? between,
  };
}
