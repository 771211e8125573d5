import type { Sources } from '../../../sources/sources.ts';
import { formatDecimal } from '../../../report/format.ts';
import { listAccounts } from '../../accounts.ts';
import type { AccountsSource } from '../../accounts.ts';
import { subscription as file } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { explains, findWrongPercent, sumPercents } from '../../subscription-fields.ts';

/** The subscription's components against the stated change. */
export const subscription: Rule = {
  id: 'kontingent-sum',
  reason: 'Læserne lægger selv tallene sammen; passer de ikke, skal det forklares.',
  examples: {
    fails: { '2030/accounts/kontingent.mdx': file({ totalPercent: 2.1 }) },
    passes: { '2030/accounts/kontingent.mdx': file({ totalPercent: 2 }) },
  },
  subjects: (sources) => listAccounts(sources, 'subscription'),
  check: (sources) => listAccounts(sources, 'subscription').flatMap((found) => checkSum(sources, found)),
};

function checkSum(sources: Sources, found: AccountsSource<'subscription'>): Problem[] {
  const { source, data } = found;
  const sum = sumPercents(data);
  const isWrong = Math.abs(sum - data.totalPercent) > 1e-9 && !explains(data.note, [sum]);
  const what = `Kontingentets dele giver tilsammen ${formatPercent(sum)} pct., men \`totalPercent\` er ${formatPercent(data.totalPercent)} pct.`;
  const fix = 'en af delene eller summen; er kilden selv uenig, så forklar det i `note`.';
  const wrong = findWrongPercent(sources, found);
  if (!wrong) return isWrong ? [problem(source.file, source.fields.placeOf(['totalPercent']), what, fix)] : [];
  const name = wrong.label === undefined ? '`totalPercent`' : `»${wrong.label}«`;
  const right = `${formatPercent(wrong.right)} pct.`;
  const told = isWrong
    ? `${what} Med ${right} for ${name} går det op.`
    : `${name} er ${formatPercent(wrong.stated)} pct., men teksten siger ${right}`;
  const otherwise = isWrong
    ? `skriv \`${wrong.right}\`, hvis det er det rigtige; ellers ${fix}`
    : `skriv \`${wrong.right}\`, eller ret teksten.`;
  return [problem(source.file, source.fields.placeOf(wrong.path), told, otherwise)];
}

function formatPercent(percent: number): string {
  return formatDecimal(percent, Number.isInteger(Math.round(percent * 1000) / 100) ? 1 : 2);
}
