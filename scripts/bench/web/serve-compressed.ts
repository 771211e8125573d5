import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { listen } from '../engines/press-door.ts';
import type { Site } from '../engines/press-door.ts';

/** Content types of what the measured pages load. */
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Already compressed; brotli would make them larger. */
const COMPRESSED = new Set(['.woff2', '.woff', '.png', '.jpg', '.jpeg', '.webp', '.avif', '.pdf', '.mp4', '.xlsx']);
/** Where Astro puts files with a hash in their names. */
const HASHED = '/_astro/';

/** Serves a built site on this machine as a good host would: best brotli, hashed files immutable, pages revalidated. */
export async function serveCompressed(root: string): Promise<Site> {
  const bodies = new Map<string, Buffer>();
  return listen((request, response) => respond(root, bodies, request, response));
}

async function respond(
  root: string,
  bodies: Map<string, Buffer>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const named = join(root, normalize(path));
  const file = (await stat(named)).isDirectory() ? join(named, 'index.html') : named;
  const isPlain = COMPRESSED.has(extname(file).toLowerCase());
  const body = bodies.get(file) ?? (isPlain ? await readFile(file) : compress(await readFile(file)));
  bodies.set(file, body);
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  response.setHeader('etag', etag);
  response.setHeader('cache-control', path.startsWith(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (etag === request.headers['if-none-match']) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('content-type', TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream');
  response.setHeader('content-length', body.length);
  if (!isPlain) response.setHeader('content-encoding', 'br');
  response.end(body);
}

function compress(body: Buffer): Buffer {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });
}
