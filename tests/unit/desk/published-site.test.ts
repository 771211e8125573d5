import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFileNotMade } from '../../../src/desk/server/file-not-made.ts';
import { createPublishedSite } from '../../../src/desk/server/published-site.ts';
import type { PublishedSite } from '../../../src/desk/server/published-site.ts';

let folder = '';
let site: PublishedSite;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'udgivet-'));
  await mkdir(join(folder, 'site/2030/tom'), { recursive: true });
  await writeFile(join(folder, 'hemmelig.txt'), 'ingen skal se den');
  await writeFile(join(folder, 'site/2030/index.html'), '<h1>2030</h1>');
  await writeFile(join(folder, 'site/2030/beretning.pdf'), '%PDF');
  site = createPublishedSite(join(folder, 'site'));
});
afterEach(async () => {
  site.close();
  await rm(folder, { recursive: true });
});

/** A request as it is, without what `fetch` does to an address. */
const ask = async (path: string, { host, method }: { host?: string; method?: string } = {}) => {
  const { port } = new URL(await site.origin());
  return new Promise<{ status: number | undefined; type: string | undefined; body: string }>((done) => {
    const asked = request({
      ...{ port, host: '127.0.0.1', path, method },
      headers: { host: host ?? `127.0.0.1:${port}` },
    });
    asked.on('response', (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => done({ status: response.statusCode, type: response.headers['content-type'], body }));
    });
    asked.end();
  });
};

describe('published pages', () => {
  test('are shown with the types that browsers ask for', async () => {
    expect(await ask('/2030/')).toEqual({ status: 200, type: 'text/html;charset=utf-8', body: '<h1>2030</h1>' });
    expect(await ask('/2030/beretning.pdf')).toEqual({ status: 200, type: 'application/pdf', body: '%PDF' });
  });

  test.each([
    '/../hemmelig.txt',
    '/%2e%2e/hemmelig.txt',
    '/..%2fhemmelig.txt',
    '/2030/../../hemmelig.txt',
    '/2030/tom/',
    '/%00',
  ])('have nothing outside their folder, and no list of it: %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test('do not follow a link out of their folder', async () => {
    await symlink(join(folder, 'hemmelig.txt'), join(folder, 'site/genvej.txt'));
    await symlink(folder, join(folder, 'site/ude'));
    expect([(await ask('/genvej.txt')).status, (await ask('/ude/hemmelig.txt')).status]).toEqual([404, 404]);
  });

  test('answer under the names of this machine alone, and only to be read', async () => {
    expect((await ask('/2030/', { host: 'evil.example' })).status).toBe(403);
    expect((await ask('/2030/', { method: 'POST' })).status).toBe(405);
  });

  test('are there when the folder comes later', async () => {
    const later = createPublishedSite(join(folder, 'senere'));
    expect(await later.has('/2030/')).toBe(false);
    await mkdir(join(folder, 'senere/2030'), { recursive: true });
    await writeFile(join(folder, 'senere/2030/index.html'), 'nu');
    expect(await later.has('/2030/')).toBe(true);
    expect(await (await fetch(`${await later.origin()}/2030/`)).text()).toBe('nu');
    later.close();
  });
});

describe('a PDF in the preview', () => {
  const askPreview = async (path: string, host?: string) => {
    const server = createServer();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const handle = createFileNotMade(site, () => (host ? port + 1 : port));
    server.on('request', (asked, response) => handle(asked, response, () => response.writeHead(404).end('videre')));
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    const answer = { status: response.status, body: await response.text() };
    server.close();
    return answer;
  };

  test('is said to come when it is published, and its pages can be seen before', async () => {
    const { status, body } = await askPreview('/2030/natur/kyst/beretning-2030-natur.pdf');
    expect(status).toBe(200);
    expect(body).toContain('<h1>PDF’en laves, når der udgives</h1>');
    expect(body).toContain('<a href="/2030/print/?kapitel=natur/kyst">Se siderne, som de bliver på papir</a>');
    expect(body).not.toContain('som den sidst blev lavet');
  });

  test('can be opened as it was published last', async () => {
    const address = `${await site.origin()}/2030/beretning.pdf`;
    expect((await askPreview('/2030/beretning.pdf')).body).toContain(
      `<a href="${address}">Åbn PDF’en, som den sidst blev lavet</a>`,
    );
  });

  test('is the editor’s own where it lies in a media folder', async () => {
    expect((await askPreview('/2030/media/bilag.pdf')).body).toBe('videre');
    expect((await askPreview('/2030/')).body).toBe('videre');
  });

  test('is told to no page that comes under another name', async () => {
    expect((await askPreview('/2030/beretning.pdf', 'other')).status).toBe(403);
  });
});
