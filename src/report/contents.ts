/** What leads through an edition: the printed contents list, the pages before and after, how long a chapter takes. */
import { FOREWORD, parentOf, printAnchor, REGISTER } from './addresses.ts';
import type { PageKind } from './addresses.ts';
import { compareDanish, formatList } from './format.ts';
import { acrossTitle, listEditionPages, listPagesInTurn } from './pages.ts';
import type { Page } from './pages.ts';
import type { Chapter, Report } from './report.ts';

/** Average reading speed of Danish prose in words a minute (silent reading of non-fiction, Brysbaert 2019: 238). */
const WORDS_PER_MINUTE = 238;

/** Sub-chapters of a chapter, in order. */
export function listParts(report: Report, chapter: Chapter): Chapter[] {
  return report.chapters.filter((candidate) => candidate.parent === chapter.slug);
}

/** Minutes that a chapter takes to read, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

export type Neighbour = Pick<Page, 'title' | 'path'>;

/** The pages before and after a page in reading order: front, chapters, organisation, accounts. */
export function findNeighbours(report: Report, slug: string): { previous?: Neighbour; next?: Neighbour } {
  const pages = listPagesInTurn(report);
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

/** The printed contents list: the foreword and the chapters, then what is not a chapter. */
export function listPrintContents(report: Report): PrintContentsRow[][] {
  const pages = listEditionPages(report);
  const rows = (...kinds: PageKind[]) => pages.filter(({ kind }) => kinds.includes(kind)).map(toPrintRow);
  const foreword = pages
    .filter(({ kind }) => kind === 'front')
    .map((front) => ({ ...toPrintRow(front), summary: formatSignatories(report) || front.summary }));
  return [
    [...foreword, ...rows('chapter')],
    [...rows('organisation', 'accounts'), ...(hasPersons(report) ? [REGISTER_ROW] : []), ...rows('colophon')],
  ];
}

/** The register stands on paper alone: on the web it is a page across the editions. */
const REGISTER_ROW: PrintContentsRow = {
  anchor: REGISTER,
  title: acrossTitle('persons'),
  summary: 'De, der har plads eller har skrevet under, og deres sider',
  isPart: false,
};

function toPrintRow({ kind, slug, title, summary }: Page): PrintContentsRow {
  return {
    anchor: kind === 'front' ? FOREWORD : printAnchor(slug),
    title,
    summary,
    isPart: parentOf(slug) !== undefined,
  };
}

function formatSignatories({ signatories, people }: Report): string {
  return formatList(signatories.map(({ person }) => people[person]?.name ?? person));
}

/** Whether the edition names anybody by seat or signature; without, it has no register. */
function hasPersons({ bodies, signatories, accounts }: Report): boolean {
  return (
    signatories.length > 0 ||
    bodies.some(({ seats }) => Array.isArray(seats) && seats.length > 0) ||
    accounts.some((section) => section.kind === 'statement' && section.signatories.length > 0)
  );
}
