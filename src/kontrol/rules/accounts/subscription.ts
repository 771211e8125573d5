import { formatDecimal } from '../../../report/format.ts';
import { listAccounts } from '../../accounts.ts';
import { subscription as file } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Rule } from '../../finding.ts';

/** The subscription's components against the stated change. */
export const subscription: Rule = {
  id: 'kontingent-sum',
  reason: 'Læserne lægger selv tallene sammen; passer de ikke, skal det forklares.',
  examples: {
    fails: { '2030/accounts/kontingent.mdx': file({ totalPercent: 2.1 }) },
    passes: { '2030/accounts/kontingent.mdx': file({ totalPercent: 2 }) },
  },
  subjects: (sources) => listAccounts(sources, 'subscription'),
  check: (sources) =>
    listAccounts(sources, 'subscription').flatMap(({ source: { file, fields }, data }) => {
      if (data.note) return [];
      const sum = data.components.reduce((total, { percent }) => total + percent, 0);
      // Percentages are decimals in the file, so their sum carries the error of binary fractions.
      if (Math.abs(sum - data.totalPercent) < 1e-9) return [];
      const what = `Kontingentets dele giver tilsammen ${formatPercent(sum)} pct., men \`totalPercent\` er ${formatPercent(data.totalPercent)} pct.`;
      return [
        problem(
          file,
          fields.placeOf(['totalPercent']),
          what,
          'en af delene eller summen; er kilden selv uenig, så forklar det i `note`.',
        ),
      ];
    }),
};

function formatPercent(percent: number): string {
  return formatDecimal(percent, Number.isInteger(Math.round(percent * 1000) / 100) ? 1 : 2);
}
