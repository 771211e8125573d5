/** The examples for web servers, started as they are where the servers are installed, and what each says of every kind of file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CACHE_FOR_EVER, CACHE_SHORTLY, SECURITY_HEADERS } from '../../src/hosting/headers.ts';
import { builtSite } from '../helpers/built-site.ts';
import { isInstalled, startServer } from '../helpers/web-servers.ts';
import type { ServerName, WebServer } from '../helpers/web-servers.ts';

const root = await builtSite('content');

/** The first file of a folder with an ending. */
function find(folder: string, ending: string): string {
  const name = readdirSync(join(root, folder)).find((candidate) => candidate.endsWith(ending));
  if (!name) throw new Error(`${folder} has no file that ends with ${ending}.`);
  return `${folder}${name}`;
}

interface Kind {
  path: string;
  /** What it is; nothing where browsers never ask. */
  type?: RegExp;
  /** Whether it lies compressed beside the original. */
  isText?: boolean;
  isKept?: boolean;
}

const KINDS: Record<string, Kind> = {
  'the front': { path: '/', type: /^text\/html(?:; charset=utf-8)?$/, isText: true },
  'a page': { path: '/2025/eu/', type: /^text\/html(?:; charset=utf-8)?$/, isText: true },
  'a style sheet': { path: find('/_astro/', '.css'), type: /^text\/css; charset=utf-8$/, isText: true, isKept: true },
  'a script': { path: find('/_astro/', '.js'), type: /^text\/javascript; charset=utf-8$/, isText: true, isKept: true },
  'a font': { path: find('/_astro/', '.woff2'), type: /^font\/woff2$/, isKept: true },
  'the colours': { path: '/palette.css', type: /^text\/css; charset=utf-8$/, isText: true },
  'the search index': { path: '/soeg/opslag.json', type: /^application\/json(?:; charset=utf-8)?$/, isText: true },
  'a table as CSV': { path: '/2024/regnskab/aktiver.csv', type: /^text\/csv; charset=utf-8$/, isText: true },
  'a table as JSON': {
    path: '/2024/regnskab/aktiver.json',
    type: /^application\/json(?:; charset=utf-8)?$/,
    isText: true,
  },
  'a table for Excel': { path: '/2024/regnskab/aktiver.xlsx', type: /spreadsheetml\.sheet$/ },
  'the feed': { path: '/feed.xml', type: /^application\/atom\+xml; charset=utf-8$/, isText: true },
  'the site map': { path: '/sitemap-0.xml', type: /^(?:text|application)\/xml(?:; charset=utf-8)?$/, isText: true },
  'the word to robots': { path: '/robots.txt', type: /^text\/plain; charset=utf-8$/ },
  'a PDF': { path: '/2024/kl-beretning-2024.pdf', type: /^application\/pdf$/ },
  'a share picture': { path: '/2024/deling/forside.png', type: /^image\/png$/ },
  'the icon': { path: '/favicon.svg', type: /^image\/svg\+xml(?:; charset=utf-8)?$/ },
};
const kinds = Object.entries(KINDS);
const read = (path: string) => readFileSync(join(root, path.endsWith('/') ? `${path}index.html` : path));

describe.each(['nginx', 'caddy'] satisfies ServerName[])('%s with its example', (name) => {
  test('can be started here', ({ skip }) => {
    if (!isInstalled(name)) skip(`${name} or openssl is not installed`);
  });

  describe.skipIf(!isInstalled(name))('as it stands', () => {
    let server: WebServer;
    beforeAll(async () => {
      server = await startServer(name, root);
    });
    afterAll(() => server?.stop());

    test.each(kinds)('says what %s is, and how long to keep it', async (_, { path, type, isKept }) => {
      const { status, headers, body } = await server.ask(path);
      expect({ status, cache: headers['cache-control'] }).toEqual({
        status: 200,
        cache: isKept ? CACHE_FOR_EVER : CACHE_SHORTLY,
      });
      if (type) expect(headers['content-type']).toMatch(type);
      expect(body.equals(read(path))).toBe(true);
    });

    test.each(kinds)('says all policies with %s', async (_, { path }) => {
      const { headers } = await server.ask(path);
      for (const [header, value] of SECURITY_HEADERS) expect(headers[header.toLowerCase()], header).toBe(value);
    });

    test.each(kinds.filter(([, { isText }]) => isText))(
      'sends %s compressed, and the same text',
      async (_, { path, type }) => {
        const { headers, body } = await server.ask(path, { 'accept-encoding': 'gzip' });
        expect(headers['content-encoding']).toBe('gzip');
        expect(headers['vary']).toMatch(/accept-encoding/i);
        if (type) expect(headers['content-type']).toMatch(type);
        expect(gunzipSync(body).equals(read(path))).toBe(true);
      },
    );

    // nginx needs a module for it, which the example names.
    test.runIf(name === 'caddy')('packs tighter for browsers that can unpack it', async () => {
      const { headers, body } = await server.ask('/2025/eu/', { 'accept-encoding': 'gzip, deflate, br, zstd' });
      expect(headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(body).equals(read('/2025/eu/'))).toBe(true);
    });

    test.each(['/findes-ikke/', '/_astro/findes-ikke.12345678.js', '/2024/regnskab/findes-ikke.csv'])(
      'answers %s with the page that says so, and nobody keeps it',
      async (path) => {
        const { status, headers, body } = await server.ask(path);
        expect({ status, cache: headers['cache-control'] }).toEqual({ status: 404, cache: CACHE_SHORTLY });
        expect(headers['content-type']).toMatch(/^text\/html/);
        expect(headers['content-security-policy']).toBeDefined();
        expect(body.equals(read('/404.html'))).toBe(true);
      },
    );

    test('leads from an address without its last slash to the page', async () => {
      const { status, headers } = await server.ask('/2025/eu');
      expect(status).toBeOneOf([301, 308]);
      expect(headers.location).toMatch(/\/2025\/eu\/$/);
    });

    test('leads from HTTP to HTTPS', async () => {
      const { status, headers } = await server.askPlain('/2025/eu/');
      expect(status).toBeOneOf([301, 308]);
      expect(headers.location).toMatch(/^https:\/\/beretning\.example(?::\d+)?\/2025\/eu\/$/);
    });

    test('sends pieces of a PDF, so that a reader can begin in the middle', async () => {
      const { status, body } = await server.ask('/2024/kl-beretning-2024.pdf', { range: 'bytes=0-7' });
      expect({ status, text: body.toString('latin1') }).toMatchObject({
        status: 206,
        text: expect.stringMatching(/^%PDF-1/),
      });
    });

    test('speaks HTTP/2', async () => {
      expect(await server.agreeOnProtocol()).toBe('h2');
    });
  });
});
