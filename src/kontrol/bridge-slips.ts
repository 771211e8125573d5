/** Which amount of a bridge is wrong, when its steps do not lead to its end. */
import type { FieldPath, Source, Sources } from '../sources/sources.ts';
import { isAmountRow, listWrongBridges, ROUNDING_KRONER } from '../report/totals.ts';
import type { AmountRow, BridgeAmount } from '../schemas/accounts.ts';
import { listAccounts } from './accounts.ts';
import type { AccountsSource } from './accounts.ts';
import { isTold, listAccountsAmounts } from './accounts-texts.ts';
import { findCulprit } from './culprit.ts';
import type { Suspect } from './culprit.ts';
import { correctAmount } from './wrong-cells.ts';

export interface WrongPart extends Suspect {
  path: FieldPath;
  part: BridgeAmount;
  /** The row of a table that gives the amount. */
  witness?: Witness | undefined;
}

/** What another place says of an amount of a bridge. */
export interface Witness {
  kroner: number;
  label: string;
  source: Source;
  line: number;
}

/** The amount of a bridge that is most likely wrong; `undefined` when its steps lead to its end, or nothing says which. */
export function findWrongPart(sources: Sources, { source, data }: AccountsSource<'bridge'>): WrongPart | undefined {
  const [wrong] = listWrongBridges([data]);
  if (!wrong) return undefined;
  const gap = data.to.kroner - wrong.computedKroner;
  const toSuspect = (path: FieldPath, part: BridgeAmount, change: number): WrongPart => {
    const witness = findWitness(sources, source.year ?? 0, path, part);
    const beside = path[0] === 'steps' ? undefined : findBeside(sources, source, path[0] === 'from' ? 'from' : 'to');
    const given = witness?.kroner ?? beside;
    const right = (part.approximate && findTold(sources, source.year, part.kroner + change)) || part.kroner + change;
    const isGiven = (kroner: number) => given !== undefined && isNear(given, kroner, part);
    const told = (kroner: number) => isTold(sources, source.year, kroner, part.approximate ? 20 : 1000);
    return {
      path,
      part,
      witness,
      stated: part.kroner,
      right,
      isConfirmed: given !== undefined ? isGiven(part.kroner) : told(part.kroner) && !told(right),
      isKnown: given !== undefined ? isGiven(right) : told(right) && !told(part.kroner),
    };
  };
  return findCulprit([
    toSuspect(['from'], data.from, gap),
    ...data.steps.map((step, index) => toSuspect(['steps', index], step, gap)),
    toSuspect(['to'], data.to, -gap),
  ]);
}

function isNear(a: number, b: number, { approximate }: BridgeAmount): boolean {
  return Math.abs(a - b) <= (approximate ? 3 * ROUNDING_KRONER : 0);
}

/** The row of the same name in the edition's tables: last year's column for the start, this year's for all else. */
export function findWitness(
  sources: Sources,
  year: number,
  path: FieldPath,
  { label }: BridgeAmount,
): Witness | undefined {
  const column = path[0] === 'from' ? 1 : 0;
  const name = label.replace(/ \d.*$/, '').toLowerCase();
  for (const table of listAccounts(sources, 'table', year)) {
    const index = table.data.rows.findIndex((row) => isAmountRow(row) && row.label.toLowerCase() === name);
    const row = table.data.rows[index];
    // A wrong amount of a table is told there; here it counts as put right.
    const kroner = row && isAmountRow(row) ? correctAmount(sources, table, row, column) : 'notGiven';
    if (kroner === 'notGiven') continue;
    const { source } = table;
    const { line } = source.fields.placeOf(['rows', index, 'amounts']);
    return { kroner, label: (row as AmountRow).label, source, line };
  }
  return undefined;
}

/** The rounded amount that a text gives and that is as near as rounding allows. */
function findTold(sources: Sources, year: number | undefined, kroner: number): number | undefined {
  const told = listAccountsAmounts(sources, year).map(({ amount }) =>
    amount.unitKroner < ROUNDING_KRONER ? 0 : amount.kroner,
  );
  return told.find((one) => one !== 0 && Math.abs(one - Math.abs(kroner)) <= 3 * ROUNDING_KRONER);
}

/** The end of last year's bridge of the same name, or the start of next year's. */
function findBeside(sources: Sources, { year = 0, slug }: Source, end: 'from' | 'to'): number | undefined {
  const beside = listAccounts(sources, 'bridge', end === 'from' ? year - 1 : year + 1);
  return beside.find(({ source }) => source.slug === slug)?.data[end === 'from' ? 'to' : 'from'].kroner;
}

/** A bridge as it should be: as it stands, unless one of its amounts is told as wrong. */
export function correctBridge(sources: Sources, found: AccountsSource<'bridge'>): AccountsSource<'bridge'> {
  const wrong = findWrongPart(sources, found);
  if (!wrong) return found;
  const correct = (part: BridgeAmount) => (part === wrong.part ? { ...part, kroner: wrong.right } : part);
  const { from, steps, to } = found.data;
  return { ...found, data: { ...found.data, from: correct(from), steps: steps.map(correct), to: correct(to) } };
}
