/** Which amount of a table is wrong, when its sums are: the one that explains all of them. */
import type { Sources } from '../sources/sources.ts';
import { isAmountRow, listWrongTotals } from '../report/totals.ts';
import type { WrongTotal } from '../report/totals.ts';
import type { AccountsRow, Amount, AmountRow } from '../schemas/accounts.ts';
import { listAccounts } from './accounts.ts';
import type { AccountsSource } from './accounts.ts';
import { isTold } from './accounts-texts.ts';
import { findCulprit } from './culprit.ts';
import type { Suspect } from './culprit.ts';

export interface WrongCell extends Suspect {
  row: AmountRow;
  /** Position among the table's rows. */
  index: number;
  column: 0 | 1;
  year: number;
  /** Another edition's file that gives the amount as it should be, with its line. */
  witness?: { edition: number | undefined; file: string; line: number } | undefined;
}

/** What is wrong in one column of a table. */
export interface WrongColumn {
  totals: WrongTotal[];
  /** Every amount that by itself explains all the wrong sums. */
  suspects: WrongCell[];
  /** The one among them that is most likely wrong. */
  culprit: WrongCell | undefined;
}

const known = new WeakMap<Sources, Map<string, WrongColumn[]>>();

/** The columns of a table whose sums do not hold; empty when all hold. */
export function listWrongColumns(sources: Sources, table: AccountsSource<'table'>): WrongColumn[] {
  const kept = known.get(sources) ?? new Map<string, WrongColumn[]>();
  known.set(sources, kept);
  const columns =
    kept.get(table.source.file) ?? ([0, 1] as const).flatMap((column) => diagnose(sources, table, column));
  kept.set(table.source.file, columns);
  return columns;
}

/** Whether an amount is told already, as the one that makes a sum wrong. */
export function isCulprit(sources: Sources, table: AccountsSource<'table'>, rowId: string, column: 0 | 1): boolean {
  const columns = listWrongColumns(sources, table);
  return (
    findSwapped(columns)?.row.id === rowId ||
    columns.some(({ culprit }) => culprit?.row.id === rowId && culprit.column === column)
  );
}

/** The row whose two amounts make both columns right when they change places. */
export function findSwapped(columns: readonly WrongColumn[]): WrongCell | undefined {
  const [current, last] = columns;
  if (!current || !last) return undefined;
  return current.suspects.find(({ row, stated, right }) =>
    last.suspects.some((other) => other.row === row && other.stated === right && other.right === stated),
  );
}

/** An amount as it should be: as it stands, unless it is the one that makes a sum wrong. */
export function correctAmount(sources: Sources, table: AccountsSource<'table'>, row: AmountRow, column: 0 | 1): Amount {
  const culprit = listWrongColumns(sources, table).find(
    ({ culprit: cell }) => cell?.row === row && cell.column === column,
  );
  return culprit?.culprit?.right ?? row.amounts[column];
}

function diagnose(sources: Sources, table: AccountsSource<'table'>, column: 0 | 1): WrongColumn[] {
  const totals = listWrongTotals(table.data).filter((wrong) => wrong.column === column);
  if (totals.length === 0) return [];
  const suspects = table.data.rows.flatMap((row, index) => {
    const change = isAmountRow(row) ? findChange(table, row, totals) : undefined;
    return change && isAmountRow(row) ? [toCell(sources, table, { row, index, column, change })] : [];
  });
  return [{ totals, suspects, culprit: findCulprit(suspects) }];
}

/** The change of a row that would mend all wrong sums and break none; `undefined` when there is no such change. */
function findChange(
  { data: { rows } }: AccountsSource<'table'>,
  row: AmountRow,
  wrong: WrongTotal[],
): number | undefined {
  const sums = rows.filter(isAmountRow).filter(({ id, sum }) => sum && (id === row.id || sum.includes(row.id)));
  const changes = sums.map(({ id }) => {
    const found = wrong.find((total) => total.row === id);
    if (!found) return 0;
    return (found.computedKroner - found.statedKroner) * (id === row.id ? 1 : -1);
  });
  const [change] = changes;
  const isWhole = wrong.every((total) => sums.some(({ id }) => id === total.row));
  return isWhole && changes.every((other) => other === change) ? change : undefined;
}

interface Found {
  row: AmountRow;
  index: number;
  column: 0 | 1;
  change: number;
}

function toCell(sources: Sources, table: AccountsSource<'table'>, { row, index, column, change }: Found): WrongCell {
  const stated = Number(row.amounts[column]);
  const right = stated + change;
  const beside = row.amounts[column === 0 ? 1 : 0];
  const twin = findTwin(sources, table, row.id, column);
  const [edition, year] = [table.source.year, table.data.columns[column]];
  // A text gives the amount itself, or how much it moved.
  const told = (kroner: number) =>
    isTold(sources, edition, kroner) ||
    (typeof beside === 'number' && isTold(sources, edition, kroner - beside)) ||
    isElsewhere(table.data.rows, row, column, kroner);
  return {
    row,
    index,
    column,
    year,
    stated,
    right,
    beside: beside === 'notGiven' ? undefined : beside,
    isConfirmed: twin ? twin.amount === stated : told(stated) && !told(right),
    isKnown: twin ? twin.amount === right : told(right) && !told(stated),
    witness: twin?.amount === right ? twin : undefined,
  };
}

/** Whether a row that is not of the same sum has the amount, as the year's result stands in its disposal again. */
function isElsewhere(rows: readonly AccountsRow[], row: AmountRow, column: 0 | 1, kroner: number): boolean {
  return rows
    .filter(isAmountRow)
    .some(
      (other) =>
        other.amounts[column] === kroner &&
        !other.sum?.includes(row.id) &&
        !row.sum?.includes(other.id) &&
        other !== row,
    );
}

/** The same row and year in the edition before or after. */
function findTwin(sources: Sources, { source, data }: AccountsSource<'table'>, rowId: string, column: 0 | 1) {
  const year = data.columns[column];
  for (const other of listAccounts(sources, 'table', (source.year ?? 0) + (column === 0 ? 1 : -1))) {
    const at = other.data.columns[column === 0 ? 1 : 0];
    const index = other.data.rows.findIndex((row) => isAmountRow(row) && row.id === rowId);
    const row = other.data.rows[index];
    if (other.source.slug !== source.slug || at !== year || !row || !isAmountRow(row)) continue;
    const amount = row.amounts[column === 0 ? 1 : 0];
    if (amount === 'notGiven') continue;
    return {
      amount,
      edition: other.source.year,
      file: other.source.file,
      line: other.source.fields.placeOf(['rows', index, 'amounts']).line,
    };
  }
  return undefined;
}
