import type { Source, Sources } from '../../../sources/sources.ts';
import { formatDecimal, formatOere } from '../../../report/format.ts';
import type { Subscription } from '../../../schemas/accounts.ts';
import { listAccounts } from '../../accounts.ts';
import { subscription as file } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

/**
 * Rounding error of a change that is stated with one decimal, in percentage points; a little more, for binary
 * fractions.
 */
const ROUNDING_PERCENT = 0.05 + 1e-9;

/** Compares the kontingent's rate with the rate of the year before and the stated change. */
export const subscriptionRate: Rule = {
  id: 'kontingent-sats',
  reason: 'Satsen er den forrige sats skrevet frem; passer den ikke med procenten, skal læserne have det at vide.',
  examples: {
    fails: {
      '2029/accounts/kontingent.mdx': file({ year: 2030, rateOere: 10000 }),
      '2030/accounts/kontingent.mdx': file({ rateOere: 12000 }),
    },
    passes: {
      '2029/accounts/kontingent.mdx': file({ year: 2030, rateOere: 10000 }),
      '2030/accounts/kontingent.mdx': file({ rateOere: 10200 }),
    },
  },
  subjects: (sources) => listAccounts(sources, 'subscription').filter(({ data }) => findBefore(sources, data)),
  check: (sources) =>
    listAccounts(sources, 'subscription').flatMap(({ source, data }) =>
      data.note ? [] : checkRate(sources, source, data),
    ),
};

function checkRate(sources: Sources, { file, fields }: Source, rate: Subscription): Problem[] {
  const before = findBefore(sources, rate);
  if (before?.data.perInhabitants !== rate.perInhabitants) return [];
  const percent = (rate.rateOere / before.data.rateOere - 1) * 100;
  if (Math.abs(percent - rate.totalPercent) <= ROUNDING_PERCENT) return [];
  const expected = Math.round(before.data.rateOere * (1 + rate.totalPercent / 100));
  const what = `Satsen for ${rate.year} er ${formatDecimal(percent, 1)} pct. over satsen for ${before.data.year} på ${formatOere(before.data.rateOere)} kr. (${before.file}), men \`totalPercent\` er ${formatDecimal(rate.totalPercent, 1)}.`;
  const fix = `satsen (${formatDecimal(rate.totalPercent, 1)} pct. giver ${formatOere(expected)} kr.) eller procenten; er kilden selv uenig, så forklar det i \`note\`.`;
  return [problem(file, fields.placeOf(['rateOere']), what, fix)];
}

/** The rate of the year before, in whichever edition gives it. */
function findBefore(sources: Sources, { year }: Subscription): { file: string; data: Subscription } | undefined {
  const before = listAccounts(sources, 'subscription').find(({ data }) => data.year === year - 1);
  return before && { file: before.source.file, data: before.data };
}
