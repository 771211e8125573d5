/**
 * The pages and files that »Udgiv« laid in a folder, as readers get them. They lead to each other from the root of their site, and
 * run scripts of their own, so they have an origin of their own: a second port of this machine.
 */
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import { requireOwnHost } from './guard.ts';

export interface PublishedSite {
  /** Where the pages can be seen, without a slash at the end. The server starts when it is asked for first. */
  origin: () => Promise<string>;
  /** Whether there is a page or file at an address of the site, such as `/2026/`. */
  has: (pathname: string) => Promise<boolean>;
  close: () => void;
}

/** @param folder that is published to; it need not be there yet */
export function createPublishedSite(folder: string): PublishedSite {
  let listening: Promise<number> | undefined;
  const files = sirv(folder, { dev: true });
  const has = async (pathname: string) => (await findServed(folder, pathname)) !== undefined;
  const server = createServer((request, response) => {
    const refuse = (status: number) => void response.writeHead(status).end();
    const { method = 'GET', headers } = request;
    if (method !== 'GET' && method !== 'HEAD') return refuse(405);
    try {
      requireOwnHost({ method, headers }, portOf());
    } catch {
      return refuse(403);
    }
    void has(new URL(request.url ?? '/', 'http://localhost').pathname).then((isThere) => {
      if (!isThere) return refuse(404);
      response.setHeader('x-content-type-options', 'nosniff');
      files(request, response, () => refuse(404));
    });
  });
  const portOf = () => (server.address() as AddressInfo | null)?.port ?? 0;
  return {
    has,
    origin: async () => {
      listening ??= new Promise((ready, fail) => {
        server.once('error', fail).listen(0, '127.0.0.1', () => ready(portOf()));
      });
      return `http://127.0.0.1:${await listening}`;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The regular file in the folder that an address means, without links that lead out of it. */
async function findServed(folder: string, pathname: string): Promise<string | undefined> {
  try {
    const home = await realpath(folder);
    const named = await realpath(join(home, decodeURIComponent(pathname)));
    const place = (await stat(named)).isDirectory() ? await realpath(join(named, 'index.html')) : named;
    return place.startsWith(home + sep) && (await stat(place)).isFile() ? place : undefined;
  } catch {
    return undefined;
  }
}
