/** What editors have written that once came out wrong or stopped the press: what Kontrol says of each, before anything is printed. */
import { expect, test } from 'vitest';
import { runRules } from '../../../src/kontrol/run.ts';
import { chapterWith, SKOV } from '../../helpers/bad-input.ts';
import { loadTiny } from '../../helpers/edition.ts';
import type { Overlay } from '../../helpers/edition.ts';

async function tell(overlay: Overlay): Promise<string[]> {
  const findings = await runRules(await loadTiny(overlay));
  return findings.map(({ rule, line, what, fix }) => `${rule} ${line}: ${what} Ret: ${fix}`);
}

test.each([
  [
    'words beside a link in <Links>',
    '<Links>\n\n- [KL](https://www.kl.dk), opdateret i 2030\n\n</Links>',
    /^link-punkt 11: /,
  ],
  ['an empty box', '<FactBox title="Fakta">\n</FactBox>', /^maerke-tomt 9: /],
  ['a soft hyphen from Word', 'Det er ansvars\u00ADfordeling i dag.', /^bogstav-fremmed 9: .*U\+00AD/],
  ['a sign that the fonts lack', 'Vi er glade 😀 for stranden.', /^skrift-tegn 9: .*U\+1F600/],
  ['a style on the text', 'Tekst <span style="opacity:.5">halv</span> her.', /^maerke-ukendt 9: /],
  ['a note that is not there', 'Det er sandt.[^ukendt]', /^tegn-markdown 9: /],
  ['an anchor with a lone %', 'Se [hele listen](#100%) her.', /^link-mangler 9: .*#100%/],
  ['one word of 140 letters', `Ordet ${'kommunalbestyrelse'.repeat(8)} er langt.`, /^laengde 9: .*144 tegn/],
  ['one word of 210 letters', `Ordet ${'sundhedsreform'.repeat(15)} er langt.`, /^laengde 9: .*210 tegn/],
  [
    'a fact box higher than a page',
    `<FactBox title="Fakta">\n\n${Array.from({ length: 60 }, (_, index) => `- Strand ${index + 1}`).join('\n')}\n\n</FactBox>`,
    /^boks-hoejde 9: .*Ret: del den i to bokse/,
  ],
])('%s is told, with its line and a mend', async (_, text, told) => {
  expect(await tell({ [SKOV]: chapterWith(text) })).toEqual(expect.arrayContaining([expect.stringMatching(told)]));
});

test('a drawing (SVG) in a figure is told before the press, with the kinds of picture that go', async () => {
  const svg = { '2030/media/vej.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' };
  const text = '<Figure caption="Vejen">\n\n![En vej.](../media/vej.svg)\n\n</Figure>';
  const told = await tell({ ...svg, [SKOV]: chapterWith(text) });
  expect(told).toEqual(expect.arrayContaining([expect.stringMatching(/^medie-type 11: .*SVG.*Ret: .*PNG/)]));
});

test('a chart whose row changes its sign from year to year is told', async () => {
  const told = await tell({
    '2030/accounts/resultat.mdx': [
      ['amounts: [-1250000, -1500000]', 'amounts: [-1250000, 1500000]'],
      ['amounts: [1250000, 500000]', 'amounts: [1250000, 3500000]'],
    ],
  });
  expect(told).toEqual(expect.arrayContaining([expect.stringMatching(/^figur-raekker .*skifter fortegn.*Ret: /)]));
});

test.each([
  ['a bold digit at the head of a paragraph', '**8** af 10 kommuner er med.'],
  [
    'links to the pages of all editions',
    'Se [alle kommuner](/kommuner/), [alle personer](/personer/), [søgning](/soeg/) og [tilgængelighed](/tilgaengelighed/) på siden.',
  ],
  ['an address with a lone %', 'Se [hele listen](https://www.example.org/100%) her.'],
  ['a mail address with a lone %', 'Skriv til [foreningen](mailto:post%@example.org) i dag.'],
  ['a line break in a heading', '## Med<br />linjeskift\n\nTekst her.'],
])('%s is right, and nothing is said', async (_, text) => {
  const words: [string, string] = ['natur: /2030/natur/\n', 'natur: /2030/natur/\nskov: /2030/skov/\n'];
  expect(await tell({ [SKOV]: chapterWith(text), '2030/short-links.yaml': words })).toEqual([]);
});

test('a person whose name has letters of another language needs no developer', async () => {
  expect(await tell({ 'people.yaml': ['name: Birk Sandager', 'name: Łukasz Čapeković'] })).toEqual([]);
});
