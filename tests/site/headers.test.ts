import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { COPIES } from '../../src/hosting/compress.ts';
import { IMMUTABLE_FOLDERS, POLICY } from '../../src/hosting/headers.ts';
import { builtSite } from '../helpers/built-site.ts';
import { listElements, readPages } from '../helpers/built-pages.ts';

const [root, tinyRoot] = [await builtSite('content'), await builtSite('tiny')];

/** Directives with their sources; hashes left out, which differ from page to page and only narrow. */
function readPolicy(policy: string): Record<string, string[]> {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  return Object.fromEntries(
    directives
      .filter(([name]) => name)
      .map(([name, ...sources]) => [name!, sources.filter((source) => !source.startsWith("'sha")).sort()]),
  );
}

test('the policy of every page is that of the header, less what works in a header alone', () => {
  const { 'frame-ancestors': _, ...header } = readPolicy(POLICY);
  for (const { path, tree } of readPages(root)) {
    const meta = listElements(tree, 'meta').find(({ properties }) =>
      /content-security-policy/i.test(String(properties.httpEquiv)),
    );
    const page = readPolicy(String(meta?.properties.content));
    expect(page, path).toEqual(header);
  }
});

test('static hosts find the headers at the root of the site', () => {
  expect(readFileSync(join(root, '_headers'), 'utf8')).toContain(`/*\n  Content-Security-Policy: ${POLICY}\n`);
});

describe('texts lie compressed beside the originals', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const unpack = { br: brotliDecompressSync, gz: gunzipSync };

  test('for pages, style sheets, scripts, tables and the feed, and for nothing that is compressed already', () => {
    const endings = new Set(files.filter((file) => file.endsWith('.br')).map((file) => file.split('.').at(-2)));
    expect([...endings].sort()).toEqual(['css', 'csv', 'html', 'js', 'json', 'svg', 'xml']);
  });

  test.each(COPIES)('as .%s with the same text, in fewer bytes', (format) => {
    const copies = files.filter((file) => file.endsWith(`.${format}`));
    expect(copies.length).toBeGreaterThan(80);
    for (const copy of copies) {
      const [packed, original] = [readFileSync(join(root, copy)), readFileSync(join(root, copy.slice(0, -3)))];
      expect(unpack[format](packed).equals(original), copy).toBe(true);
      expect(packed.length, copy).toBeLessThan(original.length);
    }
  });
});

describe.each(IMMUTABLE_FOLDERS)('%s, which browsers keep without asking again,', (folder) => {
  const names = readdirSync(join(root, folder));

  test('holds nothing but files with a hash in their names', () => {
    expect(names.length).toBeGreaterThan(0);
    // Astro writes `name.D3fa_x-1.css`; texts lie there compressed too.
    expect(names.filter((name) => !/\.[\w-]{8}\.\w+(?:\.(?:br|gz))?$/.test(name))).toEqual([]);
  });

  test('has no file that is another one under the same name in another site', () => {
    const shared = names.filter((name) => existsSync(join(tinyRoot, folder, name)));
    const read = (site: string, name: string) => readFileSync(join(site, folder, name));
    expect(shared.filter((name) => !read(root, name).equals(read(tinyRoot, name)))).toEqual([]);
  });
});
