/**
 * What a report is: one edition with its chapters in order, its bodies with resolved seats, its accounts. Pure:
 * it is given loaded entries (from Astro's store or from disk) and knows neither files nor HTML.
 */
import type { AccountsData } from '../schemas/accounts.ts';
import type { ChapterData } from '../schemas/chapter.ts';
import type { Colours } from '../schemas/colours.ts';
import type { Deviation, EditionData } from '../schemas/edition.ts';
import type { BodyData } from '../schemas/organisation.ts';
import type { Mandate, Person } from '../schemas/person.ts';
import type { Revision } from '../schemas/revision.ts';
import type { ShortLinks } from '../schemas/short-links.ts';
import type { Site } from '../schemas/site.ts';
import { findAbbreviations } from './abbreviations.ts';
import type { Abbreviation } from './abbreviations.ts';
import { parentOf } from './addresses.ts';
import type { Heading } from './anchors.ts';
import type { ChartTag, KeyFigure } from './mdx.ts';
import { readTextFacts } from './text-facts.ts';

/** A content file as a loader hands it over: id is the path below the content folder, without extension. */
export interface Entry<Data> {
  id: string;
  data: Data;
  /** The MDX text after the frontmatter. */
  body: string;
}

/** Everything under the content folder. */
export interface Library {
  site: Site;
  editions: Entry<EditionData>[];
  chapters: Entry<ChapterData>[];
  bodies: Entry<BodyData>[];
  accounts: Entry<AccountsData>[];
  people: Record<string, Person>;
  parties: Record<string, string>;
  /** Names of all municipalities, in the order of the file. */
  municipalities: string[];
  /** Short form → what it stands for. */
  abbreviations: Record<string, string>;
  mandates: Record<string, Record<string, Mandate>>;
  deviations: Record<string, Deviation[]>;
  revisions: Record<string, Revision[]>;
  shortLinks: Record<string, ShortLinks>;
}

export interface Chapter extends ChapterData {
  /** Path below the edition: `klima/klima-og-miljoe`. */
  slug: string;
  /** Id of the content entry. */
  entry: string;
  /** Slug of the chapter it is part of. */
  parent?: string | undefined;
  headings: Heading[];
  keyFigures: KeyFigure[];
  /** Ids of the paragraphs that key figures are taken from, by the figures' ids. */
  figureSources: Record<string, string>;
  chartTags: ChartTag[];
  words: number;
}

export interface ReportBody extends BodyData {
  slug: string;
  entry: string;
  hasText: boolean;
  keyFigures: KeyFigure[];
  /** Whether its text is more than headings. */
  hasProse: boolean;
}

export type AccountsSection = AccountsData & {
  slug: string;
  entry: string;
  hasText: boolean;
  headings: Heading[];
  keyFigures: KeyFigure[];
  chartTags: ChartTag[];
};

export interface Report extends EditionData {
  /** The organisation that the edition is about; the same for all editions. */
  site: Site;
  year: number;
  entry: string;
  /** Its own, or those of the house. */
  colours: Colours;
  /** Key figures that stand in the foreword. */
  forewordFigures: KeyFigure[];
  /** In reading order: each chapter followed by its sub-chapters. */
  chapters: Chapter[];
  bodies: ReportBody[];
  accounts: AccountsSection[];
  mandates: Record<string, Mandate>;
  people: Record<string, Person>;
  parties: Record<string, string>;
  /** Names of all municipalities, whether or not somebody sits for them. */
  municipalities: string[];
  /** Those that stand in the edition, in Danish order. */
  abbreviations: Abbreviation[];
  deviations: Deviation[];
  /** Oldest first; none while the edition is a draft. */
  revisions: Revision[];
  /** Words of its short addresses, and where they lead. */
  shortLinks: ShortLinks;
}

/** All editions, newest first. */
export function buildReports(library: Library): Report[] {
  return sortNewestFirst(library.editions.map((edition) => buildReport(library, edition)));
}

export function sortNewestFirst(reports: readonly Report[]): Report[] {
  return [...reports].sort((a, b) => b.year - a.year);
}

function buildReport(library: Library, edition: Entry<EditionData>): Report {
  const year = yearOf(edition.id);
  const of = <Data>(entries: Entry<Data>[]) => entries.filter((entry) => yearOf(entry.id) === year);
  return {
    ...edition.data,
    site: library.site,
    year,
    entry: edition.id,
    colours: edition.data.colours ?? library.site.colours,
    forewordFigures: readTextFacts(edition.body).keyFigures,
    chapters: orderChapters(of(library.chapters).map(toChapter)),
    bodies: of(library.bodies).map(toBody).sort(byOrder),
    accounts: of(library.accounts).map(toSection).sort(byOrder),
    mandates: library.mandates[year] ?? {},
    deviations: library.deviations[year] ?? [],
    revisions: (library.revisions[year] ?? []).filter((revision) => revision.edition === year),
    shortLinks: library.shortLinks[year] ?? {},
    people: library.people,
    parties: library.parties,
    municipalities: library.municipalities,
    abbreviations: findAbbreviations(library.abbreviations, listTexts(library, edition)),
  };
}

/** All that an edition says, as it is written. */
function listTexts({ editions, chapters, bodies, accounts }: Library, { id }: Entry<unknown>): string[] {
  const entries: Entry<unknown>[] = [...editions, ...chapters, ...bodies, ...accounts];
  return entries
    .filter((entry) => yearOf(entry.id) === yearOf(id))
    .flatMap((entry) => [entry.body, ...listStrings(entry.data)]);
}

/** The texts in data, whatever its form. */
function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(listStrings) : [];
}

function toChapter(entry: Entry<ChapterData>): Chapter {
  const slug = entry.id.split('/').slice(2).join('/');
  const { headings, keyFigures, figureSources, chartTags, words } = readTextFacts(entry.body);
  return {
    ...entry.data,
    slug,
    entry: entry.id,
    parent: parentOf(slug),
    ...{ headings, keyFigures, figureSources, chartTags },
    words: words + entry.data.lead.split(/\s+/).length,
  };
}

function toBody(entry: Entry<BodyData>): ReportBody {
  const { hasProse, keyFigures } = readTextFacts(entry.body);
  return {
    ...entry.data,
    slug: lastPart(entry.id),
    entry: entry.id,
    hasText: entry.body.trim() !== '',
    ...{ hasProse, keyFigures },
  };
}

function toSection(entry: Entry<AccountsData>): AccountsSection {
  const { headings, keyFigures, chartTags } = readTextFacts(entry.body);
  return {
    ...entry.data,
    slug: lastPart(entry.id),
    entry: entry.id,
    hasText: entry.body.trim() !== '',
    ...{ headings, keyFigures, chartTags },
  };
}

/** Chapters by order, each followed at once by its sub-chapters. */
function orderChapters(chapters: Chapter[]): Chapter[] {
  const parts = (parent: string | undefined): Chapter[] =>
    chapters
      .filter((chapter) => chapter.parent === parent)
      .sort(byOrder)
      .flatMap((chapter) => [chapter, ...parts(chapter.slug)]);
  return parts(undefined);
}

/** Year of an entry: the first folder of its id. */
export function yearOf(entryId: string): number {
  return Number(entryId.split('/')[0]);
}

function lastPart(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** For sorting by the place that a file states. */
export function byOrder(a: { order: number }, b: { order: number }): number {
  return a.order - b.order;
}
