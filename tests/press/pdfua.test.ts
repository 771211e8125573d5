import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PDFRawStream } from '@cantoo/pdf-lib';
import { PDFArray, PDFBool, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runPress } from '../../src/press/press.ts';
import {
  DISPLACED,
  LINK_TEXT,
  PARAGRAPH,
  ROWS,
  WRITTEN,
  boxedFigures,
  floatingFigures,
  hardTags,
} from './fixtures/hard-tags.ts';
import { readSilentTexts, readTagged } from '../helpers/pdf-tags.ts';
import type { Tag, TaggedPdf } from '../helpers/pdf-tags.ts';
import { squeeze } from '../helpers/text.ts';
import { jobOf, writeSite } from './helpers/site.ts';

const key = (text: string) => PDFName.of(text);

describe('the tags of a printed document', () => {
  let root: string;
  let bytes: Uint8Array;
  let pdf: TaggedPdf;

  beforeAll(async () => {
    root = await writeSite(hardTags);
    await runPress({ root, jobs: [await jobOf(root)] });
    bytes = await readFile(join(root, 'beretning.pdf'));
    pdf = await readTagged(bytes);
  }, 120_000);

  afterAll(() => rm(root, { recursive: true, force: true }));

  test('read aloud give the text of the source, in its order', () => {
    const source = hardTags.replace(/<svg[^]*?<\/svg>/, 'En cirkel').replace(DISPLACED, WRITTEN);
    const expected = squeeze(toString(fromHtml(source.slice(source.indexOf('<section')), { fragment: true })));
    // Signs and numbers of the list items are read, too, and are no text of the source.
    const aloud = squeeze(withoutLabels(pdf.root));
    expect(aloud).toBe(expected);
  });

  test('leave no text outside that is not an artifact', async () => {
    for (const { unmarked } of await readSilentTexts(bytes)) expect(unmarked.trim()).toBe('');
  });

  test('make one element of a paragraph that goes over three pages', () => {
    const [paragraph] = pdf.of('P');
    expect([...(paragraph?.pages ?? [])]).toEqual([1, 2, 3]);
    expect(squeeze(paragraph?.text ?? '')).toBe(squeeze(PARAGRAPH));
  });

  test('make one element of a list and of an item that go over pages', () => {
    // The third is the list of terms.
    expect(pdf.of('L')).toHaveLength(3);
    expect(pdf.of('L')[0]?.pages.size).toBeGreaterThan(1);
    expect(pdf.of('L')[0]?.kids).toHaveLength(60);
    for (const item of pdf.of('LI')) expect(item.kids.map(({ role }) => role)).toEqual(['Lbl', 'LBody']);
  });

  test('make one table of rows on several pages, with the empty cells in their places', () => {
    const [table] = pdf.of('Table');
    expect(pdf.of('Table')).toHaveLength(2);
    expect(table?.pages.size).toBeGreaterThan(3);
    const rows = listRows(table);
    expect(rows).toHaveLength(ROWS + 1);
    for (const row of rows) expect(row.kids).toHaveLength(4);
    expect(rows[6]?.kids.map(({ role, text }) => [role, text.trim()])).toEqual([
      ['TD', ''],
      ['TH', 'Post 6'],
      ['TD', '185'],
      ['TD', ''],
    ]);
  });

  test('pad a row that is written without its last cells', () => {
    expect(pdf.of('Table')[1]?.kids.map(({ kids }) => kids.length)).toEqual([2, 2, 2, 1]);
  });

  test('keep a repeated head out of the tree, and its words on the page as artifact', async () => {
    expect(pdf.of('TH').filter(({ text }) => text.trim() === 'Poster')).toHaveLength(1);
    const heads = (await readSilentTexts(bytes)).filter(({ artifacts }) => artifacts.includes('Poster'));
    expect(heads).toHaveLength((pdf.of('Table')[0]?.pages.size ?? 0) - 1);
  });

  test('name the heads of every cell, those of a repeated head by the head itself', () => {
    for (const { scope } of pdf.of('TH')) expect(scope).toMatch(/^(Row|Column)$/);
    const cell = listRows(pdf.of('Table')[0]).at(-1)?.kids[2];
    const heads = cell?.headers.map((id) =>
      pdf
        .of('TH')
        .find((head) => head.id === id)
        ?.text.trim(),
    );
    expect(heads).toEqual(['2024', `Post ${ROWS}`]);
  });

  test('give a picture its description, and its caption the text', () => {
    expect(pdf.of('Figure').map(({ text }) => text)).toEqual(['En cirkel']);
    expect(pdf.of('Caption').map(({ text }) => text.trim())).toEqual(['En tegning']);
  });

  test('hold each link with all its lines, and describe them by its text', () => {
    const [long] = pdf.of('Link');
    expect(pdf.of('Link')).toHaveLength(2);
    expect(long?.links.length).toBeGreaterThan(2);
    expect(new Set(long?.links)).toEqual(new Set([LINK_TEXT]));
  });

  test('close a gap between two levels of headings', () => {
    expect(pdf.all.filter(({ role }) => /^H\d/.test(role)).map(({ role }) => role)).toEqual(['H1', 'H2', 'H2']);
  });

  test('put loose text into paragraphs and know no wrappers', () => {
    expect(pdf.of('NonStruct')).toEqual([]);
    expect(pdf.of('P').map(({ text }) => text.trim())).toEqual(
      expect.arrayContaining(['Løs tekst i en boks', 'og en boks i den']),
    );
  });

  test('are found from the content and from the links', () => {
    const parents = readParents(pdf);
    const keys = pdf.document.getPages().flatMap(({ node }) => {
      const links =
        node
          .Annots()
          ?.asArray()
          .map((link) => pdf.document.context.lookup(link, PDFDict).get(key('StructParent'))) ?? [];
      return [node.get(key('StructParents')), ...links];
    });
    for (const entry of keys) expect(parents.has((entry as PDFNumber).asNumber())).toBe(true);
  });

  test('stand in a document that names its language, shows its title and says that it is PDF/UA-1', () => {
    const { catalog, context } = pdf.document;
    expect(String(catalog.get(key('Lang')))).toBe('(da)');
    expect(catalog.lookup(key('ViewerPreferences'), PDFDict).get(key('DisplayDocTitle'))).toBe(PDFBool.True);
    const metadata = context.lookup(catalog.get(key('Metadata'))) as PDFRawStream;
    expect(Buffer.from(metadata.getContents()).toString()).toContain('<pdfuaid:part>1</pdfuaid:part>');
    for (const { node } of pdf.document.getPages()) {
      if (node.Annots()?.size()) expect(node.get(key('Tabs'))).toBe(key('S'));
    }
  });
});

test.each([
  ['beside paragraphs', floatingFigures],
  ['beside boxes that say nothing', boxedFigures],
])(
  'figures in the margin %s that went to the next page are read aloud where they were written',
  async (_, html) => {
    const root = await writeSite(html);
    await runPress({ root, jobs: [await jobOf(root)] });
    const { root: tree } = await readTagged(await readFile(join(root, 'beretning.pdf')));
    expect(squeeze(tree.text)).toBe(
      squeeze(toString(fromHtml(html.slice(html.indexOf('<section')), { fragment: true }))),
    );
    await rm(root, { recursive: true, force: true });
  },
  60_000,
);

function withoutLabels({ role, kids, text }: Tag): string {
  // Terms are labels as well, and text of the source.
  if (role === 'Lbl') return /\p{L}/u.test(text) ? text : '';
  return kids.length > 0 &&
    kids.some(({ role: inner }) => /^(Sect|L|LI|Lbl|LBody|Table|P|H\d|BlockQuote|Div)$/.test(inner))
    ? mixed({ kids, text })
    : text;
}

/** Own text of an element beside that of its kids, with labels left out. */
function mixed({ kids, text }: Pick<Tag, 'kids' | 'text'>): string {
  return kids.reduce((rest, kid) => rest.replace(kid.text, () => withoutLabels(kid)), text);
}

/** Rows of a table, its head's and its body's. */
function listRows(table: Tag | undefined): Tag[] {
  return (table?.kids ?? []).flatMap((kid) => (kid.role === 'TR' ? [kid] : kid.kids));
}

/** Keys of the tree that leads from content to elements. */
function readParents({ document }: TaggedPdf): Set<number> {
  const numbers = document.catalog
    .lookup(key('StructTreeRoot'), PDFDict)
    .lookup(key('ParentTree'), PDFDict)
    .lookup(key('Nums'), PDFArray);
  return new Set(
    numbers.asArray().flatMap((item, index) => (index % 2 === 0 && item instanceof PDFNumber ? [item.asNumber()] : [])),
  );
}
