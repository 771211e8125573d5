import { decodeAddress } from '../decode.ts';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { EMPTIED } from '../tab-protocol.ts';
import { tabScripts } from './tab-script.ts';

export interface Site {
  /** Origin without a trailing slash, for example `http://127.0.0.1:41234`. */
  origin: string;
  close: () => Promise<void>;
}

/** Serves a folder, and what runs in a tab, on this machine alone, on a port that the system picks. */
export function serveFolder(root: string): Promise<Site> {
  const files = sirv(root, { dev: true, dotfiles: true });
  return listen(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const readScript = tabScripts[pathname];
    if (readScript) sendScript(response, await readScript());
    else if (searchParams.has(EMPTIED)) sendEmptied(response, (await readServed(root, pathname)).toString());
    else files(request, response, () => void response.writeHead(404).end());
  });
}

/** Answers requests from this machine alone, on a port that the system picks. What throws is answered with 404. */
export async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Site> {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((ready, fail) => server.once('error', fail).listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function sendScript(response: ServerResponse, script: string): void {
  response.setHeader('content-type', 'text/javascript; charset=utf-8');
  // The script does not change while the press runs; the next tab takes it from the browser's cache.
  response.setHeader('cache-control', 'max-age=3600, immutable');
  response.end(script);
}

function sendEmptied(response: ServerResponse, html: string): void {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  const preloads = Object.keys(tabScripts).map((path) => `<${path}>; rel=modulepreload`);
  response.setHeader('link', preloads.join(', '));
  response.end(emptyBody(html));
}

/** The page without what stands in its body. Quoted values of the body's own attributes may hold a `>`. */
function emptyBody(html: string): string {
  return html.replace(/(<body(?:"[^"]*"|'[^']*'|[^>"'])*>)[^]*$/i, '$1</body></html>');
}

/** What the server answers for a path of the site. */
export async function readServed(root: string, path: string): Promise<Buffer> {
  const file = inside(root, decodeAddress(path));
  return readFile((await stat(file)).isDirectory() ? join(file, 'index.html') : file);
}

/** Keeps `..` in an address from reading outside the folder. */
function inside(folder: string, path: string): string {
  const file = normalize(join(folder, path));
  if (file !== resolve(folder) && !file.startsWith(resolve(folder) + sep)) {
    throw new Error(`outside ${folder}: ${path}`);
  }
  return file;
}
