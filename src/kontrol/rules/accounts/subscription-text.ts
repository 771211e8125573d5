import type { Sources } from '../../../sources/sources.ts';
import { formatOere } from '../../../report/format.ts';
import { listAccounts } from '../../accounts.ts';
import type { AccountsSource } from '../../accounts.ts';
import { listAmounts, listPercents } from '../../amounts.ts';
import { listBlocks } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { subscription as file } from '../../example.ts';
import { problem, warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { explains, findWrongPercent, findWrongRate, sumPercents } from '../../subscription-fields.ts';
import { listTextSlips } from '../../subscription-slips.ts';

/** Rates, per cents, days and measures in the text about the subscription, against its fields. */
export const subscriptionText: Rule = {
  id: 'kontingent-tekst',
  reason: 'Satsen står både i felterne og i teksten; det er teksten, kommunerne læser.',
  examples: {
    fails: { '2030/accounts/kontingent.mdx': file({}, 'Satsen stiger 3 pct. til 102,00 kr. pr. 100 indbyggere.') },
    passes: { '2030/accounts/kontingent.mdx': file({}, 'Satsen stiger 2 pct. til 102,00 kr. pr. 100 indbyggere.') },
  },
  subjects: (sources) => listAccounts(sources, 'subscription'),
  check: (sources) =>
    listAccounts(sources, 'subscription').flatMap((found) =>
      listBlocks(found.source)
        .filter(({ type, path }) => type === 'paragraph' || type === 'item' || path[0] === 'note')
        .flatMap((block) => [
          ...checkPercents(sources, found, block),
          ...checkRates(sources, found, block),
          ...listTextSlips(sources, found, block).map(({ index, what, fix }) =>
            warning(found.source.file, block.placeOf(index), what, fix),
          ),
        ]),
    ),
};

/** Words with which a number is not about this year's change: many years, an average, another year's budget. */
const ELSEWHERE =
  /(?<!\p{sc=Latn})(?:om året|årligt|gennemsnit\p{sc=Latn}*|siden \d{4}|(?:seneste|sidste|næste|følgende) (?:\p{sc=Latn}+ )?år)(?!\p{sc=Latn})/iu;

function checkPercents(
  sources: Sources,
  found: AccountsSource<'subscription'>,
  { text, placeOf, type }: Block,
): Problem[] {
  const { components, totalPercent, note } = found.data;
  const known = [totalPercent, ...components.map(({ percent }) => percent)].map(Math.abs);
  const wrong = findWrongPercent(sources, found);
  if (wrong) known.push(Math.abs(wrong.right));
  // A note that explains a difference gives the numbers that it is about.
  if (type === 'field' && explains(note, [sumPercents(found.data)])) return [];
  return listPercents(text)
    .filter(({ percent, index }) => !known.includes(percent) && !ELSEWHERE.test(sentenceAt(text, index)))
    .map(({ text: words, index }) => {
      const told = /procent/.test(words) ? `»${words}«` : `»${words}.«`;
      const what = `${told} er hverken en af kontingentets dele eller deres sum.`;
      return problem(found.source.file, placeOf(index), what, 'tallet i teksten eller i felterne.');
    });
}

function checkRates(sources: Sources, found: AccountsSource<'subscription'>, { text, placeOf }: Block): Problem[] {
  return listAmounts(text)
    .filter(({ unitKroner, index }) => unitKroner < 1 && !ELSEWHERE.test(sentenceAt(text, index)))
    .flatMap(({ kroner, index, text: words }) => {
      const wrong = describeRate(sources, found, Math.round(kroner * 100), readYear(text, index));
      const what = `»${words}.« er ikke ${wrong}`;
      return wrong ? [problem(found.source.file, placeOf(index), what, 'beløbet i teksten eller i feltet.')] : [];
    });
}

/** Which rate a text's amount should be, or is instead; nothing when it is right, or cannot be known. */
function describeRate(
  sources: Sources,
  found: AccountsSource<'subscription'>,
  oere: number,
  named: number | undefined,
): string | undefined {
  const { rateOere, year } = found.data;
  if (oere === rateOere || oere === findWrongRate(sources, found)) return undefined;
  const others = listAccounts(sources, 'subscription').filter(({ data }) => data.year !== year);
  const other = others.find((one) => one.data.rateOere === oere || findWrongRate(sources, one) === oere);
  if (other && (named === undefined || named === other.data.year)) return undefined;
  if (other) return `satsen for ${named}, men for ${other.data.year} (${other.source.file}).`;
  const before = others.find(({ data }) => data.year === named);
  if (before) return `satsen for ${named} i ${before.source.file}, ${formatOere(before.data.rateOere)} kr.`;
  // The rate of a year that no edition has cannot be held against anything.
  return named === undefined || named === year ? 'satsen i `rateOere`.' : undefined;
}

/** The year that the words before an amount give it: `Satsen for 2036 var …`. */
function readYear(text: string, index: number): number | undefined {
  const before = sentenceAt(text, index).slice(0, index - startOf(text, index));
  const found = [...before.matchAll(/(?:for|i) ((?:19|20)\d{2})(?!\d)/gu)].at(-1)?.[1];
  return found === undefined ? undefined : Number(found);
}

function startOf(text: string, index: number): number {
  const last = [...text.slice(0, index).matchAll(/[.!?]\s+(?=\p{Lu})/gu)].at(-1);
  return last ? last.index + last[0].length : 0;
}

/** The sentence that an index of a text lies in. */
function sentenceAt(text: string, index: number): string {
  const start = startOf(text, index);
  const end = text.slice(index).search(/[.!?](?:\s+\p{Lu}|$)/u);
  return text.slice(start, end === -1 ? undefined : index + end + 1);
}
