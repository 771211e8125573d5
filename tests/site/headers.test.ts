import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { POLICY, WASM_SOURCE } from '../../src/hosting/headers.ts';
import { builtSite } from '../helpers/built-site.ts';
import { listElements, readPages } from '../helpers/built-pages.ts';

const root = await builtSite('content');

/** Directives with their sources; hashes left out, which differ from page to page and only narrow. */
function readPolicy(policy: string): Record<string, string[]> {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  return Object.fromEntries(
    directives
      .filter(([name]) => name)
      .map(([name, ...sources]) => [name!, sources.filter((source) => !source.startsWith("'sha")).sort()]),
  );
}

test('the policy of every page is that of the header, less what works in a header alone and what the page does not need', () => {
  const { 'frame-ancestors': _, ...header } = readPolicy(POLICY);
  for (const { path, tree } of readPages(root)) {
    const meta = listElements(tree, 'meta').find(({ properties }) =>
      /content-security-policy/i.test(String(properties.httpEquiv)),
    );
    const page = readPolicy(String(meta?.properties.content));
    if (path !== '/soeg/') page['script-src']?.push(WASM_SOURCE);
    expect(page, path).toEqual(header);
  }
});

test('static hosts find the headers at the root of the site', () => {
  expect(readFileSync(join(root, '_headers'), 'utf8')).toContain(`/*\n  Content-Security-Policy: ${POLICY}\n`);
});

test('every folder that is kept for ever holds files with a hash in their names', () => {
  const files = readPages(root).flatMap(({ tree }) =>
    listElements(tree, 'link', 'script').flatMap(({ properties }) => [properties.href, properties.src]),
  );
  const assets = files.filter((file): file is string => typeof file === 'string' && file.startsWith('/_astro/'));
  expect(assets.filter((file) => !/\.[\w-]{8}\.\w+$/.test(file))).toEqual([]);
});
