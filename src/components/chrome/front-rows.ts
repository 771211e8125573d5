import {
  ACCESSIBILITY_PATH,
  ACCOUNTS,
  COMPARE_PATH,
  editionPath,
  MUNICIPALITIES_PATH,
  ORGANISATION,
  PERSONS_PATH,
} from '../../report/contents.ts';
import { describeBodies } from '../../report/organisation.ts';
import type { Chapter, Report } from '../../report/report.ts';
import type { Site } from '../../schemas/site.ts';

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
      summary: describeBodies(report),
    },
    {
      href: editionPath(report.year, ACCOUNTS),
      title: 'Regnskab',
      summary: 'Årets resultat, balance, kontingent og påtegninger',
    },
  ];
}

/** An edition's front as a row. */
export function editionRow({ year, title }: Report) {
  return { href: editionPath(year), title: `Beretning ${year}`, summary: title };
}

/** Rows of the pages that cover all years. */
export function acrossRows({ words }: Site) {
  return [
    {
      href: COMPARE_PATH,
      title: 'Sammenlign år',
      summary: 'Regnskab, egenkapital, nøgletal og kontingent ved siden af hinanden',
    },
    { href: PERSONS_PATH, title: 'Personer', summary: `Alle med en plads i ${words.genitive} organer, år for år` },
    { href: MUNICIPALITIES_PATH, title: 'Kommuner', summary: 'Hvem der sidder for hver kommune, og hvor' },
    { href: ACCESSIBILITY_PATH, title: 'Tilgængelighed', summary: 'Hvordan siderne er prøvet, og hvad der mangler' },
  ];
}
