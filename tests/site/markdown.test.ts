/** What Markdown can do beside paragraphs, in both renderings: the chapter of `addDraft`. */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../helpers/built-site.ts';
import { editionPdf, listElements, mainOf, readPage, readPages, readText } from '../helpers/built-pages.ts';
import { openPdf, readPdfPages } from '../helpers/pdf.ts';

const root = await builtSite('drafts');
const web = mainOf(readPage(root, '/2031/frost/'));
const print = listElements(readPage(root, '/2031/print/').tree, 'section').find(({ properties }) =>
  String(properties['dataPressSource']).endsWith('/chapters/frost.mdx'),
)!;
const cellsOf = (element: Element) =>
  listElements(element, 'tr').map((row) =>
    listElements(row, 'th', 'td').map(({ properties }) => String(properties.className ?? '')),
  );

test('no page has a style in an element, which the policy of the site refuses', () => {
  const styled = readPages(root).flatMap(({ path, tree }) =>
    listElements(tree)
      .filter(({ properties, tagName }) => properties.style !== undefined && tagName !== 'svg')
      .map(({ tagName }) => `${path} ${tagName}`),
  );
  expect(styled).toEqual([]);
});

test('every link of every page has an address, also of an edition that has no original', () => {
  const bare = readPages(root).flatMap(({ path, tree }) =>
    listElements(tree, 'a')
      .filter(({ properties }) => !properties.href)
      .map((link) => `${path} ${readText(link)}`),
  );
  expect(bare).toEqual([]);
});

describe.each([
  ['the web', web],
  ['paper', print],
])('on %s', (_, chapter) => {
  test('columns are aligned as they are written', () => {
    const [table] = listElements(chapter, 'table');
    const expected = ['', 'rep-cell--right', 'rep-cell--center'];
    expect(cellsOf(table!)).toEqual([expected, expected, expected]);
    expect(readText(table!)).toBe('Mark Frost Tø Nordmarken 1.234 ja Sydmarken 56 nej');
  });

  test('notes are headed in Danish and stand at the end, with their marks in the text', () => {
    const text = readText(chapter);
    expect(text).toMatch(/ Noter Målt på marken hver morgen\.(?: tilbage tilbage)? Den 3\. marts\.(?: tilbage)?/);
    expect(toHtml(chapter)).not.toMatch(/Footnotes|Back to|↩/);
    const marks = listElements(chapter, 'a').filter(({ properties }) => 'dataFootnoteRef' in properties);
    expect(marks.map((mark) => readText(mark))).toEqual(['1', '2', '1']);
    const ids = listElements(chapter).map(({ properties }) => `#${String(properties.id)}`);
    expect(marks.filter(({ properties }) => !ids.includes(String(properties.href)))).toEqual([]);
  });
});

test('paper has the numbers of a list in a box, an address of mail, and a long figure in one piece', async () => {
  const pages = await readPdfPages(await openPdf(editionPdf(root, 2031)));
  const text = pages.join(' ');
  expect(text).toMatch(/1\. ?Spørg kommunen\..*2\. ?Gå langsomt\./);
  expect(text).toContain('foreningen (post@example.org)');
  expect(text).toContain('1.234.567');
  expect(text).not.toContain('00 00 00 00 (');
});
