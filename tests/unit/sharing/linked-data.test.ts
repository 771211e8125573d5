import { expect, test } from 'vitest';
import { formatThings, listThings } from '../../../src/sharing/linked-data.ts';
import { listSharedPages, picturePath } from '../../../src/sharing/pages.ts';
import { makeSite } from '../../helpers/organisation.ts';
import { makeReports, makeTable } from '../../helpers/years.ts';

const YEARS = { 2031: { accounts: { resultat: makeTable(2031, { loen: [1, 2] }) } } };
const [report] = makeReports(YEARS);
const [rendering] = makeReports(YEARS, makeSite({ rendering: 'independent' }));
const SITE = new URL('https://beretning.example');
const things = (path: string) => listThings(report!, path, SITE);

test('an edition is a report that the organisation publishes', () => {
  const [edition, organisation] = things('/2031/');
  expect(edition).toMatchObject({
    ...{
      '@type': 'Report',
      name: 'Kystforeningens beretning 2031',
      headline: 'Vejen',
      inLanguage: 'da',
      datePublished: '2030-03-14',
    },
    publisher: { '@type': 'Organization', name: 'Kystforeningen' },
    encoding: { contentUrl: 'https://beretning.example/2031/kystforeningen-beretning-2031.pdf' },
  });
  expect(edition).not.toHaveProperty('isBasedOn');
  expect(organisation).toEqual({
    '@type': 'Organization',
    name: 'Kystforeningen',
    url: 'https://www.example.org/',
  });
});

test('an independent rendering is a report of its own that is based on the organisation’s', () => {
  const [edition] = listThings(rendering!, '/2031/', SITE);
  expect(edition).toMatchObject({ isBasedOn: { '@type': 'Report', publisher: { name: 'Kystforeningen' } } });
  expect(edition).not.toHaveProperty('publisher');
});

test('a chapter is part of its edition', () => {
  expect(things('/2031/natur/')).toMatchObject([
    {
      '@type': 'Chapter',
      name: 'Natur',
      position: 1,
      isPartOf: { '@id': 'https://beretning.example/2031/#beretning' },
    },
  ]);
});

test('each table of the accounts is a data set with a file of each format', () => {
  const [table] = things('/2031/regnskab/');
  expect(table).toMatchObject({ '@type': 'Dataset', temporalCoverage: '2030/2031' });
  expect(
    (table?.['distribution'] as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl.replace(/.*\./, '')),
  ).toEqual(['csv', 'xlsx', 'json']);
});

test('the door says how the site is searched', () => {
  expect(things('/')).toMatchObject([
    {
      '@type': 'WebSite',
      potentialAction: { target: { urlTemplate: 'https://beretning.example/soeg/?q={search_term_string}' } },
    },
  ]);
});

test('pages that only lead on say nothing', () => {
  expect(things('/personer/')).toEqual([]);
});

test('a title cannot end the script element that it stands in', () => {
  expect(formatThings([{ '@type': 'Chapter', name: '</script><script>' }])).not.toContain('<');
});

test('every page of an edition has a picture, and others carry the front’s', () => {
  expect(listSharedPages(report!).map(({ path }) => picturePath(report!, path))).toEqual(
    ['forside', 'natur', 'organisation', 'regnskab'].map((name) => `/2031/deling/${name}.png`),
  );
  expect(picturePath(report!, '/2031/kolofon/')).toBe('/2031/deling/forside.png');
});
