import { tableSchema } from '../../src/schemas/accounts.ts';
import type { AccountsTable, Amount } from '../../src/schemas/accounts.ts';

type Amounts = Record<string, [Amount, Amount]>;

/** A table through the real schema: rows by id, then rows that sum them (all of them, or those that are named). */
export function accountsTable(rows: Amounts, sums: Amounts = {}, summed: string[] = Object.keys(rows)): AccountsTable {
  const label = (id: string) => id.charAt(0).toUpperCase() + id.slice(1);
  return tableSchema.parse({
    title: 'Resultat',
    kind: 'table',
    order: 10,
    period: 'Pr. 31. december',
    columns: [2024, 2023],
    notGiven: 'Kilden giver ikke beløbet.',
    rows: [
      { heading: 'POSTER' },
      ...Object.entries(rows).map(([id, amounts]) => ({ id, label: label(id), amounts })),
      ...Object.entries(sums).map(([id, amounts]) => ({ id, label: label(id), amounts, sum: summed, level: 'total' })),
    ],
  });
}
