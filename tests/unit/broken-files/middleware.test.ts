import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { COMING_PAGE } from '../../../src/broken-files/broken-page.ts';
import { hasChapter } from '../../../src/broken-files/integration.ts';
import { explainFailures } from '../../../src/broken-files/middleware.ts';
import type { Explanation } from '../../../src/broken-files/middleware.ts';
import { chapter, parseExample } from '../../../src/kontrol/example.ts';
import { danish } from '../../../src/sources/dictionary.ts';

/** What a page gets where Astro finds nothing. */
async function ask(explanation: Explanation | undefined): Promise<{ status: number; body: string }> {
  const handle = explainFailures({
    explain: () => Promise.resolve(explanation),
    findStale: () => Promise.resolve([]),
  });
  const server = createServer((request, response) => {
    handle(request, response, () => response.writeHead(404).end('Siden findes ikke'));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/2030/ny/`);
  const answer = { status: response.status, body: await response.text() };
  server.close();
  return answer;
}

test('a page that is missing for a reason is one that says why', async () => {
  expect(await ask({ status: 503, html: COMING_PAGE })).toEqual({ status: 503, body: COMING_PAGE });
});

test('a page that is missing for none stays missing', async () => {
  expect(await ask(undefined)).toEqual({ status: 404, body: 'Siden findes ikke' });
});

test('a chapter whose file is there has a page that comes, and no other address has', () => {
  const sources = parseExample(
    { '2030/chapters/natur/ny.mdx': chapter('Nyt.'), '2030/chapters/gal.mdx': '---\norder: x\n---\n' },
    danish,
  );
  const paths = ['/2030/natur/ny/', '/2030/natur/', '/2031/natur/ny/', '/2030/gal/', '/natur/ny/'];
  expect(paths.filter((path) => hasChapter(sources, path))).toEqual(['/2030/natur/ny/']);
});
