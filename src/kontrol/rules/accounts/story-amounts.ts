import type { SourcePosition } from '../../../sources/positions.ts';
import type { Source, Sources } from '../../../sources/sources.ts';
import { attribute, listTags } from '../../../report/mdx.ts';
import { listAccounts, listRows } from '../../accounts.ts';
import { isAmount, listAmounts } from '../../amounts.ts';
import type { TextAmount } from '../../amounts.ts';
import { listBlocks } from '../../blocks.ts';
import { mdx, table } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listSources } from '../../../sources/select.ts';

const story = (amount: string) => ({
  '2030/accounts/resultat.mdx': table([{ id: 'resultat', amounts: [1_250_000, 500_000] }]),
  '2030/accounts/regnskabet.mdx': mdx({
    title: 'Regnskabet',
    kind: 'story',
    order: 5,
    lead: `Overskuddet er ${amount} kr.`,
  }),
});

/** Amounts in the account's story that no row, no change of a row and no bridge gives. */
export const storyAmounts: Rule = {
  id: 'regnskab-tekst',
  reason: 'Teksten bliver skrevet før de sidste rettelser i tabellen, og så siger de hver sit.',
  examples: { fails: story('1,5 mio.'), passes: story('1,3 mio.') },
  subjects: (sources) => listAccounts(sources, 'story').flatMap(({ source }) => listStoryAmounts(source)),
  check: (sources) => listAccounts(sources, 'story').flatMap(({ source }) => checkStory(sources, source)),
};

function checkStory(sources: Sources, source: Source<'accounts'>): Problem[] {
  // A table that cannot be read has findings of its own, and contributes no amounts.
  if (listSources(sources, 'accounts', source.year).some(({ data }) => !data)) return [];
  const given = listGiven(sources, source.year);
  return listStoryAmounts(source)
    .filter(({ amount }) => !given.some((kroner) => isAmount(amount, kroner)))
    .map(({ amount, place }) => {
      const what = `»${amount.text}.« er hverken en række, en ændring eller et trin i regnskabets tabeller.`;
      return warning(
        source.file,
        place,
        what,
        'beløbet efter tabellen, eller lav en undtagelse, der siger, hvor det kommer fra.',
      );
    });
}

/** Amounts of the running text, and those of key figures, whose unit stands apart. */
function listStoryAmounts(source: Source): { amount: TextAmount; place: SourcePosition }[] {
  const told = listBlocks(source)
    .filter(({ type }) => type !== 'attribute')
    .flatMap(({ text, placeOf }) => listAmounts(text).map((amount) => ({ amount, place: placeOf(amount.index) })));
  const figures = (source.tree ? listTags(source.tree) : [])
    .filter(({ name }) => name === 'KeyFigure')
    .flatMap((tag) => {
      const text = `${attribute(tag, 'value')} ${attribute(tag, 'unit')}`;
      return listAmounts(text).map((amount) => ({ amount, place: tag.position!.start }));
    });
  return [...told, ...figures];
}

/** What the edition's accounts give: each amount, the change of each row, and what the steps of a bridge add up to. */
function listGiven(sources: Sources, year: number | undefined): number[] {
  const rows = listRows(sources, year).flatMap(({ row: { amounts } }) => {
    const [current, last] = amounts;
    const known = amounts.filter((amount) => amount !== 'notGiven');
    return current === 'notGiven' || last === 'notGiven' ? known : [...known, current - last];
  });
  const bridges = listAccounts(sources, 'bridge', year).flatMap(({ data: { from, steps, to } }) => {
    const parts = [from, ...steps, to].map(({ kroner }) => kroner);
    const reached = steps.reduce((sum, { kroner }) => sum + kroner, from.kroner);
    return [...parts, to.kroner - from.kroner, reached, reached - to.kroner];
  });
  return [...rows, ...bridges];
}
