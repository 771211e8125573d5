import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chapter, parseExample } from '../../../src/kontrol/example.ts';
import { checkOnline } from '../../../src/kontrol/online.ts';
import { danish } from '../../../src/sources/dictionary.ts';

let server: Server;
let origin: string;
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.url === '/tavs') return;
    const isRefused = request.url === '/kun-get' && request.method === 'HEAD';
    response.writeHead(request.url === '/borte' ? 404 : isRefused ? 405 : 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function check(...paths: string[]) {
  asked = [];
  const text = paths.map((path, index) => `- [Link ${index}](${origin}${path})`).join('\n');
  const sources = parseExample({ '2030/chapters/natur.mdx': chapter(text) }, danish);
  return (await checkOnline(sources, { deadlineMs: 300 })).map(
    ({ line, what }) => `${line} ${what.replace(origin, '')}`,
  );
}

test('a link that answers is quiet', async () => {
  expect(await check('/her')).toEqual([]);
});

test('a link whose page is gone is a warning with its line', async () => {
  expect(await check('/her', '/borte')).toEqual(['10 `/borte` svarer ikke: svaret er 404.']);
});

test('a server that answers only to a real reading is asked again', async () => {
  expect(await check('/kun-get')).toEqual([]);
});

test('a server that is silent is given up', async () => {
  expect(await check('/tavs')).toEqual(['9 `/tavs` svarer ikke: intet svar inden for 0 sekunder.']);
});

test('an address that stands in several places is asked once', async () => {
  await check('/her', '/her');
  expect(asked).toEqual(['HEAD /her']);
});
