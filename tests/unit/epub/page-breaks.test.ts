import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { Section } from '../../../src/epub/book.ts';
import { markPages } from '../../../src/epub/page-breaks.ts';

const section = (name: string, html: string): Section => ({
  name,
  file: `${name}.xhtml`,
  title: name,
  type: 'chapter',
  isPart: false,
  content: fromHtml(html, { fragment: true }),
});

const COAST =
  'Kysten er lang, og havet æder af den hvert eneste år siden 1998. Derfor bygger kommunen et dige af sten og sand.';
const TOWN =
  'Byen vokser mod syd, hvor der er plads til tusind boliger ved den gamle havn. Skolen følger med om to år.';

/** The text that follows each mark, to the end of its paragraph. */
function textsAfterMarks(sections: readonly Section[]): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const { content } of sections) {
    visit(content, 'element', (element, index, parent) => {
      if (element.properties['epub:type'] !== 'pagebreak' || index === undefined || !parent) return;
      const rest: Root = { type: 'root', children: parent.children.slice(index + 1) };
      texts[String(element.properties.id)] = toHtml(rest).replace(/<[^>]+>/g, '');
    });
  }
  return texts;
}

describe('the pages of the printed edition in a book', () => {
  test('begin at the word where the page begins, in the middle of a paragraph too', () => {
    const sections = [section('kyst', `<h1>Kyst</h1><p>${COAST}</p>`)];
    markPages(sections, [
      'Kyst Kysten er lang, og havet æder af den hvert eneste år siden 1998. Derfor',
      'bygger kommunen et dige af sten og sand.',
    ]);
    expect(textsAfterMarks(sections)).toEqual({
      'side-1': 'Kyst',
      'side-2': 'bygger kommunen et dige af sten og sand.',
    });
  });

  test('are found where a line divides a word that the book has whole', () => {
    const sections = [section('kyst', `<p>${COAST}</p>`)];
    markPages(sections, [
      'Kysten er lang, og havet æder af den',
      'hvert eneste år siden 1998. Der\u00adfor bygger kommunen',
    ]);
    expect(textsAfterMarks(sections)['side-2']).toMatch(/^hvert eneste år/);
  });

  test('keep their order where a contents list says words that stand far behind', () => {
    const sections = [section('kyst', `<h1>Kyst</h1><p>${COAST}</p>`), section('by', `<h1>By</h1><p>${TOWN}</p>`)];
    const breaks = markPages(sections, [`Indhold ${TOWN}`, `Kyst ${COAST}`, `By ${TOWN}`]);
    expect(breaks.map(({ file }) => file)).toEqual(['kyst.xhtml', 'kyst.xhtml', 'by.xhtml']);
    expect(breaks.map(({ page }) => page)).toEqual([1, 2, 3]);
  });

  test('stand where the next page does when the book has none of their words', () => {
    const sections = [section('kyst', `<h1>Kyst</h1><p>${COAST}</p>`), section('by', `<h1>By</h1><p>${TOWN}</p>`)];
    const breaks = markPages(sections, [`Kyst ${COAST}`, 'xx yy zz', `By ${TOWN}`]);
    expect(breaks.map(({ file }) => file)).toEqual(['kyst.xhtml', 'by.xhtml', 'by.xhtml']);
  });

  test('begin with a section whose first words paper sets in another order', () => {
    const sections = [
      section('kyst', `<p>Natur</p><h1>Kyst</h1><p>12 km</p><p>${COAST}</p>`),
      section('by', `<p>${TOWN}</p>`),
    ];
    markPages(sections, [`12 km Natur Kyst ${COAST}`, TOWN]);
    expect(textsAfterMarks(sections)['side-1']).toBe('Natur');
  });

  test('never stand in a drawing', () => {
    const sections = [section('kyst', `<svg><text>${COAST}</text></svg><p>${TOWN}</p>`)];
    markPages(sections, [COAST, TOWN]);
    const marks: Element[] = [];
    visit(sections[0]!.content, { type: 'element', tagName: 'svg' }, (drawing) => {
      visit(drawing, { type: 'element', tagName: 'span' }, (mark) => {
        marks.push(mark);
      });
    });
    expect(marks).toEqual([]);
  });
});
