import type { Sources } from '../../../sources/sources.ts';
import { formatKroner } from '../../../report/format.ts';
import { ROUNDING_KRONER } from '../../../report/totals.ts';
import type { BridgeAmount } from '../../../schemas/accounts.ts';
import { listAccounts, listRows } from '../../accounts.ts';
import type { AccountsSource, PlacedRow } from '../../accounts.ts';
import { isTold } from '../../accounts-texts.ts';
import { findWitness } from '../../bridge-slips.ts';
import type { Witness } from '../../bridge-slips.ts';
import { table } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { explainDifference } from './total-messages.ts';

const result = (carried: number) => [
  { id: 'resultat', label: 'Årets resultat', amounts: [500, 400], level: 'total' },
  { heading: 'Resultatdisponering' },
  { id: 'overfoert', label: 'Overført resultat', amounts: [carried, 400], level: 'total' },
];

/**
 * The year's result must be the same where the accounts repeat it: in its disposal, and in the bridge of equity. The
 * bridge must also start and end with the balance's amounts.
 */
export const resultCarried: Rule = {
  id: 'regnskab-overfoert',
  reason: 'Resultatet står flere steder i regnskabet, og det er det samme tal alle steder.',
  examples: {
    fails: { '2030/accounts/resultat.mdx': table(result(509)) },
    passes: { '2030/accounts/resultat.mdx': table(result(500)) },
  },
  subjects: (sources) => [...listDisposals(sources), ...listAccounts(sources, 'bridge')],
  check: (sources) => [
    ...listDisposals(sources).flatMap(checkDisposal),
    ...listAccounts(sources, 'bridge').flatMap((bridge) => checkBridge(sources, bridge)),
  ],
};

/** Pairs the total before the heading of the disposal with each total after it. */
function listDisposals(sources: Sources): [result: PlacedRow, disposed: PlacedRow][] {
  return listAccounts(sources, 'table').flatMap(({ source, data: { rows } }) => {
    const heading = rows.findIndex((row) => 'heading' in row && /disponering/i.test(row.heading));
    const totals = listRows(sources, source.year).filter(
      ({ source: { file }, row }) => file === source.file && row.level === 'total',
    );
    const before = totals.findLast(({ index }) => index < heading);
    return before
      ? totals.filter(({ index }) => index > heading).map((after): [PlacedRow, PlacedRow] => [before, after])
      : [];
  });
}

function checkDisposal([before, { source, row, index }]: [PlacedRow, PlacedRow]): Problem[] {
  return ([0, 1] as const).flatMap((column) => {
    const [left, right] = [before.row.amounts[column], row.amounts[column]];
    if (left === right || left === 'notGiven' || right === 'notGiven') return [];
    const { line } = source.fields.placeOf(['rows', before.index, 'amounts']);
    const what = `»${row.label}« er ${formatKroner(right)} kr., men »${before.row.label}« er ${formatKroner(left)} kr. i samme kolonne (linje ${line}).`;
    const fix = `det forkerte af beløbene; ${explainDifference(left - right)}`;
    return [problem(source.file, source.fields.placeOf(['rows', index, 'amounts']), what, fix)];
  });
}

/** Compares the bridge's start and end with the row of the same name in the balance, and its result with the year's. */
function checkBridge(sources: Sources, { source, data: { from, steps, to } }: AccountsSource<'bridge'>): Problem[] {
  const compare = (path: readonly PropertyKey[], part: BridgeAmount): Problem[] => {
    const witness = findWitness(sources, source.year ?? 0, path, part);
    const allowed = part.approximate ? ROUNDING_KRONER : 0;
    if (!witness || Math.abs(part.kroner - witness.kroner) <= allowed) return [];
    const what = `»${part.label}« er ${formatKroner(part.kroner)} kr. her, men »${witness.label}« er ${formatKroner(witness.kroner)} kr. i ${witness.source.file}:${witness.line}.`;
    const fix = `det forkerte af beløbene; ${explainDifference(part.kroner - witness.kroner)}`;
    const told = (kroner: number) => isTold(sources, source.year, kroner);
    if (told(part.kroner) && !told(witness.kroner)) return [describeRow(witness, part, source.file)];
    return [problem(source.file, source.fields.placeOf([...path, 'kroner']), what, fix)];
  };
  return [
    ...compare(['from'], from),
    ...steps.flatMap((step, index) => compare(['steps', index], step)),
    ...compare(['to'], to),
  ];
}

/** Words for a row that both the text and the bridge contradict. */
function describeRow({ source, line, label, kroner }: Witness, part: BridgeAmount, file: string): Problem {
  const what = `»${label}« er ${formatKroner(kroner)} kr. her, men ${formatKroner(part.kroner)} kr. i ${file} og i teksten.`;
  return problem(source.file, { line, column: 1 }, what, `skriv \`${part.kroner}\`, hvis det er årets tal.`);
}
