import { readFileSync } from 'node:fs';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../helpers/built-site.ts';
import { openPdf, pagesOf, readAloud, readOutline, readPdfPages } from '../helpers/pdf.ts';
import type { OutlineEntry, Pdf } from '../helpers/pdf.ts';
import { listPagesNaming, listRegisterRows } from '../helpers/register.ts';
import { editionPdf, listElements, readPage, readText } from '../helpers/built-pages.ts';
import { findFigurePage } from '../helpers/key-figures.ts';
import { squeeze } from '../helpers/text.ts';
import { listTagWords, readTagged } from '../helpers/pdf-tags.ts';

/** A4 in points, rounded as Chromium rounds it. */
const A4 = { width: 595, height: 842 };

describe.each([
  ['2024', await builtSite('content'), 'KL’s beretning 2024: På sporet mod en bæredygtig velfærd', undefined],
  ['2030', await builtSite('tiny'), 'Kystforeningens beretning 2030: Vejen ud til vandet', 'Kystforeningen i Klitby'],
])('the printed edition %s', (year, root, title, author) => {
  const file = editionPdf(root, year);
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

  test('it is tagged, in Danish, and named after the edition and its organisation', async () => {
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: title, Language: 'da' });
    // Who rewrites another's report does not name the other as its author.
    expect((info as { Author?: string }).Author).toBe(author);
    // pdfjs declares an object and returns a Map.
    expect(((await pdf.getMarkInfo()) as unknown as Map<string, boolean>).get('Marked')).toBe(true);
    expect(await (await pdf.getPage(3)).getStructTree()).not.toBeNull();
  });

  test('read aloud, the PDF gives every word of the print page once and in order', async () => {
    const { browser } = JSON.parse(readFileSync(file.replace(/pdf$/, 'json'), 'utf8')) as { browser: string };
    const { root: tags } = await readTagged(readFileSync(file));
    const said = squeeze(tags.text);
    expect(said).toBe(readSource(keepPrinted(print.tree, said), outline, aloud, browser));
  });

  test('words stand apart in the tags where they stand apart on the page', async () => {
    const known = listKnownWords(print.tree);
    const { root: tags } = await readTagged(readFileSync(file));
    expect(listTagWords(tags).filter((word) => isRunTogether(word, known))).toEqual([]);
  });

  test('every number in the contents list is the page on which that heading stands', () => {
    const lists = listElements(print.tree, 'ul').filter(({ properties }) => properties.dataPressRole === 'TOC');
    const rows = lists.flatMap((list) => listElements(list, 'li'));
    const listed = new Map(
      rows.map((row) => [
        String(listElements(row, 'span').find((span) => span.properties.dataPressPageOf)?.properties.dataPressPageOf),
        readText(row),
      ]),
    );
    expect(listed.size).toBeGreaterThan(5);
    const contents = aloud[1] ?? '';
    for (const [anchor, row] of listed) {
      const heading = listElements(print.tree, 'h1').find((element) => element.properties.id === anchor);
      const text = squeeze(row);
      const number = Number(contents.slice(contents.indexOf(text) + text.length).match(/^\d+/)?.[0]);
      expect(outline.find((entry) => entry.title === heading?.properties.dataPressOutline)?.page, row).toBe(number);
      expect(aloud[number - 1], row).toContain(squeeze(readText(heading!)));
    }
  });

  test('the outline follows the contents list', () => {
    const headings = listElements(print.tree, 'h1').flatMap((heading) => heading.properties.dataPressOutline ?? []);
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
    expect(pages[1]).toMatch(/har ingen original\.|beretning, med alt indhold, findes på|originalen/i);
  });

  test('the tables of its accounts can be taken out of it', async () => {
    const names = [...((await pdf.getAttachments())?.keys() ?? [])];
    expect(names.filter((name) => name.endsWith('.csv')).length).toBeGreaterThan(0);
    expect(names.filter((name) => name.endsWith('.xlsx')).length).toBe(names.length / 2);
  });

  test('fonts are embedded as fonts and not as drawings', () => {
    expect(readFileSync(file, 'latin1')).not.toContain('/Subtype /Type3');
  });
});

/** The print page without what the press was offered and did not take; of one group it takes one at most. */
function keepPrinted(tree: Root, said: string): Root {
  const kept = structuredClone(tree);
  visit(kept, 'element', (part) => {
    const groups = new Set<unknown>();
    part.children = part.children.filter((child) => {
      const group = child.type === 'element' ? child.properties.dataPressOffer : undefined;
      if (group === undefined || child.type !== 'element') return true;
      const isTaken = said.includes(squeeze(readText(child))) && !(group && groups.has(group));
      if (isTaken) groups.add(group);
      return isTaken;
    });
  });
  return kept;
}

/** Words of a page: neighbouring texts may be one word or two, which the style sheet alone knows. */
function listKnownWords(tree: Root): Set<string> {
  const texts: string[] = [];
  visit(tree, 'text', ({ value }) => {
    texts.push(value.replaceAll('\u00AD', ''));
  });
  return new Set([texts.join(''), texts.join(' ')].flatMap((text) => text.split(/\s+/).map(trimSigns)));
}

/** Whether something is two known words with letters, and is none. */
function isRunTogether(written: string, known: Set<string>): boolean {
  const word = trimSigns(written);
  const isWord = (part: string) => /\p{L}/u.test(part) && known.has(part);
  return (
    !known.has(word) &&
    Array.from(word, (_, index) => index).some((at) => isWord(word.slice(0, at)) && isWord(word.slice(at)))
  );
}

/** A word without the signs around it, which may stand in an element of their own. */
function trimSigns(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** The print page's text without white space, with what the press fills in: page numbers, from the outline and the pages, and the browser. */
function readSource(tree: Root, outline: OutlineEntry[], pages: string[], browser: string): string {
  const persons = new Map(listRegisterRows(tree).map(({ id, name }) => [id, name]));
  const registerPage = outline.find(({ title }) => title === 'Personer')?.page ?? 0;
  const headings = new Map(
    listElements(tree, 'h1').map(({ properties }) => [properties.id, properties.dataPressOutline]),
  );
  const filled = structuredClone(tree);
  for (const span of listElements(filled, 'span')) {
    const anchor = span.properties.dataPressPageOf;
    const title = headings.get(anchor as string);
    const inOutline = outline.find((entry) => entry.title === title)?.page;
    const page = inOutline ?? (typeof anchor === 'string' ? findFigurePage(tree, anchor, pages) : undefined);
    if (span.properties.dataPressBrowser !== undefined) span.children = [{ type: 'text', value: browser }];
    if (page) span.children = [{ type: 'text', value: String(page) }];
    const person = persons.get(String(span.properties.dataPerson));
    if (person) span.children = [{ type: 'text', value: listPagesNaming(person, pages, registerPage).join(', ') }];
    const together = String(span.properties.dataPersons ?? '')
      .split(' ')
      .flatMap((id) => listPagesNaming(persons.get(id) ?? '', pages, registerPage));
    if (span.properties.dataPersons !== undefined) {
      const value = [...new Set(together)].sort((a, b) => a - b).join(', ');
      span.children = [{ type: 'text', value }];
    }
  }
  for (const element of listElements(filled)) if (element.properties.ariaHidden === 'true') element.children = [];
  for (const drawing of listElements(filled, 'svg')) {
    drawing.children = [{ type: 'text', value: drawing.properties.ariaLabel ?? '' }];
  }
  for (const picture of listElements(filled, 'img')) {
    picture.children = [{ type: 'text', value: picture.properties.alt ?? '' }];
  }
  visit(filled, 'element', (element) => {
    const spoken = element.properties.dataPressSpoken;
    if (typeof spoken === 'string') element.children = [{ type: 'text', value: spoken }];
  });
  for (const list of listElements(filled, 'ol')) {
    listElements(list, 'li').forEach((item, index) => item.children.unshift({ type: 'text', value: `${index + 1}.` }));
  }
  return squeeze(readText(filled));
}
