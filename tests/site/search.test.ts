import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../helpers/built-site.ts';
import { listElements, readPage, readPages, readText } from '../helpers/built-pages.ts';

const root = await builtSite('content');
const policyOf = (path: string) =>
  String(
    listElements(readPage(root, path).tree, 'meta').find(({ properties }) =>
      /content-security-policy/i.test(String(properties.httpEquiv)),
    )?.properties.content,
  );

describe('search of the built site', () => {
  const files = readdirSync(`${root}/pagefind`, { recursive: true, encoding: 'utf8' });

  test('nothing but what the search page loads is written', () => {
    const kinds = new Set(files.filter((file) => file.includes('.')).map((file) => file.replace(/.*\./, '')));
    expect([...kinds].sort()).toEqual(['js', 'json', 'pagefind', 'pf_filter', 'pf_fragment', 'pf_index', 'pf_meta']);
    expect(files.filter((file) => file.endsWith('.js'))).toEqual(['pagefind.js']);
  });

  test('the search page works without script as far as it can: a form, and lists of every page', () => {
    const { tree } = readPage(root, '/soeg/');
    const [form] = listElements(tree, 'form');
    expect(form?.properties).toMatchObject({ action: '/soeg/', role: 'search' });
    const links = new Set(listElements(tree, 'a').map(({ properties }) => properties.href));
    const pages = readPages(root)
      .map(({ path }) => path)
      .filter((path) => /^\/\d{4}\/.+\/$/.test(path) && !/\/(?:print|tryk|kolofon)\/$/.test(path));
    expect(pages.filter((path) => !links.has(path))).toEqual([]);
    expect(readText(listElements(tree, 'noscript')[0]!)).toContain('Søgningen kræver JavaScript');
  });

  test('a page that is not found offers the search', () => {
    expect(listElements(readPage(root, '/404.html').tree, 'form').map(({ properties }) => properties.action)).toContain(
      '/soeg/',
    );
  });

  test('no page but the search page may run WebAssembly', () => {
    const allowed = readPages(root)
      .map(({ path }) => path)
      .filter((path) => policyOf(path).includes('wasm'));
    expect(allowed).toEqual(['/soeg/']);
  });
});
