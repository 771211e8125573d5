/**
 * The addresses of the site, and what page stands at each. Light enough for the reader's browser: what the pages hold is
 * in `pages.ts`.
 */
import type { Site } from '../schemas/site.ts';
import { locatePublication } from '../publications/kinds.ts';
import type { PublicationKind } from '../publications/kinds.ts';

/** What names an edition and its files. */
export interface EditionOf {
  year: number;
  site: Site;
}

/** Pages that every edition has, by their name below it. */
export const ORGANISATION = 'organisation';
export const ACCOUNTS = 'regnskab';
export const COLOPHON = 'kolofon';
/** Lists every file of the edition. */
export const FILES = 'filer';
/** Says what each revision changed. */
export const REVISIONS = 'revisioner';
/** The whole edition on one page, which the press turns into the PDF. */
export const PRINT = 'print';
/** Cover and title page for the printing house, which the press puts round that PDF's pages. */
export const PRINTING = 'tryk';
/** The whole edition as an e-book's source, which the e-book writer takes away when it has made the book. */
export const EPUB = 'epub';

/** Folders below an edition that hold no pages: films and sound, pictures for link previews, files of figures. */
export const MEDIA = 'media';
export const SHARING = 'deling';
/** Data and pictures of figures, to take away. */
export const FIGURES = 'figurer';

/** Anchor of the foreword: on the edition's front, and on paper. */
export const FOREWORD = 'forord';
/** Anchors that only the printed edition has: its contents list, the pages that sum it up, its register of persons. */
export const PRINT_CONTENTS = 'indhold';
export const IN_SHORT = 'kort-fortalt';
export const YEAR_IN_FIGURES = 'aaret-i-tal';
export const REGISTER = 'personer';
/** Where the inside of the back cover begins, in the cover for the printing house. */
export const PRINTING_BLOCK_END = 'omslag-bag';

/** Addresses of the pages that belong to no edition. */
export const DOOR_PATH = '/';
export const PERSONS_PATH = '/personer/';
export const MUNICIPALITIES_PATH = '/kommuner/';
/** Sets the editions side by side. */
export const COMPARE_PATH = '/sammenlign/';
export const SEARCH_PATH = '/soeg/';
/** Says how accessible the site is. */
export const ACCESSIBILITY_PATH = '/tilgaengelighed/';

const EDITION_SLUGS = {
  organisation: ORGANISATION,
  accounts: ACCOUNTS,
  colophon: COLOPHON,
  files: FILES,
  revisions: REVISIONS,
  print: PRINT,
  printing: PRINTING,
  epub: EPUB,
} as const;

const ACROSS_PATHS = {
  door: DOOR_PATH,
  persons: PERSONS_PATH,
  municipalities: MUNICIPALITIES_PATH,
  compare: COMPARE_PATH,
  search: SEARCH_PATH,
  accessibility: ACCESSIBILITY_PATH,
} as const;

/** What a page of an edition is. */
export type EditionKind = 'front' | 'chapter' | keyof typeof EDITION_SLUGS;
/** What a page across the editions is. */
export type AcrossKind = keyof typeof ACROSS_PATHS;
export type PageKind = EditionKind | AcrossKind | PublicationKind;

/** A page by its address alone. */
export type PageLocation =
  /** `slug` is the place below the edition: `klima/klimahandling`, empty for the front. */
  | { kind: EditionKind; year: number; slug: string }
  | { kind: AcrossKind }
  /** `id` is the name of the publication; empty for the page that lists a kind. */
  | { kind: PublicationKind; id: string };

/** Names below an edition that no chapter can have, on the web or on paper: they are taken. */
export const TAKEN_SLUGS: readonly string[] = [
  ...Object.values(EDITION_SLUGS),
  ...[MEDIA, SHARING, FIGURES],
  ...[FOREWORD, PRINT_CONTENTS, IN_SHORT, YEAR_IN_FIGURES, REGISTER],
];

/** Address of a page of the edition: `/2024/klima/klimahandling/`. */
export function editionPath(year: number, slug = ''): string {
  return slug ? `/${year}/${slug}/` : `/${year}/`;
}

/** Address of the edition's PDF. */
export function pdfPath({ year, site }: EditionOf): string {
  return `/${year}/${site.filePrefix}-${year}.pdf`;
}

/** Address of the PDF for the printing house: trimmed, with bleed, in inks. */
export function printingPath(edition: EditionOf): string {
  return pdfPath(edition).replace(/\.pdf$/, '-tryk.pdf');
}

/** Address of the cover as a picture. */
export function coverPicturePath(year: number): string {
  return `${editionPath(year)}${SHARING}/omslag.png`;
}

/** Address of the edition as an e-book. */
export function epubPath(edition: EditionOf): string {
  return pdfPath(edition).replace(/\.pdf$/, '.epub');
}

/** Address of one chapter as a PDF, with the page numbers of the whole. */
export function chapterPdfPath({ year, site }: EditionOf, slug: string): string {
  return `/${year}/${slug}/${site.filePrefix}-${year}-${printAnchor(slug)}.pdf`;
}

/** Extensions of the files that each table of the accounts is offered as, in the order in which they are offered. */
export const DATA_EXTENSIONS = ['csv', 'xlsx', 'json'] as const;
export type DataExtension = (typeof DATA_EXTENSIONS)[number];

/** Address of a table's file: `/2025/regnskab/aktiver.xlsx`. */
export function dataPath(year: number, table: string, extension: DataExtension): string {
  return `${editionPath(year, ACCOUNTS)}${table}.${extension}`;
}

/** Address of a table's file with the years of all editions: `/sammenlign/aktiver.csv`. */
export function yearsDataPath(table: string, extension: Exclude<DataExtension, 'json'>): string {
  return `${COMPARE_PATH}${table}.${extension}`;
}

/** Address of a person in the register. */
export function personPath(id: string): string {
  return `${PERSONS_PATH}#${id}`;
}

/** Anchor of a chapter in the printed edition, where all chapters share one page. */
export function printAnchor(slug: string): string {
  return slug.replaceAll('/', '-');
}

/** Slug of the chapter that a sub-chapter is part of; `undefined` for one that stands by itself. */
export function parentOf(slug: string): string | undefined {
  return slug.includes('/') ? slug.slice(0, slug.lastIndexOf('/')) : undefined;
}

/**
 * What page an address is, by its form. Whether an edition has the chapter is not looked up.
 *
 * @param path site path, for example `/2024/klima/klimahandling/`
 * @returns nothing for an address of another form, such as a file's
 */
export function locatePage(path: string): PageLocation | undefined {
  const [, year, slug = ''] = /^\/(\d{4})\/(?:(.+)\/)?$/.exec(path) ?? [];
  if (year) return { kind: kindOf(slug), year: Number(year), slug };
  const kind = keysOf(ACROSS_PATHS).find((candidate) => ACROSS_PATHS[candidate] === path);
  return kind ? { kind } : locatePublication(path);
}

/** Whether an address is a page for readers; the print pages and the e-book's are for the press and its like, and repeat the others. */
export function isForReaders(path: string): boolean {
  const page = locatePage(path);
  return page !== undefined && !['print', 'printing', 'epub'].includes(page.kind);
}

/** Address of a page across the editions. */
export function acrossPath(kind: AcrossKind): string {
  return ACROSS_PATHS[kind];
}

/** Name below the edition of a page that every edition has. */
export function slugOf(kind: keyof typeof EDITION_SLUGS): string {
  return EDITION_SLUGS[kind];
}

function kindOf(slug: string): EditionKind {
  if (slug === '') return 'front';
  return keysOf(EDITION_SLUGS).find((kind) => EDITION_SLUGS[kind] === slug) ?? 'chapter';
}

function keysOf<Key extends string>(record: Record<Key, unknown>): Key[] {
  return Object.keys(record) as Key[];
}
