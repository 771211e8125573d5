/** Atom feed (RFC 4287) of editions and their revisions, newest first. */
import { editionPath } from '../report/addresses.ts';
import type { Publication } from '../publications/publication.ts';
import { editionName, isDraft, isIndependent } from '../report/publisher.ts';
import type { Report } from '../report/report.ts';
import { listNews } from '../report/revisions.ts';
import type { Site } from '../schemas/site.ts';

export const FEED_PATH = '/feed.xml';

/**
 * One entry a revision, and one for each other publication; drafts have none.
 *
 * @param publisher the organisation that the editions are about
 * @param site origin of the published site
 */
export function formatFeed(
  publisher: Site,
  reports: Report[],
  site: URL,
  publications: readonly Publication[] = [],
): string {
  const entries = listNews(reports);
  const address = (path: string) => new URL(path, site).href;
  const name = publisher.words.editions;
  const dated = [
    ...entries.map(({ report, revision }) => ({
      date: revision.date,
      entry: formatEntry(report, revision, address),
    })),
    ...publications
      .filter((publication) => !isDraft(publication))
      .map((publication) => ({ date: publication.date, entry: formatPublication(publication, address) })),
  ].sort((a, b) => b.date.localeCompare(a.date));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">',
    `<title>${escape(name)}</title>`,
    '<subtitle>Nye beretninger og rettelser af dem, der er udgivet</subtitle>',
    `<id>${escape(address('/'))}</id>`,
    `<link href="${escape(address('/'))}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escape(address(FEED_PATH))}"/>`,
    `<author><name>${escape(isIndependent(publisher) ? `${name}, en uafhængig gengivelse` : publisher.name)}</name></author>`,
    `<updated>${instantOf(dated[0]?.date ?? '1970-01-01')}</updated>`,
    ...dated.map(({ entry }) => entry),
    '</feed>',
    '',
  ].join('\n');
}

function formatEntry(
  report: Report,
  { revision, date, note }: Report['revisions'][number],
  address: (path: string) => string,
): string {
  const { year, title, description } = report;
  const name = editionName(report);
  const front = address(editionPath(year));
  const isFirst = revision === 1;
  return [
    '<entry>',
    `<title>${escape(isFirst ? `${name}: ${title}` : `${name}, revision ${revision}`)}</title>`,
    `<id>${escape(`${front}#revision-${revision}`)}</id>`,
    `<link href="${escape(front)}"/>`,
    `<updated>${instantOf(date)}</updated>`,
    `<summary>${escape(isFirst ? description : note)}</summary>`,
    '</entry>',
  ].join('\n');
}

/** A publication that is no edition has one entry. */
function formatPublication({ path, title, description, date }: Publication, address: (path: string) => string): string {
  const page = escape(address(path));
  return [
    '<entry>',
    `<title>${escape(title)}</title>`,
    `<id>${page}</id>`,
    `<link href="${page}"/>`,
    `<updated>${instantOf(date)}</updated>`,
    `<summary>${escape(description)}</summary>`,
    '</entry>',
  ].join('\n');
}

/** A revision has a day and no hour; noon is that day in every time zone of Europe. */
function instantOf(day: string): string {
  return `${day}T12:00:00Z`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
