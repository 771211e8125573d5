import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runPress } from '../../src/press/press.ts';
import { readTagged } from '../helpers/pdf-tags.ts';
import type { Tag, TaggedPdf } from '../helpers/pdf-tags.ts';
import { squeeze } from '../helpers/text.ts';
import { sentence } from './fixtures/report.ts';
import { jobOf, printPage, writeSite } from './helpers/site.ts';

const text = (count: number) => Array.from({ length: count }, (_, index) => `<p>${sentence(index)}</p>`).join('');
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => `<tr><th scope="row">Post ${index}</th><td>${index}</td></tr>`).join('');

/** What a page can say of its structure, on several pages. */
const page =
  printPage(`<section class="cover" data-press-part><p data-press-role="Title">Et år i bevægelse</p><p>Havnestads beretning</p></section>
<section class="contents" data-press-part data-press-running="Beretning"><h1>Indhold</h1>
<ul data-press-role="TOC"><li><a href="#havn">Havn <span data-press-page-of="havn"></span></a></li><li><a href="#mole">Mole</a></li></ul></section>
<section class="chapter" data-press-part data-press-source="havn.mdx"><h1 id="havn" data-press-outline="Havn">Havn</h1>${text(3)}</section>
<section class="chapter" data-press-source="havn/mole.mdx"><h1 id="mole" data-press-outline="Mole" data-press-outline-level="2">Mole</h1>
<h2 data-press-outline="Sten" data-press-outline-level="3">Sten</h2>
<p>Molen koster 5 <abbr title="millioner">mio.</abbr> kr. og kaldes <span lang="en">the breakwater</span> her.</p>
<div class="fact" data-press-role="Aside" style="break-inside: auto"><h3>Fakta</h3>${text(50)}</div>
<dl><div><dt>Kaj</dt><dd>Hvor skibe<br>ligger</dd></div><div><dt>Mole</dt><dt>Dæmning</dt><dd>Mod bølger</dd><dd>og vind</dd></div></dl>
<table class="full"><thead><tr><th scope="col">Post</th><th scope="col">2025</th></tr></thead><tbody>${rows(70)}<tr><th scope="row" data-press-spoken="Molen i alt">Molen</th><td data-press-spoken="ikke oplyst">–</td></tr></tbody><tfoot><tr><th scope="row">I alt</th><td>9</td></tr></tfoot></table>
<p>Ikke <span data-press-spoken="en fjerdedel">1/4</span> af den.</p></section>`);

describe('the structure of a printed document', () => {
  let root: string;
  let pdf: TaggedPdf;

  beforeAll(async () => {
    root = await writeSite(page);
    await runPress({ root, jobs: [await jobOf(root)] });
    pdf = await readTagged(await readFile(join(root, 'beretning.pdf')));
  }, 120_000);

  afterAll(() => rm(root, { recursive: true, force: true }));

  const shape = ({ role, kids }: Tag): string => (kids.length > 0 ? `${role}(${kids.map(shape).join(' ')})` : role);

  test('has a section for each part and source, called what it is', () => {
    expect(pdf.root.kids.map(({ role, title }) => [role, title])).toEqual([
      ['Sect', undefined],
      ['Sect', 'Indhold'],
      ['Sect', 'Havn'],
      ['Sect', 'Mole'],
    ]);
  });

  test('has the publication’s title as its one heading of the first level, and parts of a chapter below the chapter', () => {
    const headings = pdf.all.filter(({ role }) => /^H\d/.test(role)).map((tag) => [tag.role, tag.text.trim()]);
    expect(headings).toEqual([
      ['H1', 'Et år i bevægelse'],
      ['H2', 'Indhold'],
      ['H2', 'Havn'],
      ['H3', 'Mole'],
      ['H4', 'Sten'],
      ['H5', 'Fakta'],
    ]);
  });

  test('has its contents as entries that refer to what they name', () => {
    expect(pdf.of('TOC').map(shape)).toEqual(['TOC(TOCI(Lbl Reference(Link)) TOCI(Lbl Reference(Link)))']);
  });

  test('has a box over several pages as one, which is called what its heading says', () => {
    const [box] = pdf.of('Aside');
    expect(pdf.of('Aside')).toHaveLength(1);
    expect([box?.title, box?.kids.length]).toEqual(['Fakta', 51]);
    expect(box?.pages.size).toBeGreaterThan(1);
  });

  test('has head, body and foot of a table over several pages', () => {
    const [table] = pdf.of('Table');
    expect(table?.pages.size).toBeGreaterThan(1);
    expect(table?.kids.map(({ role, kids }) => [role, kids.length])).toEqual([
      ['THead', 1],
      ['TBody', 71],
      ['TFoot', 1],
    ]);
  });

  test('has terms and their explanations as items of a list', () => {
    const [list] = pdf.of('L');
    expect(list && shape(list)).toBe('L(LI(Lbl LBody) LI(Lbl Lbl LBody))');
    expect(list?.kids.map((item) => squeeze(item.kids.at(-1)?.text ?? ''))).toEqual([
      'Hvorskibeligger',
      'Modbølgerogvind',
    ]);
  });

  test('says what an abbreviation stands for, and in which language some words are', () => {
    expect(pdf.all.filter(({ expansion }) => expansion).map((tag) => [tag.text, tag.expansion])).toEqual([
      ['mio.', 'millioner'],
    ]);
    expect(pdf.all.filter(({ language }) => language === 'en').map((tag) => [tag.role, tag.text])).toEqual([
      ['Span', 'the breakwater'],
    ]);
  });

  test('reads aloud what the page says in place of what stands there, in cells and in lines', () => {
    const row = pdf.of('TR').at(-2);
    expect(row?.kids.map((cell) => cell.text)).toEqual(['Molen i alt', 'ikke oplyst']);
    expect(pdf.of('P').at(-1)?.text).toBe('Ikke en fjerdedel af den.');
  });

  test('has the headings of an excerpt from the first level on', async () => {
    const only = page.replace('data-press-source="havn/mole.mdx"', '$& data-press-excerpt="/mole.pdf"');
    const other = await writeSite(only);
    await runPress({ root: other, jobs: [await jobOf(other)] });
    const { all } = await readTagged(await readFile(join(other, 'mole.pdf')));
    await rm(other, { recursive: true, force: true });
    const levels = all.filter(({ role }) => /^H\d/.test(role)).map(({ role }) => role);
    expect(levels).toEqual(['H1', 'H2', 'H3']);
  });
});
