import type { Element } from 'hast';
import { describe, expect, inject, test } from 'vitest';
import { listElements, readPage, readPages, readText } from '../helpers/site.ts';
import { squeeze } from '../press/helpers/pdf.ts';

/** Controls of the screen: paper has nothing to operate. */
const OPERABLE = ['button', 'input', 'select', 'textarea', 'video', 'audio', 'details', 'iframe', 'form'];

const chapters = [inject('site'), inject('tinySite')].flatMap((root) =>
  readPages(root)
    .filter(({ path, tree }) => /^\/\d{4}\/.+\/$/.test(path) && listElements(tree, 'article').length > 0)
    .map(({ path }) => [path, root] as const),
);

describe.each(chapters)('the two renderings of %s', (path, root) => {
  const [, year = '', slug = ''] = path.match(/^\/(\d{4})\/(.+)\/$/) ?? [];
  const print = readPage(root, `/${year}/print/`);
  const section = listElements(print.tree, 'section').find(({ properties }) =>
    String(properties['dataPressSource']).endsWith(`/chapters/${slug}.mdx`),
  );
  const prose = listElements(readPage(root, path).tree, 'div').find(({ properties }) =>
    String(properties.className).includes('rep-prose'),
  );

  test('print has every paragraph, heading and list item of the web, word for word', () => {
    const printed = squeeze(readText(withoutAddresses(section!)));
    const lost = listElements(prose!, 'p', 'h2', 'h3', 'li', 'th', 'td')
      .filter((block) => !isFurniture(block))
      .map((block) => squeeze(readText(block)))
      .filter((text) => !printed.includes(text));
    expect(lost).toEqual([]);
  });

  test('print has nothing to operate', () => {
    expect(listElements(section!, ...OPERABLE).map(({ tagName }) => tagName)).toEqual([]);
  });
});

/** Paper writes the address of a link behind it; the screen has the link. */
function withoutAddresses(section: Element): Element {
  const copy = structuredClone(section);
  for (const span of listElements(copy, 'span')) {
    if (String(span.properties.className).includes('rep-address')) span.children = [];
  }
  return copy;
}

/** What the screen words in its own way or alone has: rows of links with their host, bars, members with their monogram, changes, hints. */
function isFurniture(block: Element): boolean {
  const isOf = (name: string) =>
    listElements(block).some(({ properties }) => String(properties.className).includes(name));
  return (
    isOf('rep-scroll-hint') ||
    isOf('rep-accounts__change') ||
    isOf('rep-links__row') ||
    isOf('rep-chart__') ||
    isOf('rep-person') ||
    isOf('rep-mandate') ||
    String(block.properties.className).includes('rep-chart') ||
    block.tagName === 'td' ||
    block.tagName === 'th'
  );
}
