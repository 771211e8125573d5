import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { shortLinksSchema } from '../../src/schemas/short-links.ts';
import { builtContent, builtSite } from '../helpers/built-site.ts';
import { listElements, readPage, readText } from '../helpers/built-pages.ts';

describe.each([
  ['2024', await builtSite('content'), 'content'],
  ['2025', await builtSite('content'), 'content'],
  ['2030', await builtSite('tiny'), await builtContent('tiny')],
])('the short addresses of %s', (year, root, content) => {
  const list = shortLinksSchema.parse(parse(readFileSync(join(content, year, 'short-links.yaml'), 'utf8')));
  const words = Object.entries(list).map(([word, target]) => [`/${year.slice(2)}/${word}/`, target] as const);

  test.each(words)('%s leads to %s without a script, and says so', (path, target) => {
    const { tree } = readPage(root, path);
    const address = new URL(target, 'https://beretning.example').href;
    const metas = listElements(tree, 'meta').map(({ properties }) => properties);
    expect(metas.find(({ httpEquiv }) => String(httpEquiv) === 'refresh')?.content).toBe(`0; url=${address}`);
    expect(metas.find(({ name }) => name === 'robots')?.content).toBe('noindex');
    const canonical = listElements(tree, 'link').find(({ properties }) => String(properties.rel) === 'canonical');
    expect(canonical?.properties.href).toBe(address);
    expect(listElements(tree, 'a').map(({ properties }) => properties.href)).toEqual([address]);
    expect(listElements(tree, 'script')).toEqual([]);
  });

  test('lead on by the host too, where it reads redirects', () => {
    const redirects = readFileSync(join(root, '_redirects'), 'utf8').split('\n');
    const paths = redirects.map((line) => line.replace(/ .*/, ''));
    expect(paths).toEqual(expect.arrayContaining(words.map(([path]) => path)));
  });

  test('are on no list of pages', () => {
    expect(readFileSync(join(root, 'sitemap-0.xml'), 'utf8')).not.toMatch(/\/\d{2}\/[a-z]+\//);
  });

  test('lead to chapters that are there', () => {
    for (const [, target] of words.filter(([, address]) => address.startsWith('/'))) {
      expect(readText(readPage(root, target).tree)).not.toBe('');
    }
  });
});
