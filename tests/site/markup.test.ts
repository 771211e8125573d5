import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../helpers/built-site.ts';
import { isForPress, listElements, mainOf, readPages, readText } from '../helpers/built-pages.ts';

const sites = [readPages(await builtSite('content')), readPages(await builtSite('tiny'))];
const pages = sites.flat();
const webPages = pages.filter((page) => !isForPress(page));

describe('markup of the pages', () => {
  test.each(webPages.map((page) => [page.path, page] as const))(
    '%s has one h1 and no gap in its headings',
    (_, page) => {
      const levels = listElements(mainOf(page), 'h1', 'h2', 'h3', 'h4').map((heading) => Number(heading.tagName[1]));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels[0]).toBe(1);
      const gaps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
      expect(gaps).toEqual([]);
    },
  );

  test('every page is Danish, has a title of its own and a description', () => {
    for (const page of webPages) {
      const [html] = listElements(page.tree, 'html');
      expect(html?.properties.lang).toBe('da');
      const description = listElements(page.tree, 'meta').find((meta) => meta.properties.name === 'description');
      expect(String(description?.properties.content).length).toBeGreaterThan(10);
    }
    for (const site of sites) {
      const titles = site
        .filter((page) => !isForPress(page))
        .map((page) => page.html.match(/<title>(.*?)<\/title>/)?.[1]);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  test('scripts are files of the site, never inline', () => {
    for (const page of pages) {
      for (const script of listElements(page.tree, 'script')) {
        // Data for machines, which no browser runs.
        if (script.properties.type === 'application/ld+json') continue;
        expect(String(script.properties.src), page.path).toMatch(/^\/_astro\//);
        expect(readText({ type: 'root', children: script.children }), page.path).toBe('');
      }
    }
  });

  test('every page has the policy, and it allows nothing inline', () => {
    for (const page of pages) {
      const policy = listElements(page.tree, 'meta').find(
        (meta) => String(meta.properties.httpEquiv).toLowerCase() === 'content-security-policy',
      );
      const content = String(policy?.properties.content);
      expect(content).toContain("default-src 'self'");
      expect(content).not.toContain('unsafe-inline');
      const inline = listElements(page.tree).filter((element) => element.properties.style !== undefined);
      expect(inline.map((element) => `${page.path} ${element.tagName}`)).toEqual([]);
    }
  });

  test('the policy stands before whatever it is about: nothing but the encoding comes before it', () => {
    const first = pages.map(({ path, tree }) => {
      const [encoding, policy] = listElements(tree, 'head')[0]!.children.filter((child) => child.type === 'element');
      return [path, encoding?.properties.charSet, String(policy?.properties.httpEquiv).toLowerCase()];
    });
    expect(first.filter(([, charset, name]) => charset !== 'utf-8' || name !== 'content-security-policy')).toEqual([]);
  });

  test('nothing is loaded from another host', () => {
    const loaded = pages.flatMap((page) =>
      listElements(page.tree, 'img', 'source', 'track', 'video', 'audio', 'script', 'iframe', 'link')
        .filter((element) => element.properties.rel?.toString() !== 'canonical')
        .flatMap((element) => [element.properties.src, element.properties.href])
        .filter((address) => /^(https?:)?\/\//.test(String(address))),
    );
    expect(loaded).toEqual([]);
  });

  test('the way to the PDF stands before the text, on every page', () => {
    for (const page of webPages) {
      const pdf = page.html.indexOf('.pdf"');
      expect(pdf, page.path).toBeGreaterThan(0);
      expect(pdf, page.path).toBeLessThan(page.html.indexOf('<main'));
    }
  });

  test('figures and units are not torn apart', () => {
    const torn = pages.flatMap((page) => {
      const text = readText(page.tree.children.find((child) => child.type === 'element') ?? page.tree);
      return text.length === 0
        ? [page.path]
        : (page.html.match(/\d (?:mia|mio|kr|pct)\b/g) ?? []).map((match) => `${page.path}: ${match}`);
    });
    expect(torn).toEqual([]);
  });
});

/** What the Nu HTML checker found in these pages once. */
describe('faults of HTML that no browser shows', () => {
  const PARTS_OF_TABLES = ['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'];

  test('tables have the roles of their elements and no others', () => {
    const roles = pages.flatMap(({ path, tree }) =>
      listElements(tree, ...PARTS_OF_TABLES)
        .filter(({ properties }) => properties.role !== undefined)
        .map(({ tagName }) => `${path}: ${tagName}`),
    );
    expect(roles).toEqual([]);
  });

  test('only fields that are typed into say how a browser completes them', () => {
    const asked = pages.flatMap(({ path, tree }) =>
      listElements(tree, 'input')
        .filter(({ properties }) => /^(?:radio|checkbox|button|submit)$/.test(String(properties.type)))
        .filter(({ properties }) => properties.autoComplete !== undefined)
        .map(() => path),
    );
    expect(asked).toEqual([]);
  });

  test('nothing stands behind the end of the page', () => {
    expect(pages.filter(({ html }) => !/<\/body>\s*<\/html>\s*$/.test(html)).map(({ path }) => path)).toEqual([]);
  });

  test('each column of a table has cells of its own', () => {
    const tables = pages.flatMap(({ path, tree }) => listElements(tree, 'table').map((table) => ({ path, table })));
    const empty = tables.filter(({ table }) => {
      const columns = listElements(table, 'col').length;
      const starts = new Set(listElements(table, 'tr').flatMap(listCellStarts));
      return Array.from({ length: columns }, (_, column) => column).some((column) => !starts.has(column));
    });
    expect(empty.map(({ path }) => path)).toEqual([]);
  });
});

/** Columns at which the cells of a row begin, counted from 0; rows of these pages reach into no other. */
function listCellStarts(row: Element): number[] {
  let column = 0;
  return listElements(row, 'th', 'td').map(({ properties }) => {
    const start = column;
    column += Number(properties.colSpan ?? 1);
    return start;
  });
}
