/**
 * Arithmetic of the accounts. Amounts are whole kroner, so sums are exact and there is no tolerance, except for amounts
 * of a bridge that are marked `approximate`.
 */
import type { AccountsRow, AccountsTable, AmountRow, Bridge } from '../schemas/accounts.ts';

export interface WrongTotal {
  row: string;
  label: string;
  /** 0 is this year's column, 1 last year's. */
  column: 0 | 1;
  year: number;
  statedKroner: number;
  computedKroner: number;
}

export function isAmountRow(row: AccountsRow): row is AmountRow {
  return 'id' in row;
}

/** Whether any amount of a table is known: without one, no file of it is offered. */
export function hasAmounts({ rows }: Pick<AccountsTable, 'rows'>): boolean {
  return rows.some((row) => isAmountRow(row) && row.amounts.some((amount) => amount !== 'notGiven'));
}

/**
 * Compares each stated total with the sum of its rows, in both columns. Where the source does not give a row's amount,
 * the total of that column cannot be known, so the column is skipped.
 *
 * @returns one item per wrong total, in table order; empty when all agree.
 */
export function listWrongTotals(table: AccountsTable): WrongTotal[] {
  const rows = table.rows.filter(isAmountRow);
  return rows.flatMap((row) =>
    ([0, 1] as const).flatMap((column) => {
      const computedKroner = row.sum ? sumRows(rows, row.sum, column) : undefined;
      const statedKroner = row.amounts[column];
      if (computedKroner === undefined || statedKroner === 'notGiven' || computedKroner === statedKroner) return [];
      return [{ row: row.id, label: row.label, column, year: table.columns[column], statedKroner, computedKroner }];
    }),
  );
}

function sumRows(rows: AmountRow[], ids: string[], column: 0 | 1): number | undefined {
  let total = 0;
  for (const id of ids) {
    const amount = rows.find((row) => row.id === id)?.amounts[column];
    if (amount === undefined || amount === 'notGiven') return undefined;
    total += amount;
  }
  return total;
}

/** Ids in `sum` lists that no row of the table has. */
export function listUnknownRows(table: AccountsTable): { row: string; unknown: string }[] {
  const rows = table.rows.filter(isAmountRow);
  const known = new Set(rows.map((row) => row.id));
  return rows.flatMap((row) =>
    (row.sum ?? []).filter((id) => !known.has(id)).map((unknown) => ({ row: row.id, unknown })),
  );
}

/** What an amount in mio. kr. with one decimal may be off by: half of its last place. */
export const ROUNDING_KRONER = 50_000;

export interface WrongBridge<Item extends Bridge = Bridge> {
  bridge: Item;
  /** The start and the steps together. */
  computedKroner: number;
  /** How far the end may be from that: `ROUNDING_KRONER` for each approximate amount. */
  allowedKroner: number;
}

/**
 * Adds the steps of bridges to their start and compares with their end, to the krone when all amounts are exact.
 *
 * @returns one item per bridge that does not foot, in the order given; empty when all do.
 */
export function listWrongBridges<Item extends Bridge>(bridges: Item[]): WrongBridge<Item>[] {
  return bridges.flatMap((bridge) => {
    const { from, steps, to } = bridge;
    const computedKroner = steps.reduce((sum, { kroner }) => sum + kroner, from.kroner);
    const allowedKroner = [from, ...steps, to].filter(({ approximate }) => approximate).length * ROUNDING_KRONER;
    return Math.abs(computedKroner - to.kroner) <= allowedKroner ? [] : [{ bridge, computedKroner, allowedKroner }];
  });
}
