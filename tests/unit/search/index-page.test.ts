import { expect, test } from 'vitest';
import { toIndexPage } from '../../../src/search/index-page.ts';
import { makeSite } from '../../helpers/organisation.ts';
import { placeOf } from '../../../src/search/kinds.ts';

const page = (main: string, title = 'Social – Kystforeningens beretning 2031') =>
  `<!doctype html><html><head><title>${title}</title></head><body><nav>Menu</nav><main>${main}</main></body></html>`;
const index = (main: string) => toIndexPage(page(main), '/2031/social/', { kind: 'kapitel', year: '2031' }, makeSite());

test.each([
  ['/2031/', 'kapitel', '2031'],
  ['/2031/klima/klimahandling/', 'kapitel', '2031'],
  ['/2031/organisation/', 'organisation', '2031'],
  ['/2031/regnskab/', 'regnskab', '2031'],
  ['/2031/kolofon/', 'om', '2031'],
  ['/tilgaengelighed/', 'om', undefined],
])('%s is searched as %s of %s', (path, kind, year) => {
  expect(placeOf(path)).toEqual(year ? { kind, year } : { kind });
});

test.each(['/', '/2031/print/', '/personer/', '/kommuner/', '/sammenlign/', '/soeg/', '/404.html'])(
  '%s is not searched: it repeats what stands elsewhere',
  (path) => {
    expect(placeOf(path)).toBeUndefined();
  },
);

test('the indexer is given the main part alone, with title, kind and year', () => {
  const html = index('<h1>Overskrift</h1>');
  expect(html).not.toContain('Menu');
  expect(html).toContain('<main data-pagefind-body=""><h1>Overskrift</h1></main>');
  expect(html).toContain('<meta data-pagefind-meta="title[content]" content="Social">');
  expect(html).toContain(
    '<meta data-pagefind-filter="type[content]" content="kapitel"><meta data-pagefind-filter="aar[content]" content="2031">',
  );
});

test.each([
  ['Tilgængelighed – Kystforeningens beretninger', 'Tilgængelighed'],
  ['Kystforeningens beretning 2031', 'Kystforeningens beretning 2031'],
  ['Veje – og stier', 'Veje – og stier'],
])('»%s« is found as »%s«: the name of the edition is no part of a page’s own title', (title, found) => {
  const html = toIndexPage(page('', title), '/2031/x/', { kind: 'om' }, makeSite());
  expect(html).toContain(`title[content]" content="${found}"`);
});

test('a name and the title set under it are two words, and a chemical formula is one', () => {
  expect(index('<p><b>Dina Damm</b><span>Borgmester</span></p><p>CO<sub>2</sub></p>')).toContain(
    '<b>Dina Damm</b> <span>Borgmester</span></p> <p>CO<sub>2</sub></p>',
  );
});

test('a row of a table is a line, without the cells that say nothing', () => {
  expect(index('<table><tr><th>Løn</th><td>–</td><td>1.000</td></tr></table>')).toContain(
    '<p><span>Løn</span> <span>1.000</span></p>',
  );
});

test('a bar of a chart is read with its short amount alone', () => {
  const bar = '<tr><th>Løn</th><td><span>1,5</span><span class="rep-chart__exact">1.500.000 kr.</span></td></tr>';
  expect(index(`<table>${bar}</table>`)).toContain('<p><span>Løn</span> <span><span>1,5</span></span></p>');
});

test('a page without a main part is named', () => {
  expect(() => toIndexPage('<title>T</title>', '/2031/x/', { kind: 'kapitel' }, makeSite())).toThrow(
    '/2031/x/ has no <main>',
  );
});
