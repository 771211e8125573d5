import type { Source, Sources } from '../load/sources.ts';
import { formatKroner } from '../report/format.ts';
import { isAmountRow } from '../report/totals.ts';
import type { AccountsTable, Amount } from '../schemas/accounts.ts';
import { type Problem, problem, type Rule, warning } from './finding.ts';
import { listSources } from './select.ts';
import { explainDifference } from './totals.ts';

/**
 * Last year's column against last year's edition. An amount that last year's source did not give may be filled in by
 * this year's. Accounts do restate last year's amounts at times: a table with a `note` is therefore only a warning.
 */
export const lastYear: Rule = {
  id: 'regnskab-sidste-aar',
  reason: 'Sidste års tal er trykt én gang; står de anderledes i år, skal læserne have at vide hvorfor.',
  check: (sources) =>
    listSources(sources, 'accounts').flatMap((source) =>
      source.data?.kind === 'table' ? checkTable(sources, source, source.data) : [],
    ),
};

function checkTable(sources: Sources, source: Source<'accounts'>, { rows, columns, note }: AccountsTable): Problem[] {
  const other = listSources(sources, 'accounts', columns[1]).find(({ slug }) => slug === source.slug);
  const before = other?.data;
  if (!other || before?.kind !== 'table' || other.year === source.year || before.columns[0] !== columns[1]) return [];
  return rows.flatMap((row, index) => {
    if (!isAmountRow(row)) return [];
    const printed = before.rows.filter(isAmountRow).find(({ id }) => id === row.id)?.amounts[0];
    const repeated = row.amounts[1];
    if (printed === undefined || printed === 'notGiven' || printed === repeated) return [];
    const what = `"${row.label}" ${columns[1]} er her ${describe(repeated)}, men ${describe(printed)} i ${other.file}.`;
    const report = note ? warning : problem;
    return [report(source.file, source.fields.placeOf(['rows', index, 'amounts', 1]), what, fixFor(repeated, printed))];
  });
}

function describe(amount: Amount): string {
  return amount === 'notGiven' ? 'ikke oplyst' : `${formatKroner(amount)} kr.`;
}

function fixFor(repeated: Amount, printed: number): string {
  if (repeated === 'notGiven') return `skriv ${printed}; udgaven for året før kender beløbet.`;
  return `det forkerte af de to tal; ${explainDifference(repeated - printed)} Har årets regnskab ændret tallet, så forklar det i tabellens \`note\`.`;
}
