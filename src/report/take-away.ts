/**
 * Figures that readers can take away as data and as a picture: the key figures of chapters, and the charts of the accounts.
 * What is in their files follows from the content alone.
 */
import { ACCOUNTS, editionPath, FIGURES, printAnchor } from './addresses.ts';
import { findTable } from './accounts.ts';
import { canReadChart, readChart } from './chart.ts';
import { findEarlierFigure, listYearBars, nameOfFigure } from './earlier-figure.ts';
import type { EarlierFigure } from './earlier-figure.ts';
import { readFigureValue, readMarks } from './figure-marks.ts';
import type { FigureMarks } from './figure-marks.ts';
import { formatMillions } from './format.ts';
import type { ChartTag, KeyFigure } from './mdx.ts';
import type { Chapter, Report } from './report.ts';
import { isAmountRow } from './totals.ts';

/** Extensions of the files of a figure, in the order in which they are offered. */
export const FIGURE_EXTENSIONS = ['csv', 'svg', 'png'] as const;
export type FigureExtension = (typeof FIGURE_EXTENSIONS)[number];

export interface PictureBar {
  /** What it is; nothing for a further bar of the same thing. */
  label?: string | undefined;
  amount: string;
  /** From 0 to 1, by the longest. */
  length: number;
  /** Whether it is of a year before the edition's: outlined. */
  isBefore: boolean;
}

export interface TakeAway {
  /** Folder of its files below the edition's figures, by the page that it stands on: `klima-klimahandling`. */
  folder: string;
  /** Its anchor there, and the name of its files. */
  id: string;
  kind: 'keyFigure' | 'chart';
  /** The finding, or the number with its unit. */
  title: string;
  /** The sentence that continues the number, or what a chart's numbers are. */
  text: string;
  bars: PictureBar[];
  marks?: FigureMarks | undefined;
  /** Rows of the data, the heads of the columns first. */
  data: string[][];
  /** Title of the page that it stands on, and its address there. */
  page: string;
  path: string;
}

/**
 * All figures of an edition, in page order.
 *
 * @param reports all editions, newest first: a key figure goes on from the year before
 */
export function listTakeAways(report: Report, reports: Report[]): TakeAway[] {
  const { year, chapters, accounts } = report;
  return [
    ...chapters.flatMap((chapter) => [
      ...chapter.keyFigures.map((figure) => takeKeyFigure(report, chapter, figure, reports)),
      ...chapter.chartTags
        .filter((chart) => canReadChart(report, chart))
        .map((chart) => takeChart(report, chart, chapter.slug, chapter.title)),
    ]),
    ...accounts.flatMap(({ chartTags }) =>
      chartTags
        .filter((chart) => canReadChart(report, chart))
        .map((chart) => takeChart(report, chart, ACCOUNTS, `Regnskab ${year}`)),
    ),
  ];
}

/** Address of a file of a figure: `/2025/figurer/eu/indkoebschefer.svg`. */
export function takeAwayPath(
  year: number,
  { folder, id }: Pick<TakeAway, 'folder' | 'id'>,
  extension: FigureExtension,
): string {
  return `${editionPath(year)}${FIGURES}/${folder}/${id}.${extension}`;
}

function takeKeyFigure(report: Report, chapter: Chapter, figure: KeyFigure, reports: Report[]): TakeAway {
  const { year } = report;
  const earlier = findEarlierFigure(reports, report, figure);
  return {
    folder: printAnchor(chapter.slug),
    id: figure.id,
    kind: 'keyFigure',
    title: nameOfFigure(figure),
    text: figure.text,
    bars: listYearBars({ year, figure }, earlier).map((bar) => ({
      amount: bar.label,
      length: bar.length,
      isBefore: bar.year < year,
    })),
    marks: readMarks(figure).marks,
    data: listYearRows({ year, figure }, earlier),
    page: chapter.title,
    path: `${editionPath(year, chapter.slug)}#${figure.id}`,
  };
}

/** A row an edition; a number only where the value is one, and always the value as it is written. */
function listYearRows(here: { year: number; figure: KeyFigure }, earlier?: EarlierFigure): string[][] {
  const rows = [here, ...(earlier ? [earlier] : [])].map(({ year, figure }) => {
    const value = readFigureValue(figure.value);
    const number = value?.kind === 'number' ? String(value.number).replace('.', ',') : '';
    return [String(year), number, figure.value, figure.unit ?? '', figure.text];
  });
  return [['Beretning', 'Tal', 'Som skrevet', 'Enhed', 'Tekst'], ...rows];
}

function takeChart(report: Report, chart: ChartTag, slug: string, page: string): TakeAway {
  const { years, rows } = readChart(report, chart);
  const amounts = new Map(
    findTable(report, chart.table)
      .rows.filter(isAmountRow)
      .map((row) => [row.id, row.amounts]),
  );
  return {
    folder: printAnchor(slug),
    id: chart.id,
    kind: 'chart',
    title: chart.title,
    text: chart.subtitle,
    bars: rows.flatMap(({ label, bars }) =>
      bars.map(({ year, kroner, length, share }, index) => ({
        label: index === 0 ? label : undefined,
        amount: [formatMillions(kroner), share, String(year)].filter(Boolean).join(' · '),
        length,
        isBefore: year !== years[0],
      })),
    ),
    data: [
      ['Post', ...years.map((year) => `${year} (kr.)`)],
      ...rows.map(({ id, label }) => [
        label,
        ...(amounts.get(id) ?? []).map((amount) => (amount === 'notGiven' ? '' : String(amount))),
      ]),
    ],
    page,
    path: `${editionPath(report.year, slug)}#${chart.id}`,
  };
}
