import { expect, test } from 'vitest';
import { formatFeed } from '../../../src/sharing/feed.ts';
import type { Report } from '../../../src/report/report.ts';
import type { Publication } from '../../../src/publications/publication.ts';
import type { Site } from '../../../src/schemas/site.ts';
import { makeSite } from '../../helpers/organisation.ts';
import { makeReports } from '../../helpers/years.ts';

const SITE = new URL('https://beretning.example');
const revision = (edition: number, number: number, date: string, note: string) => ({
  edition,
  revision: number,
  date,
  note,
  pages: 40,
  digest: `sha256:${'0'.repeat(64)}`,
});

function makeFeed(state: Report['state'] = 'published'): string {
  const [newest, oldest] = makeReports({ 2031: {}, 2030: {} }) as [Report, Report];
  newest.revisions = [revision(2031, 1, '2032-03-14', 'Første udgave.')];
  oldest.revisions = [
    revision(2030, 1, '2031-03-14', 'Første udgave.'),
    revision(2030, 2, '2032-05-01', 'Løn & <tal> rettet.'),
  ];
  return formatFeed(
    makeSite(),
    [
      { ...newest, state },
      { ...oldest, state: 'published' },
    ],
    SITE,
  );
}

test('each publication and each revision is an entry, newest first', () => {
  expect([...makeFeed().matchAll(/<title>(.*?)<\/title>/g)].map(([, title]) => title).slice(1)).toEqual([
    'Kystforeningens beretning 2030, revision 2',
    'Kystforeningens beretning 2031: Vejen',
    'Kystforeningens beretning 2030: Vejen',
  ]);
});

test('the feed was updated when its newest entry was', () => {
  expect(makeFeed().match(/<updated>(.*?)<\/updated>/)?.[1]).toBe('2032-05-01T12:00:00Z');
});

test('signs of XML in a note stay text', () => {
  expect(makeFeed()).toContain('<summary>Løn &amp; &lt;tal&gt; rettet.</summary>');
});

test('drafts have no entry, even when they were published before', () => {
  expect(makeFeed('draft')).not.toContain('/2031/');
  expect(makeFeed('draft')).toContain('<entry>');
});

test('the organisation is the author of its own feed, and not of an independent rendering', () => {
  const author = (site: Site) => formatFeed(site, [], SITE).match(/<author><name>(.*?)<\/name>/)?.[1];
  expect(author(makeSite())).toBe('Kystforeningen i Klitby');
  expect(author(makeSite({ rendering: 'independent' }))).toBe('Kystforeningens beretninger, en uafhængig gengivelse');
});

test('another publication is an entry of its own, a draft is none', () => {
  const publication: Publication = {
    kind: 'programme',
    id: '2032',
    path: '/topmoede/2032/',
    year: 2032,
    state: 'published',
    title: 'Kystmøde 2032',
    description: 'Et program.',
    date: '2032-06-01',
    appearances: [],
  };
  const feed = (state: Publication['state']) => formatFeed(makeSite(), [], SITE, [{ ...publication, state }]);
  expect(feed('published')).toContain('<id>https://beretning.example/topmoede/2032/</id>');
  expect(feed('published')).toContain('<updated>2032-06-01T12:00:00Z</updated>');
  expect(feed('draft')).not.toContain('topmoede');
});
