import { expect, test } from 'vitest';
import { body, chapter, parseExample, site, table } from '../../../src/kontrol/example.ts';
import { listKnownPages } from '../../../src/kontrol/pages.ts';
import { runRules } from '../../../src/kontrol/run.ts';
import { listPages } from '../../../src/report/pages.ts';
import { loadTiny } from '../../helpers/edition.ts';
import type { Overlay } from '../../helpers/edition.ts';
import { tinyReport } from '../../helpers/report.ts';

const dictionary = { isWord: () => true, isWordOrCompound: () => true, listNear: () => [] };
const natur = (files: Record<string, string>) =>
  listKnownPages(parseExample(files, dictionary)).find(({ address }) => address === '/2030/natur/')!;
const findAnchors = async (overlay: Overlay) =>
  (await runRules(await loadTiny(overlay)))
    .filter(({ rule }) => rule === 'anker-dobbelt')
    .map(({ what, fix }) => `${what} Ret: ${fix}`);

test('Kontrol knows the pages that the site has, in the same order', async () => {
  const sources = await loadTiny();
  const [front, ...known] = listKnownPages(sources).map(({ address }) => address);
  const report = await tinyReport();
  expect(front).toBe('/2030/');
  expect([...known].sort()).toEqual(
    listPages([report])
      .map(({ path }) => path)
      .filter((path) => path !== front)
      .sort(),
  );
});

test('anchors are known of all pages of an edition but those that the press makes PDFs of', async () => {
  const unknown = listKnownPages(await loadTiny()).filter(({ isComplete }) => !isComplete);
  expect(unknown.map(({ address }) => address)).toEqual([
    '/2030/print/',
    '/2030/tryk/',
    '/2030/epub/',
    '/',
    '/personer/',
    '/kommuner/',
    '/sammenlign/',
    '/soeg/',
    '/tilgaengelighed/',
  ]);
});

test('a chapter whose fields are refused has its address all the same', () => {
  expect(natur({ '2030/chapters/natur.mdx': '---\ntitle: Natur\n---\n\n## Strande\n' })).toMatchObject({
    files: ['content/2030/chapters/natur.mdx'],
    anchors: [{ id: 'strande', label: 'overskriften »Strande«', place: { line: 5 } }],
    isComplete: false,
  });
});

test('a body that a tag shows brings its anchors to the page', () => {
  const { anchors, isComplete } = natur({
    'site.yaml': site(),
    '2030/organisation/kystudvalget.mdx': body(['*bo-ravn']),
    '2030/chapters/natur.mdx': chapter('<Roster body="kystudvalget" />'),
  });
  expect(anchors.map(({ id, label, file }) => [id, label, file])).toEqual([
    ['kystudvalget', '`<Roster>`', 'content/2030/chapters/natur.mdx'],
    ['kystudvalget-bo-ravn', '`<Roster>`', 'content/2030/chapters/natur.mdx'],
  ]);
  expect(isComplete).toBe(true);
});

test('a table that a tag shows brings its anchors to the page', () => {
  const { anchors } = natur({
    '2030/accounts/resultat.mdx': table([{ id: 'loen', amounts: [1, 2] }]),
    '2030/chapters/natur.mdx': chapter('<AccountsTable table="resultat" />'),
  });
  expect(anchors.map(({ id }) => id)).toEqual(['tabel-resultat', 'resultat-loen']);
});

test.each([
  ['a table that is not there', { '2030/chapters/natur.mdx': ['table="resultat"', 'table="resultatet"'] }],
  ['a table whose fields are refused', { '2030/accounts/resultat.mdx': ['period:', 'periode:'] }],
  ['names of an organisation that cannot be read', { 'site.yaml': null }],
] as const)('of a page with %s, not all anchors are known', async (_, overlay) => {
  const natur = listKnownPages(await loadTiny(overlay)).find(({ address }) => address === '/2030/natur/');
  expect(natur?.isComplete).toBe(false);
});

test('a committee that a chapter shows twice is one finding', async () => {
  const found = await findAnchors({
    '2030/chapters/natur.mdx': [
      '<Roster body="kystudvalget" />',
      '<Roster body="kystudvalget" />\n\n<Roster body="kystudvalget" />',
    ],
  });
  expect(found).toMatchInlineSnapshot(`
    [
      "Ankeret \`#kystudvalget\` for \`<Roster>\` bruges også af \`<Roster>\` (linje 13). Ret: skriv en anden overskrift, eller vis det kun ét sted på siden.",
    ]
  `);
});

test('a link to a page across the editions leads somewhere, and so does one to each file of a table', async () => {
  const links = [
    '/personer/#asta-lyngbo',
    '/soeg/',
    '/2030/print/',
    '/2030/regnskab/resultat.xlsx',
    '/2030/natur/#resultat-loen',
  ];
  const text = links.map((address, index) => `[link ${index}](${address})`).join(', ');
  const findings = await runRules(await loadTiny({ '2030/chapters/natur/kyst.mdx': ['\n## ', `\n${text}.\n\n## `] }));
  expect(findings.filter(({ rule }) => rule === 'link-mangler')).toEqual([]);
});
