import type { Sources } from '../../../sources/sources.ts';
import { formatKroner } from '../../../report/format.ts';
import { ROUNDING_KRONER } from '../../../report/totals.ts';
import type { Amount, BridgeAmount } from '../../../schemas/accounts.ts';
import { listAccounts, listRows } from '../../accounts.ts';
import type { AccountsSource, PlacedRow } from '../../accounts.ts';
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
    const what = `"${row.label}" er ${formatKroner(right)} kr., men "${before.row.label}" er ${formatKroner(left)} kr. i samme kolonne.`;
    return [
      problem(
        source.file,
        source.fields.placeOf(['rows', index, 'amounts']),
        what,
        `det forkerte af beløbene; ${explainDifference(left - right)}`,
      ),
    ];
  });
}

/** Compares the bridge's start and end with the row of the same name in the balance, and its result with the year's. */
function checkBridge(sources: Sources, { source, data: { from, steps, to } }: AccountsSource<'bridge'>): Problem[] {
  const rows = listRows(sources, source.year);
  const amountOf = (label: string, column: 0 | 1): Amount | undefined =>
    rows.find(({ row }) => row.label.toLowerCase() === label.toLowerCase())?.row.amounts[column];
  const compare = (
    path: PropertyKey[],
    { label, kroner, approximate }: BridgeAmount,
    stated: Amount | undefined,
  ): Problem[] => {
    if (
      stated === undefined ||
      stated === 'notGiven' ||
      Math.abs(kroner - stated) <= (approximate ? ROUNDING_KRONER : 0)
    ) {
      return [];
    }
    const what = `"${label}" er ${formatKroner(kroner)} kr. her, men ${formatKroner(stated)} kr. i tabellen.`;
    return [
      problem(
        source.file,
        source.fields.placeOf(path),
        what,
        `det forkerte af beløbene; ${explainDifference(kroner - stated)}`,
      ),
    ];
  };
  const nameOf = ({ label }: BridgeAmount) => label.replace(/ \d.*$/, '');
  return [
    ...compare(['from', 'kroner'], from, amountOf(nameOf(from), 1)),
    ...steps.flatMap((step, index) => compare(['steps', index, 'kroner'], step, amountOf(step.label, 0))),
    ...compare(['to', 'kroner'], to, amountOf(nameOf(to), 0)),
  ];
}
