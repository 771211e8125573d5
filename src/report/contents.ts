/** What leads through an edition: the printed contents list, the pages before and after, how long a chapter takes. */
import { FOREWORD, IN_SHORT, parentOf, printAnchor, REGISTER, YEAR_IN_FIGURES } from './addresses.ts';
import type { PageKind } from './addresses.ts';
import { compareDanish, formatList } from './format.ts';
import { listSummingPages, SUMMING_TITLES } from './summing-pages.ts';
import type { SummingPage } from './summing-pages.ts';
import { listEditionPages, listPagesInTurn } from './pages.ts';
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

/** The printed contents list: the pages that sum the edition up, the foreword and the chapters, then the rest. */
export function listPrintContents(report: Report): PrintContentsRow[][] {
  const pages = listEditionPages(report);
  const rows = (...kinds: PageKind[]) => pages.filter(({ kind }) => kinds.includes(kind)).map(toPrintRow);
  const foreword = pages
    .filter(({ kind }) => kind === 'front')
    .map((front) => ({ ...toPrintRow(front), summary: formatSignatories(report) || front.summary }));
  return [
    [...listSummingPages(report).map((page) => SUMMING_ROWS[page]), ...foreword, ...rows('chapter')],
    [...rows('organisation', 'accounts'), ...listRegisterRow(report), ...rows('colophon')],
  ];
}

/** Pages that stand on paper alone, in place of what the front of the web edition gathers. */
const SUMMING_ROWS: Record<SummingPage, PrintContentsRow> = {
  inShort: {
    anchor: IN_SHORT,
    title: SUMMING_TITLES.inShort,
    summary: 'Hvert tema i én sætning, og regnskabet',
    isPart: false,
  },
  figures: {
    anchor: YEAR_IN_FIGURES,
    title: SUMMING_TITLES.figures,
    summary: 'Alle beretningens nøgletal, samlet og tegnet',
    isPart: false,
  },
};

/** What stands at the back of the printed edition alone: on the web, registers are pages across the editions. */
export const REGISTER_TITLE = 'Register';

/** The row of the registers, with those that the edition has. */
function listRegisterRow(report: Report): PrintContentsRow[] {
  const hasMunicipalities = Object.values(report.mandates).some(({ municipality }) => municipality);
  const names = [
    hasPersons(report) ? 'personer' : '',
    hasPersons(report) && hasMunicipalities ? 'kommuner' : '',
    report.abbreviations.length > 0 ? 'forkortelser' : '',
  ].filter(Boolean);
  if (names.length === 0) return [];
  const list = formatList(names);
  const summary = list.charAt(0).toUpperCase() + list.slice(1);
  return [{ anchor: REGISTER, title: REGISTER_TITLE, summary, isPart: false }];
}

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
