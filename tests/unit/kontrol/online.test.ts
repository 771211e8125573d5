/** Rules that ask the network, against a web server of the test's own. */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chapter, parseExample } from '../../../src/kontrol/example.ts';
import { rules } from '../../../src/kontrol/rules.ts';
import { listIdleRules, runRules } from '../../../src/kontrol/run.ts';
import { tryAddresses } from '../../../src/kontrol/try-addresses.ts';
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

/** A chapter with links to these paths, and perhaps an exception from `link-svar` for the lines with a text. */
function linkTo(paths: string[], exceptionFor?: string) {
  asked = [];
  const text = paths.map((path, index) => `- [Link ${index}](${origin}${path})`).join('\n');
  const exception = `- rule: link-svar\n  file: chapters/natur.mdx\n  text: ${exceptionFor}\n  reason: Siden svarer kun mennesker.\n  date: 2031-03-14\n`;
  return parseExample(
    {
      '2030/chapters/natur.mdx': chapter(text),
      ...(exceptionFor === undefined ? {} : { '2030/exceptions.yaml': exception }),
    },
    danish,
  );
}

/** Findings about answers and exceptions, as `rule line what`. */
async function find(sources: ReturnType<typeof linkTo>, chosen?: typeof rules): Promise<string[]> {
  return (await runRules(sources, chosen))
    .filter(({ rule }) => ['link-svar', 'undtagelse'].includes(rule))
    .map(({ rule, line, what }) => `${rule} ${line} ${what.replace(origin, '')}`);
}

test('a link that answers is quiet', async () => {
  expect(await find(linkTo(['/her']), rules)).toEqual([]);
});

test('a link whose page is gone is a warning with its line', async () => {
  expect(await find(linkTo(['/her', '/borte']), rules)).toEqual(['link-svar 10 `/borte` svarer ikke: svaret er 404.']);
});

test('an address that stands in several places is asked once', async () => {
  await find(linkTo(['/her', '/her']), rules);
  expect(asked).toEqual(['HEAD /her']);
});

test('an ordinary run asks nothing and counts no such rule as idle', async () => {
  const sources = linkTo(['/borte']);
  expect(await find(sources)).toEqual([]);
  expect(asked).toEqual([]);
  expect(listIdleRules(parseExample({}, danish)).map(({ id }) => id)).not.toContain('link-svar');
});

test('an exception lets a link without an answer stand', async () => {
  expect(await find(linkTo(['/borte'], 'Link 0'), rules)).toEqual([]);
});

test.each([
  ['an ordinary run', undefined],
  ['a day on which the page answers', rules],
])('an exception from a rule that asks the network is not reported by %s', async (_, chosen) => {
  expect(await find(linkTo(['/her'], 'Link 0'), chosen)).toEqual([]);
});

test('an exception from a rule that asks the network is reported when its words are gone', async () => {
  expect(await find(linkTo(['/her'], 'Link 7'))).toEqual([expect.stringMatching(/^undtagelse 1 .*»Link 7«/)]);
});

test('a server that answers only to a real reading is asked again', async () => {
  expect(await tryAddresses([`${origin}/kun-get`])).toEqual([{ address: `${origin}/kun-get`, failure: undefined }]);
});

test('a server that stays silent counts as no answer after the deadline', async () => {
  const [tried] = await tryAddresses([`${origin}/tavs`], { deadlineMs: 300 });
  expect(tried?.failure).toBe('intet svar inden for 0 sekunder');
});
