import { MONTHS } from '../../dates.ts';
import { listAccounts } from '../../accounts.ts';
import type { AccountsSource } from '../../accounts.ts';
import { subscription as file } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

/** Fields that are the same each year, but for the year in them: the measure, the day of the year, the years of the labels. */
export const subscriptionForm: Rule = {
  id: 'kontingent-felter',
  reason: 'Kontingentet bliver målt på samme måde hvert år; et andet mål er som regel en slåfejl.',
  examples: {
    fails: {
      '2029/accounts/kontingent.mdx': file({ year: 2030, populationDay: '2030-01-01' }),
      '2030/accounts/kontingent.mdx': file({ perInhabitants: 1000 }),
    },
    passes: {
      '2029/accounts/kontingent.mdx': file({ year: 2030, populationDay: '2030-01-01' }),
      '2030/accounts/kontingent.mdx': file({}),
    },
  },
  subjects: (sources) => listAccounts(sources, 'subscription'),
  check: (sources) => {
    const all = listAccounts(sources, 'subscription');
    return all.flatMap((found) =>
      checkFile(
        found,
        all.filter((other) => other !== found),
      ),
    );
  },
};

type Subscriptions = AccountsSource<'subscription'>;

function checkFile(found: Subscriptions, others: readonly Subscriptions[]): Problem[] {
  return [
    ...checkField(found, others, 'perInhabitants', ({ data }) => String(data.perInhabitants)),
    ...checkField(found, others, 'populationDay', ({ data }) => data.populationDay.slice(5)),
    ...checkLabels(found),
  ];
}

/** A value that all other editions have otherwise, and that the file's own text does not give. */
function checkField(
  found: Subscriptions,
  others: readonly Subscriptions[],
  name: string,
  read: (one: Subscriptions) => string,
): Problem[] {
  const { source } = found;
  const [first] = others;
  const own = read(found);
  if (!first || read(first) === own || others.some((other) => read(other) !== read(first))) return [];
  // With two editions that differ, the text says which of them is wrong.
  if (others.length === 1 && isTold(found, name)) return [];
  const what = `\`${name}\` er ikke, som den er i ${first.source.file}: \`${own}\`, ikke \`${read(first)}\`.`;
  return [warning(source.file, source.fields.placeOf([name]), what, 'feltet, eller skriv i `note`, at det er ændret.')];
}

/** Whether the file's text gives the measure or the day as the field does. */
function isTold({ source, data }: Subscriptions, name: string): boolean {
  const text = source.text.replace(/^---[\s\S]*?\n---/u, '').replaceAll(/\s+/g, ' ');
  if (name === 'perInhabitants') return text.includes(`pr. ${data.perInhabitants.toLocaleString('da-DK')} indbygger`);
  const [, month, day] = data.populationDay.split('-').map(Number);
  return text.includes(`${day}. ${MONTHS[month! - 1]}`);
}

/** Years in labels: what is settled is the year before the one that the rate is for. */
function checkLabels({ source, data }: Subscriptions): Problem[] {
  return data.components.flatMap(({ label }, index) => {
    const year = Number(/(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(label)?.[0] ?? data.year - 1);
    // A year that does not fit the day either is told by the rule on years.
    if (year === data.year || year === data.year - 1 || !data.populationDay.startsWith(`${data.year}`)) return [];
    const what = `»${label}« nævner ${year}, men kontingentet er for ${data.year}.`;
    return [
      warning(
        source.file,
        source.fields.placeOf(['components', index, 'label']),
        what,
        `skriv ${data.year - 1}, hvis det er året før.`,
      ),
    ];
  });
}
