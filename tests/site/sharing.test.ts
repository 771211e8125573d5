import { existsSync, readFileSync, statSync } from 'node:fs';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isNotGiven } from '../../src/schemas/common.ts';
import { builtSite } from '../helpers/built-site.ts';
import { isForPress, listElements, readPage, readPages } from '../helpers/built-pages.ts';
import type { BuiltPage } from '../helpers/built-pages.ts';
import { loadLetters } from '../helpers/letters.ts';

const root = await builtSite('content');
const pages = readPages(root).filter(({ path }) => path.endsWith('/') && !isForPress({ path }));

/** Content of a meta element, by its name or property. */
function metaOf({ tree }: BuiltPage, name: string): string {
  const meta = listElements(tree, 'meta').find(
    ({ properties }) => properties.name === name || properties.property === name,
  );
  return meta?.properties.content ?? '';
}

test.each(pages.map((page) => [page.path, page] as const))(
  '%s says what it is to those who link to it',
  (path, page) => {
    const canonical = listElements(page.tree, 'link').find(({ properties }) => String(properties.rel) === 'canonical');
    expect(canonical?.properties.href).toBe(`https://beretning.example${path}`);
    expect(metaOf(page, 'og:url')).toBe(`https://beretning.example${path}`);
    for (const name of ['description', 'og:title', 'og:description', 'og:image:alt', 'twitter:card']) {
      expect(metaOf(page, name), name).not.toBe('');
    }
  },
);

test('no two pages have the same title, nor two pages of content the same description', () => {
  const doubled = (texts: string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);
  expect(doubled(pages.map((page) => metaOf(page, 'og:title')))).toEqual([]);
  const content = pages.filter(({ path }) => /^\/\d{4}\//.test(path));
  expect(doubled(content.map((page) => metaOf(page, 'description')))).toEqual([]);
});

test('every page’s picture was made and weighs under 60 kB; chapters have one of their own', () => {
  const pictures = pages.map((page) => new URL(metaOf(page, 'og:image')).pathname);
  expect(pictures.filter((path) => !existsSync(root + path) || statSync(root + path).size >= 60_000)).toEqual([]);
  expect(new Set(pictures).size).toBeGreaterThan(20);
});

test('data for machines can be read, and names only addresses of this site and of KL', () => {
  const scripts = pages.flatMap(({ tree }) =>
    listElements(tree, 'script').filter(({ properties }) => properties.type === 'application/ld+json'),
  );
  expect(scripts.length).toBeGreaterThan(20);
  for (const script of scripts) {
    const text = toString(script);
    expect(JSON.parse(text)).toMatchObject({ '@context': 'https://schema.org' });
    const hosts = [...text.matchAll(/https?:\/\/([^/"]+)/g)].map(([, host]) => host);
    expect(
      hosts.filter(
        (host) =>
          !['schema.org', 'beretning.example', 'www.kl.dk', 'www.virtuel.kl.dk', 'tilmeld.kl.dk'].includes(host ?? ''),
      ),
    ).toEqual([]);
  }
});

test('the site map lists every page but the print pages, and robots are shown the way', () => {
  const listed = [
    ...readFileSync(`${root}/sitemap-0.xml`, 'utf8').matchAll(/<loc>https:\/\/beretning\.example(.*?)<\/loc>/g),
  ].map(([, path]) => path);
  expect([...listed].sort()).toEqual(pages.map(({ path }) => path).sort());
  expect(readFileSync(`${root}/robots.txt`, 'utf8')).toContain('Sitemap: https://beretning.example/sitemap-index.xml');
});

test('the site map says when each page last changed, as its edition’s revisions or its own date do', () => {
  const entries = [
    ...readFileSync(`${root}/sitemap-0.xml`, 'utf8').matchAll(/<loc>(.*?)<\/loc><lastmod>(.*?)<\/lastmod>/g),
  ];
  // A letter without a date has none to tell.
  const undated = loadLetters('content').filter(({ dated }) => isNotGiven(dated));
  expect(entries).toHaveLength(pages.length - undated.length);
  const revisions = parse(readFileSync('content/2024/revisions.yaml', 'utf8')) as { date: string }[];
  const days = entries.filter(([, address]) => address?.includes('.example/2024/')).map(([, , day]) => day);
  expect(new Set(days)).toEqual(new Set([`${revisions.at(-1)?.date}T00:00:00.000Z`]));
  const others = entries.filter(([, address]) => address?.includes('/topmoede/')).map(([, , day]) => day);
  expect(new Set(others)).toEqual(new Set(['2024-03-21T00:00:00.000Z']));
});

test('the page that says that one is missing is for no search engine, and has no address of its own', () => {
  const missing = readPage(root, '/404.html');
  expect(metaOf(missing, 'robots')).toBe('noindex');
  expect(metaOf(missing, 'og:url')).toBe('');
  expect(listElements(missing.tree, 'link').filter(({ properties }) => String(properties.rel) === 'canonical')).toEqual(
    [],
  );
});

test('links to PDFs that are set as words say how long and how large the file is', () => {
  const places = pages.flatMap(({ tree }) =>
    listElements(tree, 'span').filter(({ properties }) => properties.dataFactsOf && !properties.dataFact),
  );
  expect(places.length).toBeGreaterThan(20);
  expect(
    places.map((place) => toString(place)).filter((text) => !/^ \(\d+\u00a0sider?, [\d,]+\u00a0[kM]B\)$/.test(text)),
  ).toEqual([]);
});
