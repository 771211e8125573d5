import type { Source } from '../../../sources/sources.ts';
import type { Subscription } from '../../../schemas/accounts.ts';
import { listAccounts } from '../../accounts.ts';
import { listAmounts, listPercents } from '../../amounts.ts';
import { listBlocks } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { subscription as file } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

/** Rates and per cents in the text about the subscription, against its fields. */
export const subscriptionText: Rule = {
  id: 'kontingent-tekst',
  reason: 'Satsen står både i felterne og i teksten; det er teksten, kommunerne læser.',
  examples: {
    fails: { '2030/accounts/kontingent.mdx': file({}, 'Satsen stiger 3 pct. til 102,00 kr. pr. 100 indbyggere.') },
    passes: { '2030/accounts/kontingent.mdx': file({}, 'Satsen stiger 2 pct. til 102,00 kr. pr. 100 indbyggere.') },
  },
  subjects: (sources) => listAccounts(sources, 'subscription'),
  check: (sources) =>
    listAccounts(sources, 'subscription').flatMap(({ source, data }) =>
      listBlocks(source)
        .filter(({ type }) => type === 'paragraph')
        .flatMap((block) => checkBlock(source, data, block)),
    ),
};

function checkBlock(
  { file }: Source,
  { rateOere, components, totalPercent }: Subscription,
  { text, placeOf }: Block,
): Problem[] {
  const known = [totalPercent, ...components.map(({ percent }) => percent)].map(Math.abs);
  const percents = listPercents(text).filter(({ percent }) => !known.includes(percent));
  const amounts = listAmounts(text).filter(
    ({ kroner, unitKroner }) => unitKroner <= 1 && Math.round(kroner * 100) !== rateOere,
  );
  return [
    ...percents.map((found) =>
      problem(
        file,
        placeOf(found.index),
        `»${found.text}.« er hverken en af kontingentets dele eller deres sum.`,
        'tallet i teksten eller i felterne.',
      ),
    ),
    ...amounts.map((found) =>
      problem(
        file,
        placeOf(found.index),
        `»${found.text}.« er ikke satsen i \`rateOere\`.`,
        'beløbet i teksten eller i feltet.',
      ),
    ),
  ];
}
