import type { Sources } from '../../../sources/sources.ts';
import { formatDecimal, formatOere } from '../../../report/format.ts';
import type { Subscription } from '../../../schemas/accounts.ts';
import { listAccounts } from '../../accounts.ts';
import type { AccountsSource } from '../../accounts.ts';
import { subscription as file } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { explains, findWrongPercent, findWrongRate, isGrown } from '../../subscription-fields.ts';

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
    listAccounts(sources, 'subscription').flatMap((found) => [
      ...checkField(sources, found),
      ...checkRate(sources, found),
    ]),
};

/** A field that the texts contradict, where the texts are right. */
function checkField(sources: Sources, found: AccountsSource<'subscription'>): Problem[] {
  const { source, data } = found;
  const right = findWrongRate(sources, found);
  if (right === undefined) return [];
  const what = `\`rateOere\` er ${formatOere(data.rateOere)} kr., men teksten siger ${formatOere(right)} kr., og det bekræftes af en anden tekst eller af satsen året før eller efter.`;
  return [problem(source.file, source.fields.placeOf(['rateOere']), what, `skriv \`rateOere: ${right}\`.`)];
}

function checkRate(sources: Sources, found: AccountsSource<'subscription'>): Problem[] {
  const { source, data: rate } = found;
  const before = findBefore(sources, rate);
  if (before?.data.perInhabitants !== rate.perInhabitants) return [];
  const percent = (rate.rateOere / before.data.rateOere - 1) * 100;
  if (isGrown(before.data.rateOere, rate.rateOere, rate.totalPercent) || explains(rate.note, [percent])) return [];
  // What is told at the field that is wrong is not told once more where it shows.
  if ([found, before].some((one) => findWrongRate(sources, one) !== undefined)) return [];
  if (findWrongPercent(sources, found)?.label === undefined && findWrongPercent(sources, found)) return [];
  const expected = Math.round(before.data.rateOere * (1 + rate.totalPercent / 100));
  const what = `Satsen for ${rate.year} er ${formatDecimal(percent, 1)} pct. over satsen for ${before.data.year} på ${formatOere(before.data.rateOere)} kr. (${before.source.file}), men \`totalPercent\` er ${formatDecimal(rate.totalPercent, 1)}.`;
  const fix = `satsen (${formatDecimal(rate.totalPercent, 1)} pct. giver ${formatOere(expected)} kr.) eller procenten; er kilden selv uenig, så forklar det i \`note\`.`;
  return [problem(source.file, source.fields.placeOf(['rateOere']), what, fix)];
}

/** The rate of the year before, in whichever edition gives it. */
function findBefore(sources: Sources, { year }: Subscription): AccountsSource<'subscription'> | undefined {
  return listAccounts(sources, 'subscription').find(({ data }) => data.year === year - 1);
}
