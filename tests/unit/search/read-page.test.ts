import { expect, test } from 'vitest';
import { placeOf } from '../../../src/search/kinds.ts';
import type { PagePlace } from '../../../src/search/kinds.ts';
import { readPage } from '../../../src/search/read-page.ts';
import { makeSite } from '../../helpers/organisation.ts';

const html = (main: string, title = 'Social – Kystforeningens beretning 2031') =>
  `<!doctype html><html><head><title>${title}</title></head><body><nav>Menu</nav><main>${main}</main></body></html>`;
const CHAPTER: PagePlace = { kind: 'kapitel', year: 2031 };
const read = (main: string, place = CHAPTER) => readPage(html(main), '/2031/social/', place, makeSite());
/** Lines of a page by the place that they are linked to. */
const lines = (main: string) =>
  Object.fromEntries(
    read(main)[0]!.sections.map((section) => [section.url.slice('/2031/social/'.length), section.lines]),
  );

test.each([
  ['/2031/', 'forside', 2031],
  ['/2031/klima/klimahandling/', 'kapitel', 2031],
  ['/2031/organisation/', 'organisation', 2031],
  ['/2031/regnskab/', 'regnskab', 2031],
  ['/2031/kolofon/', 'om', 2031],
  ['/sammenlign/', 'sammenligning', undefined],
  ['/tilgaengelighed/', 'om', undefined],
])('%s is searched as %s of %s', (path, kind, year) => {
  expect(placeOf(path)).toEqual(year ? { kind, year } : { kind });
});

test.each(['/', '/2031/print/', '/personer/', '/kommuner/', '/soeg/', '/404.html'])(
  '%s is not searched: it repeats what stands elsewhere',
  (path) => {
    expect(placeOf(path)).toBeUndefined();
  },
);

test('a page is read with its title, kind and year, and without what leads on', () => {
  expect(read('<h1>Overskrift</h1><nav>Videre</nav><p>Tekst.<button>Kopiér</button></p>')).toEqual([
    {
      ...{ url: '/2031/social/', title: 'Social', kind: 'kapitel', years: [2031] },
      sections: [{ url: '/2031/social/', heading: '', lines: ['Overskrift', 'Tekst.'] }],
    },
  ]);
});

test.each([
  ['Tilgængelighed – Kystforeningens beretninger', 'Tilgængelighed'],
  ['Kystforeningens beretning 2031', 'Kystforeningens beretning 2031'],
  ['Veje – og stier', 'Veje – og stier'],
])('»%s« is found as »%s«: the name of the edition is no part of a page’s own title', (title, found) => {
  expect(readPage(html('<p>Tekst</p>', title), '/2031/x/', { kind: 'om' }, makeSite())[0]?.title).toBe(found);
});

test('text behind a fact box belongs to its own section, not to the box', () => {
  expect(
    lines(
      '<h2 id="skole">Skole</h2><p>Før.</p><section><h3 id="boks">Boks</h3><p>I boksen.</p></section><p>Efter.</p>',
    ),
  ).toEqual({ '#skole': ['Før.', 'Efter.'], '#boks': ['I boksen.'] });
});

test('a name and the title set under it are two words, and a chemical formula is one', () => {
  expect(lines('<ul><li><b>Dina Damm</b><span>Borgmester</span></li></ul><p>CO<sub>2</sub></p>')).toEqual({
    '': ['Dina Damm · Borgmester', 'CO2'],
  });
});

test('a figure and what it counts are one line', () => {
  expect(lines('<dl><div><dt>33<small> veje</small></dt><dd><span>til havet</span></dd></div></dl>')).toEqual({
    '': ['33 veje til havet'],
  });
});

test('a row of a table is a line, each amount with its column, without the cells that say nothing', () => {
  const head = `<thead><tr><th rowspan="2">Post</th><th rowspan="2">2031 <small>kr.</small></th><th colspan="2">Ændring</th></tr>
    <tr><th>kr.</th><th>pct.</th></tr></thead>`;
  const row = '<tr><th>Løn</th><td>1.000</td><td>–</td><td>+4</td></tr>';
  expect(lines(`<table>${head}<tbody>${row}</tbody></table>`)).toEqual({
    '': ['Løn · 2031: 1.000 kr. · Ændring: +4 pct.'],
  });
});

test('what a row unfolds to says again what the table says, and is not read', () => {
  const rows = '<tr><th>Løn</th><td>1.000</td></tr><tr hidden><td>Andel af Udgifter 12 pct.</td></tr>';
  expect(lines(`<table>${rows}</table>`)).toEqual({ '': ['Løn · 1.000'] });
});

test('a bar of a chart is read with its short amount alone', () => {
  const bar = '<tr><th>Løn</th><td><span>1,5</span><span class="rep-chart__exact">1.500.000 kr.</span></td></tr>';
  expect(lines(`<table>${bar}</table>`)).toEqual({ '': ['Løn · 1,5'] });
});

test.each([
  ['organisation', '<ul><li>Dina<abbr class="rep-party">B</abbr></li></ul>', 'organ'],
  ['organisation', '<p>Navnene mangler.</p>', 'organisation'],
  ['regnskab', '<table><tr><th>Løn</th><td>1</td></tr></table>', 'tabel'],
  ['regnskab', '<p>Påtegning.</p>', 'regnskab'],
  ['sammenligning', '<p>Steg.</p>', 'sammenligning'],
] as const)('on a page of kind %s a section with %s is a record of its own, a %s', (kind, body, found) => {
  const records = read(`<p>Først.</p><section><h2 id="del">Del</h2>${body}</section><p>Sidst.</p>`, {
    kind,
    year: 2031,
  });
  expect(records.map(({ url, title, kind }) => [url, title, kind])).toEqual([
    ['/2031/social/', 'Social', kind],
    ['/2031/social/#del', 'Del', found],
  ]);
  expect(records[0]?.sections[0]?.lines).toEqual(['Først.', 'Sidst.']);
});

test('a page without a main part is named', () => {
  expect(() => readPage('<title>T</title>', '/2031/x/', CHAPTER, makeSite())).toThrow('/2031/x/ has no <main>');
});
