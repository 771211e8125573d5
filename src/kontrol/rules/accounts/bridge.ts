import type { Source, Sources } from '../../../sources/sources.ts';
import { formatBridgeAmount, isSameLevel } from '../../../report/bridge.ts';
import { formatKroner } from '../../../report/format.ts';
import { listWrongBridges } from '../../../report/totals.ts';
import type { Bridge } from '../../../schemas/accounts.ts';
import { listAccounts } from '../../accounts.ts';
import { mdx } from '../../example.ts';
import { problem, warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { isPublished, listSources } from '../../../sources/select.ts';
import { explainDifference } from './total-messages.ts';

const way = (end: number) =>
  mdx({
    title: 'Egenkapitalens vej',
    kind: 'bridge',
    order: 25,
    from: { label: 'Egenkapital ved årets begyndelse', kroner: 1000 },
    steps: [{ label: 'Årets resultat', kroner: 200 }],
    to: { label: 'Egenkapital ved årets slutning', kroner: end },
  });

/** Steps that do not lead to where a bridge ends, and a bridge that begins elsewhere than last year's ended. */
export const bridge: Rule = {
  id: 'egenkapital-vej',
  reason: 'Trinene forklarer hele vejen fra ét årsskifte til det næste; mangler der et, passer regnestykket ikke.',
  examples: {
    fails: { '2030/accounts/egenkapital.mdx': way(1201) },
    passes: { '2030/accounts/egenkapital.mdx': way(1200) },
  },
  subjects: (sources) => listAccounts(sources, 'bridge'),
  check: (sources) =>
    listAccounts(sources, 'bridge').flatMap(({ source, data }) => [
      ...checkSum(source, data),
      ...checkStart(sources, source, data),
    ]),
};

function checkSum({ file, fields }: Source, data: Bridge): Problem[] {
  return listWrongBridges([data]).map(({ bridge: { to, title }, computedKroner, allowedKroner }) => {
    const what = `"${title}" går ikke op: trinene fører til ${formatKroner(computedKroner)} kr., der står ${plain({ ...to, kind: 'level' })}.`;
    const rounding = allowedKroner > 0 ? ` Afrundingen kan højst forklare ${formatKroner(allowedKroner)} kr.` : '';
    return problem(
      file,
      fields.placeOf(['to', 'kroner']),
      what,
      `et trin eller slutbeløbet; ${explainDifference(computedKroner - to.kroner)}${rounding}`,
    );
  });
}

function checkStart(sources: Sources, { file, fields, year, slug }: Source, { from }: Bridge): Problem[] {
  const before = listSources(sources, 'accounts', (year ?? 0) - 1).find((source) => source.slug === slug);
  if (before?.data?.kind !== 'bridge' || isSameLevel(from, before.data.to)) return [];
  const what = `Vejen begynder med ${plain({ ...from, kind: 'level' })}, men sidste års sluttede med ${plain({ ...before.data.to, kind: 'level' })} (${before.file}).`;
  const report = year !== undefined && isPublished(sources, year) ? problem : warning;
  return [
    report(
      file,
      fields.placeOf(['from', 'kroner']),
      what,
      'det forkerte af de to beløb; et års begyndelse er det forrige års slutning.',
    ),
  ];
}

/** As in a terminal: with plain spaces. */
function plain(amount: Parameters<typeof formatBridgeAmount>[0]): string {
  return formatBridgeAmount(amount).replaceAll('\u00a0', ' ');
}
