/** What Kontrol passed, and the build, the web or the paper then broke. */
import { describe, expect, test } from 'vitest';
import { chapter, edition, parseExample, people } from '../../../src/kontrol/example.ts';
import type { Example } from '../../../src/kontrol/example.ts';
import { runRules } from '../../../src/kontrol/run.ts';
import { rules } from '../../../src/kontrol/rules.ts';
import { danish } from '../../../src/sources/dictionary.ts';

const MEDIA = { '2030/media/vejen.png': { bytes: 9000, pixels: { width: 2000, height: 1000 } } };
const PICTURE = '![En vej ned til vandet.](../media/vejen.png)';

/** Findings of one rule in a chapter with this text. */
async function find(rule: string, text: string, more: Example = {}) {
  const sources = parseExample({ '2030/chapters/natur.mdx': chapter(text), ...MEDIA, ...more }, danish);
  return runRules(
    sources,
    rules.filter(({ id }) => id === rule),
  );
}

describe('a picture outside a <Figure>', () => {
  test.each([
    ['alone', PICTURE, 'har ingen ramme'],
    ['in a sentence', `Vejen ${PICTURE} er lang.`, 'står midt i en tekst'],
    ['in a cell', `| Vej |\n|---|\n| ${PICTURE} |`, 'står i en tabel'],
    ['in a heading', `## ${PICTURE} Vejen`, 'står i en overskrift'],
    ['in a link', `[${PICTURE}](/2030/natur/)`, 'har ingen ramme'],
    ['in a fact box', `<FactBox title="Veje">\n\n${PICTURE}\n\n</FactBox>`, 'har ingen ramme'],
    ['in a list', `- Vejen\n\n  ${PICTURE}`, 'har ingen ramme'],
  ])('%s is told once', async (_, text, what) => {
    const found = await find('billede-ramme', text);
    expect(found.map((finding) => finding.what)).toEqual([expect.stringContaining(what)]);
  });

  test('inside one it is right, with or without empty lines', async () => {
    expect(await find('billede-ramme', `<Figure caption="Vejen">${PICTURE}</Figure>`)).toEqual([]);
  });
});

describe('a tag with nothing between', () => {
  test.each([
    '<FactBox title="Kort fortalt"></FactBox>',
    '<FactBox title="Kort fortalt" />',
    '<FactBox title="Kort fortalt">\n\n{/* Her kommer noget. */}\n\n</FactBox>',
    '<Explainer question="Hvad er en klit?">\n\n</Explainer>',
    '<Quote by="Bo Ravn">\n\n</Quote>',
    '<KeyFigure id="strande" value="12" />',
    '<Links title="Læs mere">\n\nIngen.\n\n</Links>',
    '<Figure caption="Vejen">\n\nEn vej.\n\n</Figure>',
  ])('is told: %s', async (text) => {
    expect(await find('maerke-tomt', text)).toHaveLength(1);
  });

  test.each([
    '<FactBox title="Kort fortalt">\n\n<Roster body="kystudvalget" />\n\n</FactBox>',
    '<FactBox title="Kort fortalt">\n\n{/* SKRIV: tre fakta. */}\n\n</FactBox>',
    '<Chart id="tal" title="T" subtitle="S" table="aktiver" rows="a" />',
    '<KeyFigure id="strande" value="12">åbnede</KeyFigure>',
  ])('is not told of one that shows something, or says what is to be written: %s', async (text) => {
    expect(await find('maerke-tomt', text)).toEqual([]);
  });
});

describe('an empty block', () => {
  test.each([
    ['point', '- En\n-\n- To', 'Punktet i listen er tomt.'],
    ['numbered point', '1. En\n2.\n3. To', 'Punktet i listen er tomt.'],
    ['quotation', 'Tekst.\n\n>\n', 'Citatet er tomt.'],
    ['head of a column', '| Emne | |\n|---|---|\n| Strande | 12 |', 'Tabellens kolonne 2 har ingen overskrift.'],
    ['table', '| Emne | Tal |\n|---|---|', 'Tabellen har ingen rækker.'],
    ['note', 'Is.[^1]\n\n[^1]:\n', 'Noten `[^1]` er tom.'],
  ])('%s is told', async (_, text, what) => {
    expect((await find('afsnit-tomt', text)).map((finding) => finding.what)).toEqual([what]);
  });

  test.each([
    ['the corner of a table', '| | 2030 |\n|---|---|\n| Strande | 12 |'],
    ['a column with nothing in it', '| Emne | |\n|---|---|\n| Strande | |'],
    ['a point that is a picture', `- ${PICTURE}`],
    ['a point that is a task', '- [x] Gjort'],
  ])('%s is none', async (_, text) => {
    expect(await find('afsnit-tomt', text)).toEqual([]);
  });
});

describe('a table', () => {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const table = (head: string[], cells: string[]) => [row(head), row(head.map(() => '---')), row(cells)].join('\n');
  const twelve = Array.from({ length: 12 }, (_, index) => `${2019 + index}`);

  test.each([
    [
      'twelve columns of amounts',
      table(
        twelve,
        twelve.map(() => '12.345.678'),
      ),
    ],
    ['five columns of long words', table(['A', 'B', 'C', 'D', 'E'], Array<string>(5).fill('Medarbejderrepræsentant'))],
    ['an amount that does not break', table(twelve.slice(0, 7), Array<string>(7).fill('1.234 mio. kr.'))],
  ])('%s is wider than paper, and is told with its width', async (_, text) => {
    const [found] = await find('tabel-bred', text);
    expect(found?.what).toMatch(
      /^Tabellen har \d+ kolonner og bliver mindst [12]\d\d mm bred; på papiret er der 116 mm\.$/,
    );
    expect(found?.fix).toContain('byt om på rækker og kolonner');
  });

  test('that fits in the column and not in a fact box is told there alone', async () => {
    const text = table(['A', 'B', 'C', 'D'], Array<string>(4).fill('Organisationernes'));
    expect(await find('tabel-bred', text)).toEqual([]);
    const [found] = await find('tabel-bred', `<FactBox title="Boks">\n\n${text}\n\n</FactBox>`);
    expect(found?.what).toContain('i en faktaboks er der 106 mm');
  });

  test.each([
    [
      'whose cells are sentences',
      table(['Emne', 'Hvad'], ['Strande', 'Kommunerne åbnede tre nye strande. '.repeat(9)]),
    ],
    [
      'with twelve narrow columns',
      table(
        twelve.map((year) => `’${year.slice(2)}`),
        twelve.map(() => '12'),
      ),
    ],
    ['whose long words have hyphens', table(['A', 'B', 'C'], Array<string>(3).fill('Arbejds-markeds-politiske'))],
  ])('%s fits', async (_, text) => {
    expect(await find('tabel-bred', text)).toEqual([]);
  });
});

describe('the name of a media file', () => {
  const nameOf = (name: string) => find('mediefil-navn', 'Tekst.', { [`2030/media/${name}`]: { bytes: 90 } });

  test.each([
    ['Skærmbillede 2030-11-28 kl. 10.15.png', 'skaermbillede-2030-11-28-kl-10-15.png'],
    ['ÅRSMØDE.JPG', 'aarsmoede.jpg'],
    ['foto (1).jpg', 'foto-1.jpg'],
    ['film&lyd.mp4', 'film-lyd.mp4'],
  ])('%s is told with a name that can stand in an address', async (name, better) => {
    const found = await nameOf(name);
    expect(found.map(({ fix }) => fix)).toEqual([expect.stringContaining(`omdøb filen til \`${better}\``)]);
  });

  test.each(['vejen.png', 'Vejen_2.JPG', 'ned-til-vandet.da.vtt'])('%s is right', async (name) => {
    expect(await nameOf(name)).toEqual([]);
  });
});

describe('a link', () => {
  test.each([
    '/kommuner/',
    '/personer/',
    '/soeg/',
    '/tilgaengelighed/',
    '/sammenlign/',
    '/',
    '/feed.xml',
    '/personer.json',
  ])('to %s, which the site has, is right', async (address) => {
    expect(await find('link-mangler', `[Se her](${address})`, { '2030/edition.mdx': edition() })).toEqual([]);
  });

  test('to a person who is not in the register is told, with who may be meant', async () => {
    const register = { 'people.yaml': people({ 'bo-ravn': 'Bo Ravn' }) };
    expect(await find('link-mangler', '[Bo](/personer/#bo-ravn)', register)).toEqual([]);
    const [found] = await find('link-mangler', '[Bo](/personer/#bo-rafn)', register);
    expect(found?.what).toBe('Ankeret `#bo-rafn` er ikke en person i people.yaml.');
    expect(found?.fix).toContain('mente du `bo-ravn`?');
  });

  test.each([
    ['a page', '/2031/natur/'],
    ['a page without its last slash', '/2031/natur'],
    ['the front', '/2031/'],
    ['an anchor', '/2031/natur/#strande'],
    ['a PDF', '/2031/kystforeningen-beretning-2031.pdf'],
    ['a file of media', '/2031/media/vejen.png'],
  ])('of a published edition into a draft is told: %s', async (_, address) => {
    const years = {
      '2030/edition.mdx': edition({ state: 'published' }),
      '2031/edition.mdx': edition(),
      '2031/chapters/natur.mdx': chapter('Tekst.'),
    };
    expect(await find('link-udkast', `[Se her](${address})`, years)).toHaveLength(1);
    expect(await find('link-udkast', '[Se her](/2030/natur/)', years)).toEqual([]);
  });

  test('of a draft into another one is its own matter', async () => {
    const years = { '2030/edition.mdx': edition(), '2031/edition.mdx': edition() };
    expect(await find('link-udkast', '[Se her](/2031/natur/)', years)).toEqual([]);
  });
});
