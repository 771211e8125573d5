import type { Source } from '../../../sources/sources.ts';
import { isAmountRow, listUnknownRows } from '../../../report/totals.ts';
import type { AccountsTable } from '../../../schemas/accounts.ts';
import { listAccounts, listRows } from '../../accounts.ts';
import { table } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { suggest } from '../../nearest.ts';

/** Rows of a table: each id once, sums of rows that exist, a reason where amounts are missing. */
export const tableRows: Rule = {
  id: 'regnskab-raekker',
  reason: 'En sum af en række, der ikke findes, kan ikke regnes efter og ville bestå uden at være set.',
  examples: {
    fails: { '2030/accounts/resultat.mdx': table([{ id: 'i-alt', amounts: [1, 1], sum: ['kontingent'] }]) },
    passes: {
      '2030/accounts/resultat.mdx': table([
        { id: 'kontingent', amounts: [1, 1] },
        { id: 'i-alt', amounts: [1, 1], sum: ['kontingent'] },
      ]),
    },
  },
  subjects: (sources) => listRows(sources),
  check: (sources) => listAccounts(sources, 'table').flatMap(({ source, data }) => checkTable(source, data)),
};

function checkTable(source: Source, table: AccountsTable): Problem[] {
  return [...checkIds(source, table), ...checkSums(source, table), ...checkMissing(source, table)];
}

function checkIds({ file, fields }: Source, { rows }: AccountsTable): Problem[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    if (!isAmountRow(row)) return [];
    const isDouble = seen.has(row.id);
    seen.add(row.id);
    return isDouble
      ? [
          problem(
            file,
            fields.placeOf(['rows', index, 'id']),
            `To rækker hedder \`${row.id}\`.`,
            'giv den ene et andet `id`.',
          ),
        ]
      : [];
  });
}

function checkSums({ file, fields }: Source, table: AccountsTable): Problem[] {
  const ids = table.rows.filter(isAmountRow).map(({ id }) => id);
  const placeOf = (id: string, summed: string) => {
    const index = table.rows.findIndex((row) => isAmountRow(row) && row.id === id);
    const row = table.rows[index];
    const place = row && isAmountRow(row) ? (row.sum ?? []).indexOf(summed) : 0;
    return fields.placeOf(['rows', index, 'sum', place]);
  };
  const unknown = listUnknownRows(table).map(({ row, unknown }) =>
    problem(
      file,
      placeOf(row, unknown),
      `Summen \`${row}\` lægger \`${unknown}\` sammen, men den række findes ikke.`,
      suggest(unknown, ids, 'slet navnet af summen.'),
    ),
  );
  const own = table.rows.filter(isAmountRow).filter(({ id, sum }) => sum?.includes(id));
  return [
    ...unknown,
    ...own.map(({ id }) =>
      problem(file, placeOf(id, id), `Rækken \`${id}\` lægger sig selv sammen.`, 'slet den af sin egen `sum`.'),
    ),
  ];
}

function checkMissing({ file, fields }: Source, { rows, notGiven }: AccountsTable): Problem[] {
  const index = rows.findIndex((row) => isAmountRow(row) && row.amounts.includes('notGiven'));
  if (index === -1 || notGiven) return [];
  const fix = 'tilføj `notGiven:` nederst i felterne med en sætning til læserne.';
  return [
    problem(
      file,
      fields.placeOf(['rows', index, 'amounts']),
      'Et beløb er ikke oplyst, men tabellen siger ikke hvorfor.',
      fix,
    ),
  ];
}
