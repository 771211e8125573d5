import { expect, test } from 'vitest';
import { findTable } from '../../../src/report/accounts.ts';
import { isForReaders, locatePage, TAKEN_SLUGS } from '../../../src/report/addresses.ts';
import { isAmong } from '../../../src/report/page-sources.ts';
import { acrossPage, findPage, listPages, listPagesInTurn } from '../../../src/report/pages.ts';
import { isAmountRow } from '../../../src/report/totals.ts';
import { loadTiny } from '../../helpers/edition.ts';
import { tinyReport } from '../../helpers/report.ts';

const report = await tinyReport();
const pages = listPages([report]);

test('the list has every page of an edition in order, then those across the editions', () => {
  expect(pages.map(({ path, kind, title }) => `${path} ${kind}: ${title}`)).toMatchInlineSnapshot(`
    [
      "/2030/ front: Forord",
      "/2030/velfaerd/ chapter: Velfærd",
      "/2030/natur/ chapter: Natur",
      "/2030/natur/kyst/ chapter: Kyst",
      "/2030/organisation/ organisation: Organisation",
      "/2030/regnskab/ accounts: Regnskab",
      "/2030/kolofon/ colophon: Kolofon",
      "/2030/filer/ files: Filer",
      "/2030/revisioner/ revisions: Revisioner",
      "/2030/print/ print: Printvenlig udgave",
      "/2030/tryk/ printing: Omslag til trykkeriet",
      "/2030/epub/ epub: E-bog",
      "/ door: Alle beretninger",
      "/personer/ persons: Personer",
      "/kommuner/ municipalities: Kommuner",
      "/sammenlign/ compare: Sammenlign år",
      "/soeg/ search: Søg",
      "/tilgaengelighed/ accessibility: Tilgængelighedserklæring",
    ]
  `);
});

test('pages are read in turn from the foreword to the accounts', () => {
  expect(listPagesInTurn(report).map(({ title }) => title)).toEqual([
    'Forord',
    'Velfærd',
    'Natur',
    'Kyst',
    'Organisation',
    'Regnskab',
  ]);
});

test.each(pages.map((page) => [page.path, page] as const))('%s is known by its address alone', (path, page) => {
  const year = page.path.startsWith('/2030/') ? { year: 2030, slug: page.slug } : {};
  expect(locatePage(path)).toEqual({ kind: page.kind, ...year });
});

test.each(['', '/2030', '/2030/natur', '/2030/kl-beretning-2030.pdf', '/personer', '/personer.json', '/404.html'])(
  '%j is the address of no page',
  (path) => {
    expect(locatePage(path)).toBeUndefined();
  },
);

test('the pages that the press makes PDFs of are the only ones that are not for readers', () => {
  expect(pages.filter(({ path }) => !isForReaders(path)).map(({ path }) => path)).toEqual([
    '/2030/print/',
    '/2030/tryk/',
    '/2030/epub/',
  ]);
  expect(isForReaders('/404/')).toBe(false);
});

test('every content file of an edition belongs to a page', async () => {
  const { files } = await loadTiny();
  const sources = pages.filter(({ kind }) => kind !== 'print').flatMap(({ texts, others }) => [...texts, ...others]);
  const lost = files.filter(({ year, file }) => year !== undefined && !isAmong(sources, file));
  expect(lost.map(({ path }) => path)).toEqual([]);
});

test('a chapter belongs to its own page, and not to one whose name ends alike', () => {
  const natur = pages.find(({ slug }) => slug === 'natur')!;
  const files = ['2030/chapters/natur.mdx', '2030/chapters/natur/kyst.mdx', '2030/chapters/vild/natur.mdx'];
  expect(files.filter((file) => isAmong(natur.texts, `content/${file}`))).toEqual(['2030/chapters/natur.mdx']);
});

test('sections that an edition has nothing for have no anchor', async () => {
  const ids = (kind: 'front' | 'colophon') => findPage(report, kind).anchors?.map(({ id }) => id);
  expect(ids('front')).toEqual(['forord', 'temaer', 'aaret-i-tal', 'om-kystforeningen']);
  expect(ids('colophon')).toEqual(['afvigelser', 'trykkeri']);
  const bare = { ...report, keyFigures: [], deviations: [] };
  expect(findPage(bare, 'front').anchors?.map(({ id }) => id)).not.toContain('aaret-i-tal');
  expect(findPage(bare, 'colophon').anchors).toMatchObject([{ id: 'trykkeri' }]);
});

test('a body has an anchor, and so has each of its seats; the board is named by its group', () => {
  const { anchors } = findPage(report, 'organisation');
  const of = (file: string) =>
    anchors!.filter(({ source }) => source.endsWith(`/${file}`)).map(({ kind, id }) => `${kind} ${id}`);
  expect(of('kystudvalget.mdx').slice(0, 3)).toEqual([
    'group udvalg',
    'body kystudvalget',
    'seat kystudvalget-carla-oestermark',
  ]);
  expect(of('bestyrelsen.mdx').slice(0, 2)).toEqual(['group bestyrelsen', 'seat bestyrelsen-asta-lyngbo']);
});

test('a table has anchors for itself, its rows and its files; the story has none', () => {
  const { anchors } = findPage(report, 'accounts');
  const of = (file: string) =>
    anchors!.filter(({ source }) => source.endsWith(`/${file}`)).map(({ kind, id }) => `${kind} ${id}`);
  const rows = findTable(report, 'resultat').rows.filter(isAmountRow);
  expect(rows.length).toBeGreaterThan(3);
  expect(of('resultat.mdx')).toEqual([
    'section resultat',
    'table tabel-resultat',
    ...rows.map(({ id }) => `row resultat-${id}`),
    'downloads hent-resultat',
  ]);
  expect(of('regnskabet.mdx')).toEqual([]);
});

test('what stands across the editions has anchors that follow from all of them', () => {
  expect(acrossPage('compare', undefined).anchors).toBeUndefined();
});

test('no chapter can take the name of another page, a folder or an anchor of the printed edition', () => {
  expect([...TAKEN_SLUGS].sort()).toEqual([
    'aaret-i-tal',
    'deling',
    'epub',
    'figurer',
    'filer',
    'forord',
    'indhold',
    'kolofon',
    'kort-fortalt',
    'media',
    'organisation',
    'personer',
    'print',
    'regnskab',
    'revisioner',
    'tryk',
  ]);
});
