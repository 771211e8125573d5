/** The figure that a key figure continues: the same measure in the edition before. */
import { readFigureValue } from './figure-marks.ts';
import type { KeyFigure } from './mdx.ts';
import type { Chapter, Report } from './report.ts';
import { bindSpaces } from './typography.ts';

export interface EarlierFigure {
  year: number;
  chapter: Chapter;
  figure: KeyFigure;
}

/**
 * The figure of the same `series` in the newest edition before this one that has it.
 *
 * @param reports newest first
 */
export function findEarlierFigure(
  reports: Report[],
  { year }: Pick<Report, 'year'>,
  { series }: Pick<KeyFigure, 'series'>,
): EarlierFigure | undefined {
  if (series === undefined) return undefined;
  return reports
    .filter((report) => report.year < year)
    .flatMap((report) => report.chapters.map((chapter) => ({ year: report.year, chapter })))
    .flatMap(({ year, chapter }) => chapter.keyFigures.map((figure) => ({ year, chapter, figure })))
    .find(({ figure }) => figure.series === series);
}

/** A bar of a key figure in one year. */
export interface YearBar {
  year: number;
  /** Which edition says so, and its value and unit. What year a figure is about, its own sentence says. */
  label: string;
  /** From 0 to 1, by the largest of them. */
  length: number;
}

/** Both years as bars of one scale; none where a value is no plain number, or the units differ. */
export function listYearBars(here: { year: number; figure: KeyFigure }, earlier?: EarlierFigure): YearBar[] {
  if (!earlier || unitOf(here.figure) !== unitOf(earlier.figure)) return [];
  const numbers = [here, earlier].map(({ year, figure }) => ({ year, figure, value: readFigureValue(figure.value) }));
  const known = numbers.flatMap(({ value, ...rest }) =>
    value?.kind === 'number' ? [{ ...rest, number: value.number }] : [],
  );
  const largest = Math.max(...known.map(({ number }) => number));
  if (known.length < 2 || largest <= 0) return [];
  return known.map(({ year, figure, number }) => ({
    year,
    label: `Beretning\u00a0${year}: ${nameOfFigure(figure)}`,
    length: number / largest,
  }));
}

/** `47.000 ukrainere` */
export function nameOfFigure({ value, unit }: Pick<KeyFigure, 'value' | 'unit'>): string {
  return unit ? `${value}\u00a0${bindSpaces(unit)}` : value;
}

function unitOf({ unit = '' }: KeyFigure): string {
  return unit.replace(/\s+/g, ' ');
}
