/** Anchors that pages have beside those of their texts: sections, bodies with their seats, tables with their rows. */
import type { AccountsTable } from '../schemas/accounts.ts';
import { isNotGiven } from '../schemas/common.ts';
import type { BodyData } from '../schemas/organisation.ts';
import { FOREWORD, locatePage, printAnchor } from './addresses.ts';
import { splitAccounts } from './accounts.ts';
import { groupBodies } from './organisation.ts';
import type { Outline } from './outline.ts';
import { aboutAnchor } from './publisher.ts';
import { hasAmounts, isAmountRow } from './totals.ts';

export type AnchorKind =
  | 'front'
  | 'group'
  | 'body'
  | 'seat'
  | 'section'
  | 'table'
  | 'downloads'
  | 'calculator'
  | 'row'
  | 'colophon'
  | 'files'
  | 'revision'
  | 'publication';

export interface PageAnchor {
  id: string;
  /** What bears it. */
  kind: AnchorKind;
  /** The content file that it comes from, as a path below the content folder. */
  source: string;
  /** Id of the person who holds the seat. */
  person?: string;
}

/** Sections of an edition's front; the last, about the organisation, bears its name: see `aboutAnchor`. */
export const FRONT_SECTIONS = {
  foreword: { id: FOREWORD, title: 'Forord' },
  themes: { id: 'temaer', title: 'Temaer' },
  figures: { id: 'aaret-i-tal', title: 'Året i tal' },
} as const;

/** Sections of the colophon. */
export const COLOPHON_SECTIONS = {
  revisions: { id: 'revisioner', title: 'Revisioner' },
  deviations: { id: 'afvigelser', title: 'Afvigelser fra originalen' },
  printing: { id: 'trykkeri', title: 'Til trykkeriet' },
} as const;

/** Anchor of the field that computes a municipality's subscription: on the accounts that have a rate, and where years are compared. */
export const CALCULATOR = 'din-kommune';
export const CALCULATOR_TITLE = 'Hvad betyder det for din kommune?';

/** Sections of the page that lists files. That with media has no anchor: only the disk knows whether there are any. */
export const FILE_SECTIONS = {
  book: { id: 'e-bog', title: 'E-bog' },
  chapters: { id: 'kapitler', title: 'Kapitlerne' },
  tables: { id: 'tabeller', title: 'Regnskabets tabeller' },
  printing: { id: 'trykkeri', title: 'Til trykkeriet' },
  data: { id: 'data', title: 'Data om udgaven' },
  formats: { id: 'anden-form', title: 'En anden form' },
  checksums: { id: 'kontrolsummer', title: 'Kontrolsummer' },
} as const;

/** Anchor of a revision on the page that lists them. */
export function revisionAnchor(revision: number): string {
  return `revision-${revision}`;
}

/** Anchor of a page's changes in a revision. */
export function changedPageAnchor(revision: number, path: string): string {
  const page = locatePage(path);
  const slug = page && 'slug' in page && page.slug ? printAnchor(page.slug) : 'forside';
  return `${revisionAnchor(revision)}-${slug}`;
}

/** Anchor of a seat: `bestyrelsen-martin-damm`. */
export function seatAnchor(body: string, person: string): string {
  return `${body}-${person}`;
}

/** Anchor of a table of the accounts, which its section's title stands above. */
export function tableAnchor(table: string): string {
  return `tabel-${table}`;
}

/** Anchor of a row of a table: `aktiver-likvider`. */
export function rowAnchor(table: string, row: string): string {
  return `${table}-${row}`;
}

/** Anchor of the line with a table's data files. */
export function downloadsAnchor(table: string): string {
  return `hent-${table}`;
}

/** Sections of the front; the one with key figures only when the edition has chosen some. */
export function listFrontAnchors({ year, keyFigures, site }: Outline): PageAnchor[] {
  const { foreword, themes, figures } = FRONT_SECTIONS;
  const sections = [foreword, themes, ...(keyFigures.length > 0 ? [figures] : [])].map(({ id }) => id);
  const ids = [...sections, ...(site ? [aboutAnchor(site)] : [])];
  return ids.map((id) => ({ id, kind: 'front', source: `${year}/edition.mdx` }));
}

/** Sections of the colophon; each only when the edition has something to tell in it. */
export function listColophonAnchors({ year, revisions, deviations }: Outline): PageAnchor[] {
  const anchor = (id: string, file: string): PageAnchor => ({ id, kind: 'colophon', source: `${year}/${file}` });
  return [
    ...(revisions.length > 0 ? [anchor(COLOPHON_SECTIONS.revisions.id, 'revisions.yaml')] : []),
    ...(deviations.length > 0 ? [anchor(COLOPHON_SECTIONS.deviations.id, 'deviations.yaml')] : []),
    anchor(COLOPHON_SECTIONS.printing.id, 'edition.mdx'),
  ];
}

/** Sections of the page that lists files. What the edition has no files of has no section. */
export function listFilesAnchors({ year, chapters, accounts }: Outline): PageAnchor[] {
  const { book, chapters: ofChapters, tables, printing, data, formats, checksums } = FILE_SECTIONS;
  const sections = [
    book,
    ...(chapters.length > 0 ? [ofChapters] : []),
    ...(accounts.some(({ kind }) => kind === 'table') ? [tables] : []),
    ...[printing, data, formats, checksums],
  ];
  return sections.map(({ id }) => ({ id, kind: 'files', source: `${year}/edition.mdx` }));
}

/** The revisions, and the pages that each changed. */
export function listRevisionAnchors({ year, revisions }: Outline): PageAnchor[] {
  const ids = revisions.flatMap(({ revision, changes = [] }) => [
    revisionAnchor(revision),
    ...new Set(changes.map(({ page }) => changedPageAnchor(revision, page))),
  ]);
  return ids.map((id) => ({ id, kind: 'revision', source: `${year}/revisions.yaml` }));
}

/** Groups of the organisation's page, then bodies and seats. */
export function listOrganisationAnchors({ year, bodies, site }: Outline): PageAnchor[] {
  const groups = groupBodies({ bodies, site });
  const sourceOf = (slug: string | undefined) => `${year}/organisation/${slug}.mdx`;
  return [
    ...groups.map(({ id, bodies: [first] }): PageAnchor => ({ id, kind: 'group', source: sourceOf(first?.slug) })),
    ...groups.flatMap((group) => group.bodies.flatMap((body) => listBodyAnchors(body, sourceOf(body.slug)))),
  ];
}

/** A body and its seats; the board is named by its group. A person who is listed twice has one seat here. */
export function listBodyAnchors({ slug, kind, seats }: BodyData & { slug: string }, source: string): PageAnchor[] {
  if (!seats || isNotGiven(seats) || seats.length === 0) return [];
  const people = [...new Set(seats.map(({ person }) => person))];
  return [
    ...(kind === 'board' ? [] : [{ id: slug, kind: 'body' as const, source }]),
    ...people.map((person): PageAnchor => ({ id: seatAnchor(slug, person), kind: 'seat', source, person })),
  ];
}

/** Sections of the accounts with their tables. The story's title is the page's heading and has no anchor. */
export function listAccountsAnchors(outline: Outline): PageAnchor[] {
  return splitAccounts(outline).sections.flatMap((section) => {
    const { slug } = section;
    const source = `${outline.year}/accounts/${slug}.mdx`;
    const title: PageAnchor = { id: slug, kind: 'section', source };
    if (section.kind === 'subscription') return [title, { id: CALCULATOR, kind: 'calculator', source }];
    if (section.kind !== 'table') return [title];
    const downloads: PageAnchor = { id: downloadsAnchor(slug), kind: 'downloads', source };
    return [title, ...listTableAnchors(section, source), ...(hasAmounts(section) ? [downloads] : [])];
  });
}

/** A table and its rows. */
export function listTableAnchors({ slug, rows }: AccountsTable & { slug: string }, source: string): PageAnchor[] {
  const ids = [...new Set(rows.filter(isAmountRow).map(({ id }) => rowAnchor(slug, id)))];
  return [
    { id: tableAnchor(slug), kind: 'table', source },
    ...ids.map((id): PageAnchor => ({ id, kind: 'row', source })),
  ];
}
