/**
 * The printed pages that sum an edition up, between its contents list and its foreword: which there are, and in what order.
 */
import { FRONT_SECTIONS } from './page-anchors.ts';
import type { Report } from './report.ts';
import { groupFigures, listAccountsFigures, listTextFigures } from './year-in-figures.ts';
import type { FigureGroup } from './year-in-figures.ts';

export type SummingPage = 'inShort' | 'figures';

/** What the pages are called. */
export const SUMMING_TITLES: Record<SummingPage, string> = {
  inShort: 'Kort fortalt',
  figures: FRONT_SECTIONS.figures.title,
};

/** Rows of the contents list that fit on its first page. */
const CONTENTS_ROWS = 22;
/** Rows of the list beside the chapters: the summing pages, foreword, organisation, accounts, register, colophon. */
const OTHER_ROWS = 7;
/** Chapters whose sentences fit on a page, in two columns. */
export const SHORT_ROWS = 24;
/** Cover and first page of the contents list. */
const PAGES_BEFORE = 2;

/**
 * The pages that an edition has, in their order. The key figures are a spread, so their first page should be a left one,
 * which is an even number when the edition is printed on both sides. `Kort fortalt` stands before or after it, whichever
 * gives that; never a blank page. Where neither does, an odd page is borne with: on a screen there is no left one.
 */
export function listSummingPages(report: Report): SummingPage[] {
  const { chapters } = report;
  const hasShort = chapters.length > 0 || listAccountsFigures(report).length > 0;
  if (listTextFigures(report).length === 0) return hasShort ? ['inShort'] : [];
  if (!hasShort) return ['figures'];
  const before = PAGES_BEFORE + Math.floor((chapters.length + OTHER_ROWS - 1) / CONTENTS_ROWS);
  const shortPages = Math.max(1, Math.ceil(chapters.length / SHORT_ROWS));
  const isEven = (page: number) => page % 2 === 0;
  return !isEven(before + shortPages + 1) && isEven(before + 1) ? ['figures', 'inShort'] : ['inShort', 'figures'];
}

/** Height of a page's text, and of what stands on it, in millimetres; where heights differ, the larger one. */
const HEIGHTS = { page: 242, headings: 51, short: 17.5, group: 13, accounts: 30, row: 35, cells: 45, plain: 27 };
const CELLS_A_ROW = 4;

/** Whether an edition is so small that both pages are one: then the key figures stand below `Kort fortalt`. */
export function isOnePage(report: Report): boolean {
  const pages = listSummingPages(report);
  if (pages[0] !== 'inShort' || pages.length < 2) return false;
  const accounts = listAccountsFigures(report).length;
  const groups = groupFigures(listTextFigures(report)).map((group) => HEIGHTS.group + heightOf(group));
  const height =
    HEIGHTS.headings +
    Math.ceil(report.chapters.length / 2) * HEIGHTS.short +
    (accounts > 0 ? HEIGHTS.group + accounts * HEIGHTS.accounts : 0) +
    groups.reduce((sum, group) => sum + group, 0);
  return height <= HEIGHTS.page;
}

function heightOf({ layout, figures }: FigureGroup): number {
  if (layout === 'rows') return figures.length * HEIGHTS.row;
  const row = figures.some(({ marks }) => marks) ? HEIGHTS.cells : HEIGHTS.plain;
  return Math.ceil(figures.length / CELLS_A_ROW) * row;
}
