/**
 * Compares several editions: the kontingent's rates, key figures of one measure; their tables are compared in
 * `compare-tables.ts`. Newest first, as editions are. Pure: it turns reports into data; other modules format words and
 * figures for readers.
 */
import { changeBetween, roundTenth } from './change.ts';
import type { Change } from './change.ts';
import type { ComparedYear } from './compare-tables.ts';
import type { KeyFigure } from './mdx.ts';
import { sortNewestFirst } from './report.ts';
import type { Chapter, Report } from './report.ts';

export interface ComparedRates {
  /** Years that the rates are for, newest first, with the edition that gives them. */
  years: (ComparedYear & { slug: string })[];
  perInhabitants: number;
  /** Per cent a year, in the order of `years`. */
  components: { label: string; percents: (number | undefined)[] }[];
  /** The components added up, rounded to one decimal. */
  sums: number[];
  /** The whole change as the source states it. */
  totals: number[];
  ratesOere: number[];
  /** From the rate of the year before, in øre and per cent; nothing when that rate is not known. */
  changes: (Change | undefined)[];
  notes: { year: number; note: string }[];
}

/** The kontingent over the years; nothing when no edition gives a rate. */
export function compareRates(reports: Report[]): ComparedRates | undefined {
  const rates = reports
    .flatMap((report) =>
      report.accounts.flatMap((section) =>
        section.kind === 'subscription' ? [{ ...section, edition: report.year }] : [],
      ),
    )
    .sort((a, b) => b.year - a.year);
  const [newest] = rates;
  if (!newest) return undefined;
  const comparable = rates.filter(({ perInhabitants }) => perInhabitants === newest.perInhabitants);
  const parts = comparable.map(({ year, components }) =>
    components.map(({ label, percent }) => ({ label: withRelativeYears(label, year), percent })),
  );
  const labels = [...new Set(parts.flatMap((list) => list.map(({ label }) => label)))];
  return {
    years: comparable.map(({ year, edition, slug }) => ({ year, edition, slug })),
    perInhabitants: newest.perInhabitants,
    components: labels.map((label) => ({
      label,
      percents: parts.map((list) => list.find((part) => part.label === label)?.percent),
    })),
    sums: comparable.map(({ components }) => roundTenth(components.reduce((sum, { percent }) => sum + percent, 0))),
    totals: comparable.map(({ totalPercent }) => totalPercent),
    ratesOere: comparable.map(({ rateOere }) => rateOere),
    changes: comparable.map(({ year, rateOere }) =>
      changeBetween(comparable.find((before) => before.year === year - 1)?.rateOere, rateOere),
    ),
    notes: comparable.flatMap(({ year, note }) => (note ? [{ year, note }] : [])),
  };
}

/** A label that is true of all years: `kontingentet for 2025` in the rate of 2026 is `kontingentet for året før`. */
function withRelativeYears(label: string, year: number): string {
  return label.replaceAll(String(year - 1), 'året før').replaceAll(String(year), 'året');
}

export interface SeriesFigure {
  year: number;
  chapter: Chapter;
  figure: KeyFigure;
}

/** Key figures of one measure that more than one edition gives, in the newest one's order; each newest first. */
export function compareKeyFigures(reports: Report[]): { series: string; figures: SeriesFigure[] }[] {
  const all = sortNewestFirst(reports).flatMap((report) =>
    report.chapters.flatMap((chapter) => chapter.keyFigures.map((figure) => ({ year: report.year, chapter, figure }))),
  );
  const names = new Set(all.flatMap(({ figure }) => figure.series ?? []));
  return [...names]
    .map((series) => ({ series, figures: all.filter(({ figure }) => figure.series === series) }))
    .filter(({ figures }) => new Set(figures.map(({ year }) => year)).size > 1);
}
