/** What is set of a table of the accounts: columns that say something, and in words what is known of a year without one. */
import type { AccountsRow, AccountsTable, AmountRow } from '../schemas/accounts.ts';
import { formatKroner, formatList } from './format.ts';
import { isAmountRow } from './totals.ts';

/** From this share of known amounts on, a year has a column. */
const LEAST_KNOWN = 0.5;

/**
 * Whether enough of a year is known for a column of its own: a column of dashes lays its weight on what is missing.
 *
 * @param index the year's place in `columns`
 */
export function hasColumn({ rows }: Pick<AccountsTable, 'rows'>, index: 0 | 1): boolean {
  const amounts = rows.filter(isAmountRow);
  return amounts.filter((row) => row.amounts[index] !== 'notGiven').length >= amounts.length * LEAST_KNOWN;
}

export interface ShownColumn {
  year: number;
  /** Its place in `amounts`. */
  index: 0 | 1;
  /** The edition's own year, which stands out. */
  isNow: boolean;
}

export interface ShownTable {
  /** None where the source gives too little of either year. */
  columns: ShownColumn[];
  rows: AccountsRow[];
  /** What is known of each year without a column, as sentences, and that the rest is not. */
  told: string[];
}

/** The columns and rows that a table is set with, in both media. */
export function showTable(table: Pick<AccountsTable, 'title' | 'columns' | 'rows'>): ShownTable {
  const amounts = table.rows.filter(isAmountRow);
  const columns = ([0, 1] as const).map((index) => ({ year: table.columns[index], index, isNow: index === 0 }));
  const isShown = ({ index }: ShownColumn) => hasColumn(table, index);
  return {
    columns: columns.filter(isShown),
    rows: withoutRepeatedName(table),
    told: columns.filter((column) => !isShown(column)).map((column) => tellKnown(column, amounts)),
  };
}

/** The title `Balance: aktiver` says it already: a first heading `AKTIVER` is not set again. */
export function withoutRepeatedName({ title, rows }: Pick<AccountsTable, 'title' | 'rows'>): AccountsRow[] {
  const [first, ...rest] = rows;
  const name = title.slice(title.indexOf(':') + 1).trim();
  return first && !isAmountRow(first) && isSameName(first.heading, name) ? rest : rows;
}

function isSameName(a: string, b: string): boolean {
  return a.toLocaleLowerCase('da') === b.toLocaleLowerCase('da');
}

function tellKnown({ year, index }: ShownColumn, rows: AmountRow[]): string {
  const known = rows.flatMap(({ label, amounts: { [index]: amount } }) =>
    typeof amount === 'number' ? `${label} ${formatKroner(amount)}\u00a0kr.` : [],
  );
  if (known.length === 0) return `Årets beløb for ${year} er ikke oplyst i kilden.`;
  return `Oplyst for ${year}: ${formatList(known)} Resten er ikke oplyst i kilden.`;
}

/** A table as it stands among others. */
type Titled = { kind: string; title: string; rows?: readonly unknown[] };

/** Most rows that a table may have to stand beside another: both must fit on one page. */
const MOST_FACING_ROWS = 28;

/**
 * Groups sections for paper: two tables in a row whose titles share what stands before the colon (`Balance: aktiver`,
 * `Balance: passiver`) face each other; every other section stands alone.
 */
export function groupFacing<Section extends Titled>(sections: readonly Section[]): Section[][] {
  const groups: Section[][] = [];
  for (const section of sections) {
    const last = groups.at(-1);
    if (last?.length === 1 && last[0] && isFacing(last[0], section)) last.push(section);
    else groups.push([section]);
  }
  return groups;
}

function isFacing(a: Titled, b: Titled): boolean {
  const isFit = ({ kind, rows = [] }: Titled) => kind === 'table' && rows.length <= MOST_FACING_ROWS;
  const [whole] = splitTitle(a.title);
  return isFit(a) && isFit(b) && whole !== undefined && whole === splitTitle(b.title)[0];
}

/** `Balance: aktiver` → `['Balance', 'Aktiver']`; a title without a colon has no whole. */
export function splitTitle(title: string): [whole: string | undefined, name: string] {
  const [, whole, name] = /^([^:]+):\s*(\S.*)$/.exec(title) ?? [];
  return whole && name ? [whole, name[0]!.toLocaleUpperCase('da') + name.slice(1)] : [undefined, title];
}
