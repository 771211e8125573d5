import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { editionPdf, listElements, readPage, readText } from '../helpers/built-pages.ts';
import { builtSite } from '../helpers/built-site.ts';
import { findFigurePage, listFiguresInText, listGatheredFigures } from '../helpers/key-figures.ts';
import { openPdf, pagesOf, readAloud, readOutline } from '../helpers/pdf.ts';
import type { OutlineEntry } from '../helpers/pdf.ts';
import { readTagged } from '../helpers/pdf-tags.ts';
import type { Tag } from '../helpers/pdf-tags.ts';
import { squeeze } from '../helpers/text.ts';

const [contentRoot, tinyRoot] = [await builtSite('content'), await builtSite('tiny')];

describe.each([
  ['2025', contentRoot],
  ['2024', contentRoot],
  ['2030', tinyRoot],
])('the pages that sum up edition %s', (year, root) => {
  const { tree } = readPage(root, `/${year}/print/`);
  const inText = listFiguresInText(tree);
  const gathered = listGatheredFigures(tree);
  /** Text of each page as it is read aloud, without white space. */
  let pages: string[];
  let outline: OutlineEntry[];
  let items: Tag[];

  beforeAll(async () => {
    const file = editionPdf(root, year);
    const pdf = await openPdf(file);
    pages = await Promise.all((await pagesOf(pdf)).map(readAloud));
    outline = await readOutline(pdf);
    items = (await readTagged(readFileSync(file))).of('LI');
  });

  test('have every key figure of the edition once', () => {
    expect(inText.size).toBeGreaterThan(2);
    expect(gathered.map(({ anchor }) => anchor).sort()).toEqual([...inText.keys()].sort());
  });

  test('say each as it stands in the text', () => {
    expect(gathered.map(({ text }) => text).sort()).toEqual([...inText.values()].sort());
  });

  test('give each with its page, as one item of a list', () => {
    const expected = gathered.map(({ anchor, text }) => `${text}side${findFigurePage(tree, anchor, pages)}`);
    const read = items.map(({ text }) => squeeze(text));
    expect(expected.filter((text) => read.filter((item) => item.startsWith(text)).length !== 1)).toEqual([]);
  });

  test('have a sentence for every chapter, with its page', () => {
    const list = listElements(tree, 'ul').filter(({ properties: { className } }) =>
      String(className).includes('rep-short__list'),
    );
    const rows = list.flatMap((element) => listElements(element, 'li'));
    const chapters = listElements(tree, 'section').filter(({ properties }) =>
      /\/chapters\/.+\.mdx$/.test(String(properties.dataPressSource)),
    );
    expect(rows.length).toBe(chapters.length);
    const [page = ''] = pages.slice((outline.find(({ title }) => title === 'Kort fortalt')?.page ?? 0) - 1);
    for (const [index, row] of rows.entries()) {
      const title = listElements(chapters[index]!, 'h1')[0]?.properties.dataPressOutline;
      const number = outline.find((entry) => entry.title === title)?.page;
      expect(page).toContain(`${squeeze(readText(row))}${number}`);
    }
  });

  test('stand in the outline and in the contents list, before the foreword', () => {
    expect(outline.slice(0, 3).map(({ title }) => title)).toEqual(['Kort fortalt', 'Året i tal', 'Forord']);
    const [, contents = ''] = pages;
    for (const { title, page } of outline.slice(0, 2)) {
      expect(contents).toMatch(new RegExp(`${squeeze(title)}[^\\d]*${page}`));
    }
  });

  test('begin the key figures on a left page, or on the page of Kort fortalt', () => {
    const [inShort, figures] = ['Kort fortalt', 'Året i tal'].map(
      (title) => outline.find((entry) => entry.title === title)?.page ?? 0,
    );
    expect(figures! % 2 === 0 || figures === inShort).toBe(true);
  });
});
