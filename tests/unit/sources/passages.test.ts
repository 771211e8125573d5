import { expect, test } from 'vitest';
import {
  body,
  chapter,
  edition,
  parseExample,
  people,
  statement,
  subscription,
  table,
} from '../../../src/kontrol/example.ts';
import type { Example } from '../../../src/kontrol/example.ts';
import { danish } from '../../../src/sources/dictionary.ts';
import { listPassages } from '../../../src/sources/passages.ts';

const PEOPLE = { 'people.yaml': people({ 'bo-ravn': 'Bo Ravn', 'ida-holm': 'Ida Holm' }) };

/** Passages of one file as lines: page, section, text. */
function read(path: string, text: string, more: Example = PEOPLE): string[] {
  const passages = listPassages(parseExample({ ...more, [path]: text }, danish), 2030).get(path) ?? [];
  return passages.map(({ page, section, text }) => `${page}${section ? `#${section}` : ''}: ${text}`);
}

test('a chapter is read by paragraph, heading, item and row, each with the section that it stands in', () => {
  const text = [
    'Kysten *er*\nlang.',
    '## Vejen',
    '- Et.\n- To.',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '### Vejen',
    '> Stien.',
  ].join('\n\n');
  expect(read('2030/chapters/natur.mdx', chapter(text))).toEqual([
    '/2030/natur/: Natur',
    '/2030/natur/: Naturen fik plads',
    '/2030/natur/: Naturen fik mere plads.',
    '/2030/: Mere plads',
    '/2030/natur/: Kysten er lang.',
    '/2030/natur/#vejen: Vejen',
    ...['Et.', 'To.', 'a | b', '1 | 2'].map((words) => `/2030/natur/#vejen: ${words}`),
    '/2030/natur/#vejen-2: Vejen',
    '/2030/natur/#vejen-2: Stien.',
  ]);
});

test('a key figure is one passage, and a box is as many as it has paragraphs, without what nobody reads', () => {
  const text =
    '<KeyFigure id="kyst" value="3" unit="km" series="kyst">er ny</KeyFigure>\n\n<FactBox title="Kyst">\n\nEn.\n\nTo.\n\n</FactBox>';
  expect(read('2030/chapters/natur.mdx', chapter(text)).slice(4)).toEqual(
    ['3 km er ny', 'Kyst', 'En.', 'To.'].map((words) => `/2030/natur/: ${words}`),
  );
});

test('a seat is read by its name, and a mandate by its person', () => {
  expect(read('2030/organisation/kystudvalget.mdx', body(['*bo-ravn', 'ida-holm']))).toEqual([
    '/2030/organisation/: Kystudvalget',
    '/2030/organisation/: Bo Ravn, formand',
    '/2030/organisation/: Ida Holm',
  ]);
  expect(read('2030/mandates.yaml', 'bo-ravn: { title: Borgmester, municipality: Klitby }')).toEqual([
    '/2030/organisation/: Bo Ravn, Borgmester, Klitby',
  ]);
});

test('the accounts are read row by row, with amounts and dates as pages write them', () => {
  const rows = [{ id: 'loen', amounts: [-1234567, 'notGiven'] }];
  expect(read('2030/accounts/resultat.mdx', table(rows)).slice(2)).toEqual([
    '/2030/regnskab/#resultat: loen, −1.234.567, ikke oplyst',
  ]);
  expect(read('2030/accounts/paategning.mdx', statement())).toContain('/2030/regnskab/#paategning: 14. marts 2031');
  expect(read('2030/accounts/kontingent.mdx', subscription())).toContain('/2030/regnskab/#kontingent: Priser, 2');
});

test('of the edition’s own file only what stands on its pages is read', () => {
  expect(read('2030/edition.mdx', edition({}, 'Kære læsere'))).toEqual([
    '/2030/: Vejen ud til vandet',
    '/2030/: Kære læsere',
  ]);
});

test('files of other years, and what no page shows, are left out', () => {
  const files = { '2029/chapters/natur.mdx': chapter('Før.'), '2030/short-links.yaml': 'kyst: /2030/natur/' };
  expect([...listPassages(parseExample(files, danish), 2030).keys()]).toEqual([]);
});
