import { expect, test } from 'vitest';
import { formatThings, listThings } from '../../../src/sharing/linked-data.ts';
import { listSharedPages, picturePath } from '../../../src/sharing/pages.ts';
import { makeReports, makeTable } from '../../helpers/years.ts';

const [report] = makeReports({ 2031: { accounts: { resultat: makeTable(2031, { loen: [1, 2] }) } } });
const SITE = new URL('https://beretning.example');
const things = (path: string) => listThings(report!, path, SITE);

test('an edition is a report of its own that is based on KL’s', () => {
  const [edition, organisation] = things('/2031/');
  expect(edition).toMatchObject({
    ...{
      '@type': 'Report',
      name: 'KL’s beretning 2031',
      headline: 'Vejen',
      inLanguage: 'da',
      datePublished: '2030-03-14',
    },
    isBasedOn: { '@type': 'Report', publisher: { '@type': 'Organization', name: 'KL' } },
    encoding: { contentUrl: 'https://beretning.example/2031/kl-beretning-2031.pdf' },
  });
  expect(edition).not.toHaveProperty('publisher');
  expect(organisation).toMatchObject({ '@type': 'Organization', name: 'KL' });
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
