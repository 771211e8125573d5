import type { Source } from '../../../sources/sources.ts';
import { formatKroner } from '../../../report/format.ts';
import { isAmountRow, listWrongTotals } from '../../../report/totals.ts';
import type { WrongTotal } from '../../../report/totals.ts';
import type { AccountsTable } from '../../../schemas/accounts.ts';
import { listAccounts, listRows } from '../../accounts.ts';
import { table as file } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

const rowsWith = (total: number) => [
  { id: 'kontingent', amounts: [200, 100] },
  { id: 'tilskud', amounts: [100, 100] },
  { id: 'i-alt', amounts: [total, 200], sum: ['kontingent', 'tilskud'] },
];

/** Totals that are not the sum of their rows, in either column. */
export const totals: Rule = {
  id: 'regnskab-summer',
  reason: 'En slåfejl i et beløb ses ikke med øjet, men summen afslører den.',
  examples: {
    fails: { '2030/accounts/resultat.mdx': file(rowsWith(301)) },
    passes: { '2030/accounts/resultat.mdx': file(rowsWith(300)) },
  },
  subjects: (sources) => listRows(sources).filter(({ row }) => row.sum),
  check: (sources) =>
    listAccounts(sources, 'table').flatMap(({ source, data }) =>
      listWrongTotals(data).map((wrong) => describe(source, data, wrong)),
    ),
};

function describe({ file, fields }: Source, { rows }: AccountsTable, wrong: WrongTotal): Problem {
  const index = rows.findIndex((row) => isAmountRow(row) && row.id === wrong.row);
  const [computed, stated] = [formatKroner(wrong.computedKroner), formatKroner(wrong.statedKroner)];
  const what = `"${wrong.label}" ${wrong.year} stemmer ikke: linjerne giver ${computed} kr., der står ${stated} kr.`;
  const fix = `en linje eller summen; ${explainDifference(wrong.computedKroner - wrong.statedKroner)}`;
  return problem(file, fields.placeOf(['rows', index, 'amounts']), what, fix);
}

/** Words for the difference, with a hint when it is a multiple of nine: swapped digits leave one. */
export function explainDifference(kroner: number): string {
  const difference = `forskellen er ${formatKroner(Math.abs(kroner))} kr.`;
  return kroner % 9 === 0 ? `${difference} (går 9 op i den, er det ofte to ombyttede cifre).` : difference;
}
