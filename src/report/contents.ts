/** The edition's contents list: the same rows on the web front, in menus and on paper. */
import { compareDanish, formatList } from './format.ts';
import { describeBodies } from './organisation.ts';
import { isIndependent } from './publisher.ts';
import type { EditionOf } from './publisher.ts';
import type { Chapter, Report } from './report.ts';

/** Section ids that paper and web share for what is not a chapter. */
export const FOREWORD = 'forord';
export const ORGANISATION = 'organisation';
export const ACCOUNTS = 'regnskab';
/** The printed edition's register of persons. */
export const REGISTER = 'personer';

/** Address of the page that compares the editions. */
export const COMPARE_PATH = '/sammenlign/';
/** Addresses of the registers across all editions. */
export const PERSONS_PATH = '/personer/';
export const MUNICIPALITIES_PATH = '/kommuner/';
/** Address of the accessibility statement. */
export const ACCESSIBILITY_PATH = '/tilgaengelighed/';

/** Average reading speed of Danish prose in words a minute (silent reading of non-fiction, Brysbaert 2019: 238). */
const WORDS_PER_MINUTE = 238;

/** Address of a page of the edition: `/2024/klima/klimahandling/`. */
export function editionPath(year: number, slug = ''): string {
  return slug ? `/${year}/${slug}/` : `/${year}/`;
}

/** Address of the edition's PDF. */
export function pdfPath({ year, site }: EditionOf): string {
  return `/${year}/${site.filePrefix}-${year}.pdf`;
}

/** Address of one chapter as a PDF, with the page numbers of the whole. */
export function chapterPdfPath({ year, site }: EditionOf, slug: string): string {
  return `/${year}/${slug}/${site.filePrefix}-${year}-${printAnchor(slug)}.pdf`;
}

/** Anchor of a chapter in the printed edition, where all chapters share one page. */
export function printAnchor(slug: string): string {
  return slug.replaceAll('/', '-');
}

/** Sub-chapters of a chapter, in order. */
export function listParts(report: Report, chapter: Chapter): Chapter[] {
  return report.chapters.filter((candidate) => candidate.parent === chapter.slug);
}

/** Minutes that a chapter takes to read, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

export interface Neighbour {
  title: string;
  path: string;
}

/** The pages before and after a page in reading order: front, chapters, organisation, accounts. */
export function findNeighbours(report: Report, slug: string): { previous?: Neighbour; next?: Neighbour } {
  const pages = [
    { title: 'Forord', path: editionPath(report.year), slug: '' },
    ...report.chapters.map((chapter) => ({
      title: chapter.title,
      path: editionPath(report.year, chapter.slug),
      slug: chapter.slug,
    })),
    { title: 'Organisation', path: editionPath(report.year, ORGANISATION), slug: ORGANISATION },
    { title: 'Regnskab', path: editionPath(report.year, ACCOUNTS), slug: ACCOUNTS },
  ];
  const index = pages.findIndex((page) => page.slug === slug);
  const previous = pages[index - 1];
  const next = pages[index + 1];
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** Names in Danish order. */
export function sortByName<Item extends { name: string }>(items: Item[]): Item[] {
  return [...items].sort((a, b) => compareDanish(a.name, b.name));
}

export interface PrintContentsRow {
  anchor: string;
  title: string;
  summary: string;
  isPart: boolean;
}

/** The printed contents list: the chapters, then what is not a chapter. */
export function listPrintContents(report: Report): PrintContentsRow[][] {
  const chapters = report.chapters.map((chapter) => ({
    anchor: printAnchor(chapter.slug),
    title: chapter.title,
    summary: chapter.summary,
    isPart: chapter.parent !== undefined,
  }));
  const row = (anchor: string, title: string, summary: string) => ({ anchor, title, summary, isPart: false });
  return [
    [
      row(
        FOREWORD,
        'Forord',
        formatList(report.signatories.map(({ person }) => report.people[person]?.name ?? person)) || report.title,
      ),
      ...chapters,
    ],
    [
      row(ORGANISATION, 'Organisation', describeBodies(report)),
      row(ACCOUNTS, 'Regnskab', 'Årets resultat, balance, kontingent og påtegninger'),
      ...(hasPersons(report)
        ? [row(REGISTER, 'Personer', 'De, der har plads eller har skrevet under, og deres sider')]
        : []),
      row(
        'kolofon',
        'Kolofon',
        isIndependent(report.site)
          ? 'Om gengivelsen og dens afvigelser fra originalen'
          : 'Hvem der udgiver, og hvad der er rettet',
      ),
    ],
  ];
}

/** Whether the edition names anybody by seat or signature; without, it has no register. */
function hasPersons({ bodies, signatories, accounts }: Report): boolean {
  return (
    signatories.length > 0 ||
    bodies.some(({ seats }) => Array.isArray(seats) && seats.length > 0) ||
    accounts.some((section) => section.kind === 'statement' && section.signatories.length > 0)
  );
}
