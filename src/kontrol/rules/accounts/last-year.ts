import type { Source, Sources } from '../../../sources/sources.ts';
import { formatKroner } from '../../../report/format.ts';
import { isAmountRow } from '../../../report/totals.ts';
import type { Amount } from '../../../schemas/accounts.ts';
import { listAccounts } from '../../accounts.ts';
import type { AccountsSource } from '../../accounts.ts';
import { table } from '../../example.ts';
import { problem, warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { isCulprit } from '../../wrong-cells.ts';
import { explainDifference } from './total-messages.ts';

const income = (columns: number[], current: number, last = 0) =>
  table([{ id: 'kontingent', amounts: [current, last] }], { columns });

/**
 * Compares last year's column with last year's edition. This year's source may give an amount that last year's did not.
 * Accounts sometimes restate last year's amounts, so a table with a `note` gets a warning only.
 */
export const lastYear: Rule = {
  id: 'regnskab-sidste-aar',
  reason: 'Sidste års tal er trykt én gang; står de anderledes i år, skal læserne have at vide hvorfor.',
  examples: {
    fails: {
      '2029/accounts/resultat.mdx': income([2029, 2028], 100),
      '2030/accounts/resultat.mdx': income([2030, 2029], 200, 110),
    },
    passes: {
      '2029/accounts/resultat.mdx': income([2029, 2028], 100),
      '2030/accounts/resultat.mdx': income([2030, 2029], 200, 100),
    },
  },
  subjects: (sources) =>
    listAccounts(sources, 'table').filter(({ source, data: { columns } }) => findBefore(sources, source, columns[1])),
  check: (sources) => listAccounts(sources, 'table').flatMap((table) => checkTable(sources, table)),
};

function checkTable(sources: Sources, { source, data }: AccountsSource<'table'>): Problem[] {
  const { rows, columns, note } = data;
  const before = findBefore(sources, source, columns[1]);
  if (!before) return [];
  return rows.flatMap((row, index) => {
    if (!isAmountRow(row)) return [];
    const printed = before.data.rows.filter(isAmountRow).find(({ id }) => id === row.id)?.amounts[0];
    const repeated = row.amounts[1];
    if (printed === undefined || printed === 'notGiven' || printed === repeated) return [];
    // The sums have shown which of the two is wrong, and the rule on sums tells it there.
    if (isCulprit(sources, { source, data }, row.id, 1) || isCulprit(sources, before, row.id, 0)) return [];
    const what = `»${row.label}« ${columns[1]} er her ${describe(repeated)}, men ${describe(printed)} i ${before.source.file}.`;
    const report = note ? warning : problem;
    const place = source.fields.placeOf(['rows', index, 'amounts', 1]);
    return [report(source.file, place, what, fixFor(row.amounts, printed))];
  });
}

/** The same table in the edition of a year before. */
function findBefore(sources: Sources, { slug, year }: Source, yearBefore: number): AccountsSource<'table'> | undefined {
  return listAccounts(sources, 'table', yearBefore).find(
    ({ source, data: { columns } }) => source.slug === slug && source.year !== year && columns[0] === yearBefore,
  );
}

function describe(amount: Amount): string {
  return amount === 'notGiven' ? 'ikke oplyst' : `${formatKroner(amount)} kr.`;
}

function fixFor([current, repeated]: readonly [Amount, Amount], printed: number): string {
  if (current === printed) return `byt de to beløb om; ${printed} er det ældste af dem.`;
  if (repeated === -printed) return `sæt eller slet minus, så de to udgaver siger det samme.`;
  if (repeated === 'notGiven') return `skriv ${printed}; udgaven for året før kender beløbet.`;
  return `det forkerte af de to tal; ${explainDifference(repeated - printed)} Har årets regnskab ændret tallet, så forklar det i tabellens \`note\`.`;
}
