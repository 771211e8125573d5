import type { Sources } from '../../../sources/sources.ts';
import { formatBridgeAmount, isSameLevel } from '../../../report/bridge.ts';
import { formatKroner } from '../../../report/format.ts';
import { listWrongBridges } from '../../../report/totals.ts';
import type { Bridge } from '../../../schemas/accounts.ts';
import { listAccounts } from '../../accounts.ts';
import type { AccountsSource } from '../../accounts.ts';
import { findWitness, findWrongPart } from '../../bridge-slips.ts';
import type { WrongPart } from '../../bridge-slips.ts';
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
    listAccounts(sources, 'bridge').flatMap((found) => {
      const sum = checkSum(sources, found);
      return [...(sum.length > 0 ? sum : checkStart(sources, found)), ...checkDates(found)];
    }),
};

function checkSum(sources: Sources, found: AccountsSource<'bridge'>): Problem[] {
  const [wrong] = listWrongBridges([found.data]);
  if (!wrong) return [];
  const culprit = findWrongPart(sources, found);
  // A start, an end or a result that a table contradicts is told by the rule that compares the two.
  if (culprit?.witness) return [];
  return [culprit ? describePart(found, culprit) : describeSum(found, wrong)];
}

function describePart({ source, data }: AccountsSource<'bridge'>, { path, part, right, stated }: WrongPart): Problem {
  const kind = path[0] === 'steps' ? 'step' : 'level';
  const should = plain({ ...part, kroner: right, kind });
  const what = `»${data.title}« går ikke op med ${plain({ ...part, kind })} for »${part.label}«; det gør det med ${stop(should)}`;
  const fix = `skriv \`${right}\`, hvis det er årets tal, eller ret et af de andre trin; ${explainDifference(right - stated)}`;
  return problem(source.file, source.fields.placeOf([...path, 'kroner']), what, fix);
}

function describeSum(
  { source, data: { title, to } }: AccountsSource<'bridge'>,
  wrong: ReturnType<typeof listWrongBridges>[0],
): Problem {
  const { computedKroner, allowedKroner } = wrong;
  const what = `»${title}« går ikke op: trinene fører til ${formatKroner(computedKroner)} kr., der står ${stop(plain({ ...to, kind: 'level' }))}`;
  const rounding = allowedKroner > 0 ? ` Afrundingen kan højst forklare ${formatKroner(allowedKroner)} kr.` : '';
  const fix = `et trin eller slutbeløbet; ${explainDifference(computedKroner - to.kroner)}${rounding}`;
  return problem(source.file, source.fields.placeOf(['to', 'kroner']), what, fix);
}

function checkStart(
  sources: Sources,
  { source: { file, fields, year, slug }, data: { from } }: AccountsSource<'bridge'>,
): Problem[] {
  const before = listSources(sources, 'accounts', (year ?? 0) - 1).find((source) => source.slug === slug);
  if (before?.data?.kind !== 'bridge' || isSameLevel(from, before.data.to)) return [];
  const witness = findWitness(sources, year ?? 0, ['from'], from);
  // A start that the year's own table contradicts is told by the rule that compares the two.
  if (witness && witness.kroner !== from.kroner) return [];
  // Last year's bridge that does not add up is told there.
  if (listWrongBridges([before.data]).length > 0) return [];
  const end = `${before.file}:${before.fields.placeOf(['to', 'kroner']).line}`;
  const what = `Vejen begynder med ${plain({ ...from, kind: 'level' })}, men sidste års sluttede med ${plain({ ...before.data.to, kind: 'level' })} (${end}).`;
  const report = year !== undefined && isPublished(sources, year) ? problem : warning;
  const fix = 'det forkerte af de to beløb; et års begyndelse er det forrige års slutning.';
  return [report(file, fields.placeOf(['from', 'kroner']), what, fix)];
}

/** The days that the start and the end name: one year apart, the end in the edition's year. */
function checkDates({ source, data: { from, to } }: AccountsSource<'bridge'>): Problem[] {
  const year = source.year ?? 0;
  const [start, end] = [readDay(from), readDay(to)];
  const wrong = (path: string, label: string, right: string) => {
    const what = `»${label}« har en forkert dag; vejen går fra slutningen af ${year - 1} til slutningen af ${year}.`;
    return problem(source.file, source.fields.placeOf([path, 'label']), what, `skriv »${right}«.`);
  };
  if (end && end.year !== year) return [wrong('to', to.label, to.label.replace(/\d{4}/, String(year)))];
  if (start && start.year !== year - 1) {
    return [wrong('from', from.label, from.label.replace(/\d{4}/, String(year - 1)))];
  }
  if (start && end && start.day !== end.day) {
    return [wrong('from', from.label, to.label.replace(/\d{4}/, String(year - 1)))];
  }
  return [];
}

/** `31. december` and 2024 of `Egenkapital 31. december 2024`. */
function readDay({ label }: Bridge['from']): { day: string; year: number } | undefined {
  const [, day, year] = /(\d{1,2}\. ?[a-zæøå]+) (\d{4})$/u.exec(label) ?? [];
  // A bridge that starts on the first day of its year, or has a year of its own, is another matter.
  return day === undefined || /^1\. /.test(day) ? undefined : { day, year: Number(year) };
}

/** As in a terminal: with plain spaces. */
function plain(amount: Parameters<typeof formatBridgeAmount>[0]): string {
  return formatBridgeAmount(amount).replaceAll('\u00a0', ' ');
}

/** With the sentence's full stop, which the abbreviation `kr.` has already. */
function stop(amount: string): string {
  return amount.endsWith('.') ? amount : `${amount}.`;
}
