import type { KeyFigure } from './mdx.ts';
import type { Chapter, Report } from './report.ts';

export interface ChapterFigure {
  chapter: Chapter;
  figure: KeyFigure;
}

/** The key figures that the edition chose for its front (`chapter#id`), in its order. */
export function findKeyFigures(report: Report): ChapterFigure[] {
  return report.keyFigures.map((reference) => {
    const [slug, id] = reference.split('#');
    const chapter = report.chapters.find((candidate) => candidate.slug === slug);
    const figure = chapter?.keyFigures.find((candidate) => candidate.id === id);
    // Kontrol reports a wrong reference, with file and line, before a page is rendered.
    if (!chapter || !figure) throw new Error(`Key figure "${reference}" is in no chapter of ${report.year}.`);
    return { chapter, figure };
  });
}
