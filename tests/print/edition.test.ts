import { readFileSync } from 'node:fs';
import type { Element, Root } from 'hast';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type OutlineEntry, openPdf, type Pdf, readOutline, readPdfPages } from '../helpers/pdf.ts';
import { listPagesNaming, listRegisterRows } from '../helpers/register.ts';
import { listElements, readPage, readText } from '../helpers/site.ts';
import { pagesOf, readText as readAloud, squeeze } from '../press/helpers/pdf.ts';

/** A4 in points, rounded as Chromium rounds it. */
const A4 = { width: 595, height: 842 };

describe.each([
  ['2024', inject('site')],
  ['2030', inject('tinySite')],
])('the printed edition %s', (year, root) => {
  const file = `${root}/${year}/kl-beretning-${year}.pdf`;
  const print = readPage(root, `/${year}/print/`);
  let pdf: Pdf;
  let pages: string[];
  /** Text of each page as it is read aloud: in the order of the tags, without white space, feet left out. */
  let aloud: string[];
  let outline: OutlineEntry[];

  beforeAll(async () => {
    pdf = await openPdf(file);
    pages = await readPdfPages(pdf);
    aloud = await Promise.all((await pagesOf(pdf)).map(readAloud));
    outline = await readOutline(pdf);
  });

  test('all pages are A4', async () => {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const [, , width = 0, height = 0] = (await pdf.getPage(number)).view;
      expect(Math.round(width)).toBe(A4.width);
      expect(Math.round(height)).toBe(A4.height);
    }
  });

  test('it is tagged, in Danish, and named after the edition', async () => {
    const { info } = await pdf.getMetadata();
    expect((info as { Title: string }).Title).toBe(`KL's beretning ${year}`);
    expect((info as { Language: string }).Language).toBe('da');
    // pdfjs declares an object and returns a Map.
    expect(((await pdf.getMarkInfo()) as unknown as Map<string, boolean>).get('Marked')).toBe(true);
    expect(await (await pdf.getPage(3)).getStructTree()).not.toBeNull();
  });

  test('every word of the print page is in the PDF once and in order, feet aside', () => {
    const source = readSource(print.tree, outline, aloud);
    // A figure in the margin may go to the next page with the end of its paragraph, so its place is not compared.
    const floats = listElements(print.tree, 'div').filter(isFloat).map((element) => squeeze(readText(element)));
    expect(takeOut(dropRepeatedHeads(aloud, print.tree).join(''), floats)).toBe(takeOut(source, floats));
  });

  test('every number in the contents list is the page on which that heading stands', () => {
    const rows = listElements(print.tree, 'li').filter((row) => readText(row) && listElements(row, 'span').some((span) => span.properties.dataPageOf));
    const listed = new Map(rows.map((row) => [String(listElements(row, 'span').find((span) => span.properties.dataPageOf)?.properties.dataPageOf), readText(row)]));
    expect(listed.size).toBeGreaterThan(5);
    const contents = aloud[1] ?? '';
    for (const [anchor, row] of listed) {
      const heading = listElements(print.tree, 'h1').find((element) => element.properties.id === anchor);
      const text = squeeze(row);
      const number = Number(contents.slice(contents.indexOf(text) + text.length).match(/^\d+/)?.[0]);
      expect(outline.find((entry) => entry.title === heading?.properties.dataOutline)?.page, row).toBe(number);
      expect(aloud[number - 1], row).toContain(squeeze(readText(heading!)));
    }
  });

  test('the outline follows the contents list', () => {
    const headings = listElements(print.tree, 'h1').flatMap((heading) => heading.properties.dataOutline ?? []);
    const titles = outline.map(({ title }) => title);
    expect(titles.filter((title) => headings.includes(title))).toEqual(expect.arrayContaining(headings as string[]));
    const pagesInOrder = outline.map(({ page }) => page);
    expect(pagesInOrder).toEqual([...pagesInOrder].sort((a, b) => a - b));
  });

  test('every page after the cover has its number, its total and its place in the foot', () => {
    pages.slice(1).forEach((page, index) => expect(page).toContain(`Side ${index + 2} af ${pages.length}`));
    expect(pages[0]).not.toContain('Side 1');
  });

  test('the first page after the cover says that this is the print version and where the original is', () => {
    expect(pages[1]).toContain('printvenlige udgave');
    expect(pages[1]).toMatch(/originalen|beretning, med alt indhold, findes på/i);
  });

  test('fonts are embedded as fonts and not as drawings', () => {
    expect(readFileSync(file, 'latin1')).not.toContain('/Subtype /Type3');
  });
});

/** The pages without the head that the press repeats where a table goes on from the page before. */
function dropRepeatedHeads(pages: string[], tree: Root): string[] {
  const heads = listElements(tree, 'thead').map((head) => squeeze(readText(head)));
  return pages.map((page) => page.slice(heads.find((head) => page.startsWith(head))?.length ?? 0));
}

/** The print page's text without white space, its empty page numbers filled in from the outline and from the pages. */
function readSource(tree: Root, outline: OutlineEntry[], pages: string[]): string {
  const persons = new Map(listRegisterRows(tree).map(({ id, name }) => [id, name]));
  const registerPage = outline.find(({ title }) => title === 'Personer')?.page ?? 0;
  const headings = new Map(listElements(tree, 'h1').map(({ properties }) => [properties.id, properties.dataOutline]));
  const filled = structuredClone(tree);
  for (const span of listElements(filled, 'span')) {
    const title = headings.get(span.properties.dataPageOf as string);
    const page = outline.find((entry) => entry.title === title)?.page;
    if (page) span.children = [{ type: 'text', value: String(page) }];
    const person = persons.get(String(span.properties.dataPerson));
    if (person) span.children = [{ type: 'text', value: listPagesNaming(person, pages, registerPage).join(', ') }];
  }
  for (const list of listElements(filled, 'ol')) {
    listElements(list, 'li').forEach((item, index) => item.children.unshift({ type: 'text', value: `${index + 1}.` }));
  }
  return squeeze(readText(filled));
}

function isFloat(element: Element): boolean {
  return ['rep-key-figure', 'rep-media'].some((name) => String(element.properties.className).split(',').includes(name));
}

/** Takes each piece out of a text, which must have it once. */
function takeOut(text: string, pieces: string[]): string {
  return pieces.reduce((rest, piece) => {
    const parts = rest.split(piece);
    expect(parts.length, piece).toBe(2);
    return parts.join('');
  }, text);
}
