import type { Sources } from '../../../sources/sources.ts';
import { isAmountRow } from '../../../report/totals.ts';
import type { AccountsTable, AmountRow } from '../../../schemas/accounts.ts';
import { listAccounts, listRows } from '../../accounts.ts';
import type { AccountsSource } from '../../accounts.ts';
import { table as file } from '../../example.ts';
import type { Problem, Rule } from '../../finding.ts';
import { findSwapped, listWrongColumns } from '../../wrong-cells.ts';
import type { WrongColumn } from '../../wrong-cells.ts';
import { describeCell, describeDoubtful, describeMisread, describeSwapped, describeTotal } from './total-messages.ts';
import type { Misread } from './total-messages.ts';

const rowsWith = (total: number) => [
  { id: 'kontingent', amounts: [200, 100] },
  { id: 'tilskud', amounts: [100, 100] },
  { id: 'i-alt', amounts: [total, 200], sum: ['kontingent', 'tilskud'] },
];

/** Totals that are not the sum of their rows, in either column, told at the amount that is most likely wrong. */
export const totals: Rule = {
  id: 'regnskab-summer',
  reason: 'En slåfejl i et beløb ses ikke med øjet, men summen afslører den.',
  examples: {
    fails: { '2030/accounts/resultat.mdx': file(rowsWith(301)) },
    passes: { '2030/accounts/resultat.mdx': file(rowsWith(300)) },
  },
  subjects: (sources) => listRows(sources).filter(({ row }) => row.sum),
  check: (sources) => listAccounts(sources, 'table').flatMap((table) => checkTable(sources, table)),
};

function checkTable(sources: Sources, { source, data }: AccountsSource<'table'>): Problem[] {
  const columns = listWrongColumns(sources, { source, data });
  const misread = findMisread(data, columns);
  if (misread) {
    // A `sum` with the wrong rows goes wrong in both columns; in one alone, an amount may be mistyped as well.
    const [only] = columns.length === 1 ? columns[0]!.totals : [];
    return [only ? describeDoubtful(source, misread, only) : describeMisread(source, misread)];
  }
  const swapped = findSwapped(columns);
  if (swapped) return [describeSwapped(source, data, swapped, columns[0]!.totals[0]!)];
  return columns.flatMap(({ totals, culprit }) =>
    culprit
      ? [describeCell(source, data, culprit, totals[0]!)]
      : totals.map((wrong) => describeTotal(source, data, wrong)),
  );
}

/**
 * A total whose `sum` leaves out the one row, or holds the one row too many, that makes it hold in every column: also in
 * one that holds already.
 */
function findMisread(data: AccountsTable, columns: WrongColumn[]): Misread | undefined {
  const { rows } = data;
  const wrong = columns.flatMap((column) => column.totals);
  const [first] = wrong;
  const index = rows.findIndex((row) => isAmountRow(row) && row.id === first?.row);
  const total = rows[index];
  if (!first || !total || !isAmountRow(total) || wrong.some(({ row }) => row !== first.row)) return undefined;
  const isSum = new Set(total.sum);
  const holding = listHolding(data, total);
  const found = rows.filter(isAmountRow).find(
    ({ id, amounts }) =>
      id !== total.id &&
      holding.every((column) => amounts[column] === 0) &&
      wrong.every(({ column, statedKroner, computedKroner }) => {
        const gap = (statedKroner - computedKroner) * (isSum.has(id) ? -1 : 1);
        return amounts[column] === gap;
      }),
  );
  return found && { index, label: total.label, id: found.id, row: found.label, isMissing: !isSum.has(found.id) };
}

/** Columns in which a total is known to be the sum of its rows. */
function listHolding({ rows }: AccountsTable, total: AmountRow): (0 | 1)[] {
  const parts = (total.sum ?? []).map((id) => rows.filter(isAmountRow).find((row) => row.id === id));
  return ([0, 1] as const).filter((column) => {
    const amounts = parts.map((part) => part?.amounts[column]);
    if (!amounts.every((amount) => typeof amount === 'number')) return false;
    return amounts.reduce((sum, amount) => sum + amount, 0) === total.amounts[column];
  });
}
