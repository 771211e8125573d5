/** What the printed page `Kort fortalt` says: each chapter in one sentence, and the amounts of the accounts over the years. */
import { findTable } from './accounts.ts';
import { printAnchor } from './addresses.ts';
import { compareTables } from './compare-tables.ts';
import type { ComparedTable } from './compare-tables.ts';
import { BAR_UNITS, readFigureValue } from './figure-marks.ts';
import type { KeyFigure } from './mdx.ts';
import { formatKroner, formatMillions } from './format.ts';
import type { Chapter, Report } from './report.ts';

/** Characters that stand on two lines of half a page; the schema of `short` has the same. */
const LONGEST = 76;
/** Years that a drawing of the accounts shows. */
const MOST_YEARS = 3;
const MILLION = 1_000_000;

export interface ShortRow {
  anchor: string;
  title: string;
  sentence: string;
  isPart: boolean;
}

/** A row for each chapter, in reading order. */
export function listInShort(report: Report): ShortRow[] {
  return report.chapters.map((chapter) => ({
    anchor: printAnchor(chapter.slug),
    title: chapter.title,
    sentence: sentenceOf(chapter),
    isPart: chapter.parent !== undefined,
  }));
}

/** Its own sentence; else the first one of the lead when it is no longer; else the line of the contents list. */
function sentenceOf({ short, lead, summary }: Pick<Chapter, 'short' | 'lead' | 'summary'>): string {
  if (short) return short;
  // A full stop after a short word may be that of `bl.a.` or `mio.`, so a sentence ends with a longer one.
  const [first = ''] = /^.*?\p{L}{4,}[.!?](?=\s+\p{Lu}|$)/su.exec(lead.trim()) ?? [];
  return first && first.length <= LONGEST ? first : summary;
}

/** An amount of the accounts in a year. */
export interface YearAmount {
  year: number;
  kroner: number;
  /** As read: `25,9 mio. kr. i 2024`; after the first one without the unit. */
  label: string;
}

/** An amount over the years, newest first, and which of them another edition alone gives. */
export interface AmountOverYears {
  amounts: YearAmount[];
  others: { year: number; edition: number }[];
}

/**
 * The amounts of the row that a key figure names, up to its edition's year. The edition's own amount is that of its
 * table, or the figure's where the table does not give it.
 *
 * @param reports all editions: older ones know older years
 */
export function readYears(report: Report, reports: Report[], figure: KeyFigure): AmountOverYears | undefined {
  const upToNow = [report, ...reports.filter(({ year }) => year < report.year)];
  // A table that this edition alone has is not one to compare, but it may know two years.
  const tables = [upToNow, [report]].flatMap(compareTables);
  const table = tables.find(({ slug }) => slug === figure.table);
  const row = table?.rows.find((candidate) => 'id' in candidate && candidate.id === figure.row);
  if (!table || !row || !('id' in row)) return undefined;
  const known = listKnown(table, row.amounts);
  const said = known.some(({ year }) => year === report.year) ? undefined : readKroner(figure);
  const all = [...(said === undefined ? [] : [{ year: report.year, edition: report.year, kroner: said }]), ...known];
  const own = findTable(report, table.slug).columns;
  const shown = all.slice(0, MOST_YEARS);
  if (shown.length === 0) return undefined;
  return {
    amounts: label(shown),
    others: shown.flatMap(({ year, edition }) => (own.includes(year) ? [] : [{ year, edition }])),
  };
}

function listKnown({ years }: ComparedTable, amounts: (number | 'notGiven' | undefined)[]) {
  return years.flatMap((column, index) => {
    const kroner = amounts[index];
    return typeof kroner === 'number' ? [{ ...column, kroner }] : [];
  });
}

/** Whole kroner of a key figure that is money; nothing for another. */
function readKroner({ value, unit }: KeyFigure): number | undefined {
  const read = readFigureValue(value);
  const known = Object.values(BAR_UNITS).find((candidate) => candidate.unit === unit?.replace(/\s+/g, ' '));
  return read?.kind === 'number' && known ? Math.round(read.number * known.kroner) : undefined;
}

/** All in one unit: in millions with a decimal, or in kroner when the largest is below a million. */
function label<Amount extends { year: number; kroner: number }>(amounts: Amount[]): YearAmount[] {
  const inMillions = Math.max(...amounts.map(({ kroner }) => Math.abs(kroner))) >= MILLION;
  const unit = inMillions ? '\u00a0mio.\u00a0kr.' : '\u00a0kr.';
  return amounts.map(({ year, kroner }, index) => ({
    year,
    kroner,
    label: `${inMillions ? formatMillions(kroner) : formatKroner(kroner)}${index === 0 ? unit : ''} i\u00a0${year}`,
  }));
}
