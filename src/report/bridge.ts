/** How an amount came from one level to the next, step by step, in one edition or through all of them. */
import type { Bridge, BridgeAmount } from '../schemas/accounts.ts';
import { formatChange, formatDecimal, formatKroner, formatMillions } from './format.ts';
import type { Report } from './report.ts';
import { ROUNDING_KRONER } from './totals.ts';

export interface BridgeRow extends BridgeAmount {
  /** A level is the amount on a day; a step is a change to it. */
  kind: 'level' | 'step';
  /** Whether it is the level that the rows end with. */
  isEnd: boolean;
  /** The running amount before and after a step; both the level itself for a level. */
  span: [before: number, after: number];
}

/** Rows of one bridge: its start, its steps, its end. */
export function listBridgeRows({ from, steps, to }: Pick<Bridge, 'from' | 'steps' | 'to'>): BridgeRow[] {
  let running = from.kroner;
  return [
    toLevel(from, false),
    ...steps.map((step): BridgeRow => {
      const before = running;
      running += step.kroner;
      return { ...step, kind: 'step', isEnd: false, span: [before, running] };
    }),
    toLevel(to, true),
  ];
}

function toLevel(amount: BridgeAmount, isEnd: boolean): BridgeRow {
  return { ...amount, kind: 'level', isEnd, span: [amount.kroner, amount.kroner] };
}

/**
 * Where a bridge ends that begins with a row's amount of last year and bears the row's name: the row's amount this year,
 * when the table does not give it.
 */
export function findBridgeEnd(bridges: Bridge[], label: string, before: number): BridgeAmount | undefined {
  return bridges.find(({ from, to }) => from.kroner === before && to.label.startsWith(label))?.to;
}

/** Bridges of several editions as one way. */
export interface BridgeWay {
  slug: string;
  title: string;
  rows: BridgeRow[];
  /** Years of the editions, oldest first. */
  years: number[];
  notes: { year: number; note: string }[];
}

/**
 * Joins the bridges of one name in several editions, oldest first. Where one ends and the next begins with the same
 * amount, the level stands once. Where the amounts differ a new way begins, so no amount is adjusted.
 */
export function joinBridges(reports: Report[]): BridgeWay[] {
  const ways: BridgeWay[] = [];
  for (const { year, accounts } of [...reports].sort((a, b) => a.year - b.year)) {
    for (const bridge of accounts.filter((section) => section.kind === 'bridge')) {
      const notes = bridge.note ? [{ year, note: bridge.note }] : [];
      const way = ways.findLast(({ slug }) => slug === bridge.slug);
      if (way && continueWay(way, bridge)) {
        way.years.push(year);
        way.notes.push(...notes);
      } else ways.push({ slug: bridge.slug, title: bridge.title, rows: listBridgeRows(bridge), years: [year], notes });
    }
  }
  return ways;
}

/** Adds a bridge to a way that ends where it begins. Of the two amounts there, the more exact one stays. */
function continueWay(way: BridgeWay, bridge: Bridge): boolean {
  const last = way.rows.at(-1);
  if (!last || !isSameLevel(last, bridge.from)) return false;
  const [start, ...rest] = listBridgeRows(bridge);
  way.rows.splice(-1, 1, last.approximate && start ? start : { ...last, isEnd: false }, ...rest);
  return true;
}

/** Whether two amounts can be the same one, given how exact they are. */
export function isSameLevel(a: BridgeAmount, b: BridgeAmount): boolean {
  const allowed = [a, b].filter(({ approximate }) => approximate).length * ROUNDING_KRONER;
  return Math.abs(a.kroner - b.kroner) <= allowed;
}

/** The figure alone, for a column whose head names the unit: kroner, or mio. kr. with one decimal; steps with their sign. */
export function formatBridgeFigure(
  { kind, kroner }: Pick<BridgeRow, 'kind' | 'kroner'>,
  isInMillions: boolean,
): string {
  const figure = isInMillions ? formatMillions(kroner) : formatKroner(kroner);
  return kind === 'step' && kroner > 0 ? `+${figure}` : figure;
}

/** `799.655.858 kr.` or, when approximate, `841,2 mio. kr.`; steps with their sign. */
export function formatBridgeAmount({
  kind,
  kroner,
  approximate,
}: Pick<BridgeRow, 'kind' | 'kroner' | 'approximate'>): string {
  if (!approximate) return `${kind === 'step' ? formatChange(kroner) : formatKroner(kroner)}\u00a0kr.`;
  const sign = kind === 'step' && kroner > 0 ? '+' : '';
  return `${sign}${formatDecimal(kroner / 1_000_000, 1)}\u00a0mio.\u00a0kr.`;
}
