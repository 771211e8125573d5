import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { listElements, readPages } from '../helpers/built-pages.ts';
import { builtSite } from '../helpers/built-site.ts';

const root = await builtSite('content');
const files = readPages(root).flatMap(({ path, tree }) =>
  listElements(tree, 'a')
    .filter(({ properties }) => String(properties.href).includes('/figurer/'))
    .map((link) => ({ path, href: String(link.properties.href), name: toString(link).replace(/\s+/g, ' ').trim() })),
);

test('every file of a figure is there, and its link says type, figure and size', () => {
  expect(files.length).toBeGreaterThan(90);
  expect(files.filter(({ href }) => !existsSync(join(root, href)))).toEqual([]);
  // The list of all files names them another way, and has a test of its own.
  const beside = files.filter(({ path }) => !path.endsWith('/filer/'));
  expect(beside.filter(({ name }) => !/^(?:CSV|SVG|PNG) ?, .+, [\d.,]+\s[kM]B$/.test(name))).toEqual([]);
});

test('pages and files agree on a figure', () => {
  const csv = readFileSync(join(root, '2025/figurer/beskaeftigelse-og-integration/ukrainere.csv'), 'utf8');
  expect(csv.split('\r\n').slice(1, 3)).toEqual([
    expect.stringMatching(/^2025;47000;47\.000;ukrainere;/),
    expect.stringMatching(/^2024;50000;50\.000;ukrainere;/),
  ]);
});
