import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listElements, readPages } from '../helpers/site.ts';
import type { BuiltPage } from '../helpers/site.ts';

describe.each([
  ['the real edition', inject('site')],
  ['the tiny edition', inject('tinySite')],
])('links of %s', (_, root) => {
  const pages = readPages(root);
  const byPath = new Map(pages.map((page) => [page.path, page]));

  test('every link within the site leads to a page, and to an anchor that it has', () => {
    expect(pages.flatMap((page) => listBroken(page, byPath, root))).toEqual([]);
  });

  test('every id is used once on its page', () => {
    const doubled = pages.flatMap((page) => {
      const ids = listElements(page.tree).flatMap((element) => element.properties.id ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.path}#${id}`);
    });
    expect(doubled).toEqual([]);
  });

  test('every reference from one element to another finds it on the page', () => {
    const lost = pages.flatMap((page) => {
      const ids = new Set(listElements(page.tree).map((element) => element.properties.id));
      const references = listElements(page.tree).flatMap((element) => element.properties.ariaLabelledBy ?? []);
      return references.filter((id) => !ids.has(id)).map((id) => `${page.path}: ${id}`);
    });
    expect(lost).toEqual([]);
  });
});

function listBroken(page: BuiltPage, pages: Map<string, BuiltPage>, root: string): string[] {
  const targets = listElements(page.tree, 'a', 'link', 'img', 'source', 'track').flatMap((element) =>
    [element.properties.href, element.properties.src].filter((value): value is string => typeof value === 'string'),
  );
  return targets
    .filter((target) => !leadsSomewhere(target, page, pages, root))
    .map((target) => `${page.path} → ${target}`);
}

function leadsSomewhere(target: string, page: BuiltPage, pages: Map<string, BuiltPage>, root: string): boolean {
  if (/^(https?:|data:|mailto:)/.test(target)) return true;
  const [path = '', anchor] = target.split('#');
  const found = path === '' ? page : pages.get(path);
  if (!found) return anchor === undefined && existsSync(join(root, path)) && !path.endsWith('/');
  return !anchor || listElements(found.tree).some((element) => element.properties.id === anchor);
}
