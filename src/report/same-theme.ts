/** What the chapter of another year about the same theme says: its heading, and the key figures that both years have. */
import { findSameChapter } from './other-years.ts';
import type { KeyFigure } from './mdx.ts';
import type { Chapter, Report } from './report.ts';

/** A measure that both chapters give, this year's figure first. */
export interface FigurePair {
  here: KeyFigure;
  there: KeyFigure;
}

export interface SameTheme {
  report: Report;
  chapter: Chapter;
  pairs: FigurePair[];
}

/**
 * The same theme in the year before, or in the year after for the oldest edition that has it; nothing where no neighbour
 * has the theme.
 *
 * @param reports newest first
 */
export function findSameTheme(reports: Report[], report: Report, chapter: Chapter): SameTheme | undefined {
  const at = reports.indexOf(report);
  const around = [...reports.slice(at + 1), ...reports.slice(0, at).reverse()];
  for (const other of around) {
    const found = findSameChapter(reports, report, chapter, other);
    if (found) return { report: other, chapter: found, pairs: pairFigures(chapter, found) };
  }
  return undefined;
}

/** Key figures of one `series`, in the order of the first chapter. */
function pairFigures(here: Chapter, there: Chapter): FigurePair[] {
  return here.keyFigures.flatMap((figure) => {
    const other = figure.series && there.keyFigures.find(({ series }) => series === figure.series);
    return other ? [{ here: figure, there: other }] : [];
  });
}
