import { expect, test } from 'vitest';
import type { Amount } from '../../../src/schemas/accounts.ts';
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
  expect(things('/2031/natur/')[0]).toMatchObject({
    ...{ '@type': 'Chapter', name: 'Natur', position: 1 },
    isPartOf: { '@id': 'https://beretning.example/2031/#beretning' },
  });
});

test('each table of the accounts is a data set with a file of each format', () => {
  const [table] = things('/2031/regnskab/');
  expect(table).toMatchObject({
    ...{ '@type': 'Dataset', name: 'Resultat Kystforeningen 2031 og 2030', temporalCoverage: '2030/2031' },
    description: 'Resultat i Kystforeningens regnskab for 2031, pr. 31. december, i hele kroner: 2031 og 2030.',
  });
  expect(
    (table?.['distribution'] as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl.replace(/.*\./, '')),
  ).toEqual(['csv', 'xlsx', 'json']);
});

test('a data set names the years that it has values of', () => {
  const describe = (rows: Record<string, [Amount, Amount]>) => {
    const [one] = makeReports({ 2031: { accounts: { resultat: makeTable(2031, rows, 'Kilden tier.') } } });
    const [table] = listThings(one!, '/2031/regnskab/', SITE);
    return [table?.['name'], table?.['temporalCoverage']];
  };
  expect(describe({ loen: ['notGiven', 2] })).toEqual(['Resultat Kystforeningen 2030', '2030']);
  expect(describe({ loen: [1, 2], leje: ['notGiven', 3], rejser: ['notGiven', 4] })).toEqual([
    'Resultat Kystforeningen 2031 og 2030',
    '2030/2031',
  ]);
});

test('a table without an amount is no data set', () => {
  const [one] = makeReports({
    2031: { accounts: { resultat: makeTable(2031, { loen: ['notGiven', 'notGiven'] }, 'Kilden tier.') } },
  });
  expect(listThings(one!, '/2031/regnskab/', SITE).filter((thing) => thing['@type'] === 'Dataset')).toEqual([]);
});

test('the door says how the site is searched', () => {
  expect(things('/')).toMatchObject([
    {
      '@type': 'WebSite',
      potentialAction: { target: { urlTemplate: 'https://beretning.example/soeg/?q={search_term_string}' } },
    },
  ]);
});

test.each([
  [
    'in part',
    { loen: ['notGiven', 2], husleje: [3, 4] },
    {
      temporalCoverage: '2030/2031',
      description: expect.stringMatching(/: 2030; for 2031 oplyser kilden 1 af 2 beløb\.$/),
    },
  ],
  [
    'not at all',
    { loen: ['notGiven', 2], husleje: ['notGiven', 4] },
    {
      ...{ name: 'Resultat Kystforeningen 2030', temporalCoverage: '2030' },
      description: expect.stringMatching(/: 2030; for 2031 oplyser kilden ingen beløb\.$/),
    },
  ],
] satisfies [string, Record<string, [Amount, Amount]>, object][])(
  'a data set says of a year that the source gives %s how much there is of it',
  (_, rows, said) => {
    const [edition] = makeReports({ 2031: { accounts: { resultat: makeTable(2031, rows, 'Opfundet.') } } });
    expect(listThings(edition!, '/2031/regnskab/', SITE)[0]).toMatchObject(said);
  },
);

test('nobody has licensed the tables, and no data set says so', () => {
  expect(things('/2031/regnskab/')[0]).not.toHaveProperty('license');
});

test('an edition is published on the day of its first revision, and a draft not at all', () => {
  expect(things('/2031/')[0]).not.toHaveProperty('datePublished');
  const record = { edition: 2031, pages: 4, digest: '', note: '' };
  const revisions = [
    { ...record, revision: 1, date: '2032-04-01' },
    { ...record, revision: 2, date: '2032-05-02' },
  ];
  expect(listThings({ ...report!, revisions }, '/2031/', SITE)[0]).toMatchObject({
    ...{ datePublished: '2032-04-01', dateModified: '2032-05-02', version: '2' },
  });
});

test.each([
  ['/2031/natur/', ['/', '/2031/', '/2031/natur/'], 'Natur'],
  ['/2031/', ['/', '/2031/'], 'Kystforeningens beretning 2031'],
  ['/2031/regnskab/', ['/', '/2031/', '/2031/regnskab/'], 'Regnskab'],
  ['/personer/', ['/', '/personer/'], 'Personer'],
])('%s says the way to it', (path, way, name) => {
  const list = things(path).find((thing) => thing['@type'] === 'BreadcrumbList');
  const items = list?.['itemListElement'] as { position: number; name: string; item: string }[];
  expect(items.map(({ item }) => item.replace('https://beretning.example', ''))).toEqual(way);
  expect(items.at(-1)).toMatchObject({ position: way.length, name });
});

test('a part of a chapter is found by way of it', () => {
  const [natur] = report!.chapters;
  const parts = [natur!, { ...natur!, slug: 'natur/kyst', parent: 'natur', title: 'Kyst' }];
  const [, way] = listThings({ ...report!, chapters: parts }, '/2031/natur/kyst/', SITE);
  expect((way?.['itemListElement'] as { name: string }[]).map(({ name }) => name)).toEqual([
    ...['Kystforeningens beretninger', 'Kystforeningens beretning 2031', 'Natur', 'Kyst'],
  ]);
});

test('no way leads to the front of the site, nor to a page that is missing', () => {
  expect([...things('/'), ...things('/404/')].map((thing) => thing['@type'])).toEqual(['WebSite']);
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
