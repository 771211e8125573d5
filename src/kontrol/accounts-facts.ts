/** What the tables and bridges of the accounts say, as facts that a sentence can be held against. */
import type { Source, Sources } from '../sources/sources.ts';
import { isAmountRow } from '../report/totals.ts';
import { listAccounts } from './accounts.ts';
import type { AccountsSource } from './accounts.ts';
import { correctBridge } from './bridge-slips.ts';
import { correctAmount } from './wrong-cells.ts';

/** `level`: an amount of a year. `change`: from the year before. `step`: one step of a bridge. */
export type FactKind = 'level' | 'change' | 'step';

export interface Fact {
  kind: FactKind;
  /** Whole kroner with their sign. */
  kroner: number;
  /** Year of the level, or the year at whose end the change is made. */
  year: number;
  /** Whether what it is about grew (1) or shrank (-1), as people say it: costs that are more negative grew. */
  direction?: 1 | -1 | undefined;
  /** The change in per cent of the year before, where both years are known. */
  percent?: number | undefined;
  label: string;
  source: Source<'accounts'>;
  line: number;
}

const known = new WeakMap<Sources, Fact[]>();

/** All facts of all editions, in the order of the files. A wrong amount that is told already counts as put right. */
export function listFacts(sources: Sources): readonly Fact[] {
  const kept = known.get(sources) ?? [
    ...listAccounts(sources, 'table').flatMap((table) => readTable(sources, table)),
    ...listAccounts(sources, 'bridge').flatMap((found) => readBridge(correctBridge(sources, found))),
  ];
  known.set(sources, kept);
  return kept;
}

function readTable(sources: Sources, table: AccountsSource<'table'>): Fact[] {
  const { source, data } = table;
  return data.rows.flatMap((row, index) => {
    if (!isAmountRow(row)) return [];
    const { line } = source.fields.placeOf(['rows', index, 'amounts']);
    const [current, last] = ([0, 1] as const).map((column) => correctAmount(sources, table, row, column));
    const common = { label: row.label, source, line };
    const change = current === 'notGiven' || last === 'notGiven' ? undefined : readChange(row.label, current!, last!);
    const levels = [current, last].flatMap((kroner, column): Fact[] =>
      kroner === 'notGiven' || kroner === undefined
        ? []
        : [{ ...common, ...change?.told, kind: 'level', kroner, year: (source.year ?? 0) - column }],
    );
    // A level of the year before did not come about by this year's change.
    if (levels[1]) levels[1].direction = levels[1].percent = undefined;
    return change
      ? [...levels, { ...common, ...change.told, kind: 'change', kroner: change.kroner, year: source.year ?? 0 }]
      : levels;
  });
}

function readChange(label: string, current: number, last: number) {
  const kroner = current - last;
  const told: Pick<Fact, 'direction' | 'percent'> = {};
  // What grows when a loss gets larger depends on the words: the loss does, the result does not.
  const isPlain = current >= 0 && last >= 0 ? true : current <= 0 && last <= 0 && !/resultat|finans/i.test(label);
  const growth = Math.abs(current) - Math.abs(last);
  if (isPlain && growth !== 0) told.direction = growth > 0 ? 1 : -1;
  if (isPlain && last !== 0) told.percent = (growth / Math.abs(last)) * 100;
  return { kroner, told };
}

function readBridge({ source, data: { from, steps, to } }: AccountsSource<'bridge'>): Fact[] {
  const year = source.year ?? 0;
  const lineOf = (...path: PropertyKey[]) => source.fields.placeOf([...path, 'kroner']).line;
  const common = { source, label: withoutDate(to.label), line: lineOf('to') };
  const reached = steps.reduce((sum, { kroner }) => sum + kroner, from.kroner);
  const total = to.kroner - from.kroner;
  return [
    {
      ...common,
      kind: 'level',
      kroner: from.kroner,
      year: year - 1,
      label: withoutDate(from.label),
      line: lineOf('from'),
    },
    { ...common, kind: 'level', kroner: to.kroner, year, ...directionOf(total) },
    { ...common, kind: 'level', kroner: reached, year },
    { ...common, kind: 'change', kroner: total, year, ...directionOf(total) },
    { ...common, kind: 'change', kroner: reached - to.kroner, year },
    ...steps.flatMap(({ label, kroner }, index): Fact[] => [
      // The step moves what the bridge is about; of what its own label names, it may be the opposite.
      { ...common, kind: 'step', kroner, year, line: lineOf('steps', index), ...directionOf(kroner) },
      { ...common, kind: 'step', kroner, year, label, line: lineOf('steps', index) },
    ]),
  ];
}

function directionOf(kroner: number): Pick<Fact, 'direction'> {
  return kroner === 0 ? {} : { direction: kroner > 0 ? 1 : -1 };
}

/** `Egenkapital 31. december 2024` is about `Egenkapital`. */
function withoutDate(label: string): string {
  return label.replace(/ (?:pr\. |ved |primo|ultimo|\d).*$/u, '');
}
