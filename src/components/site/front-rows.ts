import { ACCOUNTS, editionPath, ORGANISATION } from '../../report/contents.ts';
import type { Chapter, Report } from '../../report/report.ts';

/** Contents rows of chapters. */
export function chapterRows(report: Report, chapters: Chapter[] = report.chapters) {
  return chapters.map((chapter) => ({
    href: editionPath(report.year, chapter.slug),
    title: chapter.title,
    summary: chapter.summary,
    isPart: chapters === report.chapters && chapter.parent !== undefined,
  }));
}

/** The second group of the contents: what is not a chapter. */
export function backRows(report: Report) {
  return [
    {
      href: editionPath(report.year, ORGANISATION),
      title: 'Organisation',
      summary: 'Bestyrelse, sekretariat, udvalg og KKR',
    },
    {
      href: editionPath(report.year, ACCOUNTS),
      title: 'Regnskab',
      summary: 'Årets resultat, balance, kontingent og påtegninger',
    },
  ];
}
