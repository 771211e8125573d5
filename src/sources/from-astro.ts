/** Reports for pages, assembled from Astro's content store. */
import { getCollection, getEntry, render } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { Site } from '../schemas/site.ts';
import { missingSite } from './read-site.ts';
import { buildReports, yearOf } from '../report/report.ts';
import type { Entry, Library, Report } from '../report/report.ts';

type Collection = 'editions' | 'chapters' | 'bodies' | 'accounts';
const COLLECTIONS = [
  'site',
  'editions',
  'chapters',
  'bodies',
  'accounts',
  'people',
  'parties',
  'municipalities',
  'abbreviations',
  'mandates',
  'deviations',
  'revisions',
  'shortLinks',
] as const;

let cached: { version: string; reports: Promise<Report[]> } | undefined;

/**
 * All editions, newest first. Assembled once per build, and in dev once per change of the content, because a page asks
 * many times: once for each component that shows a part of the report.
 */
export async function loadReports(): Promise<Report[]> {
  const version = import.meta.env.DEV ? await readVersion() : '';
  if (cached?.version !== version) cached = { version, reports: assemble() };
  return cached.reports;
}

/** Differs after every change of an entry, since Astro keeps a digest of each file. */
async function readVersion(): Promise<string> {
  const lists = await Promise.all(
    COLLECTIONS.map(async (name) => (await getCollection(name)).map(({ id, digest }) => `${id} ${digest}`).join('\n')),
  );
  return lists.join('\n');
}

/**
 * The organisation that the editions are about.
 *
 * @throws Error in Danish when `site.yaml` was taken away or broken while the preview runs; at the start `readSite` does.
 */
export async function loadSite(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw missingSite('site.yaml');
  return entry.data;
}

/** Words with the seams at which the printed edition may divide them; none without a `terms.yaml`. */
export async function loadSeams(): Promise<readonly string[]> {
  return (await getEntry('terms', 'terms'))?.data.divide ?? [];
}

/**
 * One edition.
 *
 * @throws Error when no edition has that year.
 */
export async function loadReport(year: number | string | undefined): Promise<Report> {
  const report = (await loadReports()).find((candidate) => String(candidate.year) === String(year));
  if (!report) throw new Error(`No edition ${year}: is there a content/${year}/edition.mdx?`);
  return report;
}

/** Component of an entry's MDX text, to be rendered with a set of tags. */
export async function loadText(collection: Collection, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`No entry "${id}" in ${collection}.`);
  return (await render(entry)).Content;
}

async function assemble(): Promise<Report[]> {
  const library: Library = {
    site: await loadSite(),
    editions: await listEntries('editions'),
    chapters: await listEntries('chapters'),
    bodies: await listEntries('bodies'),
    accounts: await listEntries('accounts'),
    people: (await getEntry('people', 'people'))?.data ?? {},
    parties: (await getEntry('parties', 'parties'))?.data ?? {},
    municipalities: (await getEntry('municipalities', 'municipalities'))?.data.items ?? [],
    abbreviations: (await getEntry('abbreviations', 'abbreviations'))?.data ?? {},
    mandates: byYear(await getCollection('mandates'), (entry) => entry.data),
    revisions: byYear(await getCollection('revisions'), (entry) => entry.data.items),
    shortLinks: byYear(await getCollection('shortLinks'), (entry) => entry.data),
    deviations: byYear(await getCollection('deviations'), (entry) => entry.data.items),
  };
  return buildReports(library);
}

async function listEntries<Name extends Collection>(name: Name): Promise<Entry<CollectionEntry<Name>['data']>[]> {
  const entries: CollectionEntry<Name>[] = await getCollection(name);
  return entries.map((entry) => ({ id: entry.id, data: entry.data, body: entry.body ?? '' }));
}

function byYear<Item extends { id: string }, Value>(
  items: Item[],
  value: (item: Item) => Value,
): Record<string, Value> {
  return Object.fromEntries(items.map((item) => [yearOf(item.id), value(item)]));
}
