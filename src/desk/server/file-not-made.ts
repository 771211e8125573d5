/** What the preview says where readers find a PDF or an e-book: those are made when the whole is published. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { escapeHtml, writeOwnPage } from '../../broken-files/own-page.ts';
import { editionPath, PRINT } from '../../report/addresses.ts';
import { requireOwnHost } from './guard.ts';
import type { PublishedSite } from './published-site.ts';
import { toFailure } from './refusal.ts';

/** Files of the press and of the writer of e-books; what lies in a media folder was not made by them. */
const MADE = /^(?!.*\/media\/).*\.(?:pdf|epub)$/;

/** Answers the addresses of such files in the preview, and hands all else on. */
export function createFileNotMade(published: PublishedSite, port: () => number) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method !== 'GET' || !MADE.test(pathname)) return next();
    describe(request, published, port(), pathname).then(
      (page) => send(response, 200, page),
      (error: unknown) => {
        const { status, failure } = toFailure(error);
        send(response, status, writePage(failure.what, []));
      },
    );
  };
}

async function describe(
  { headers }: IncomingMessage,
  published: PublishedSite,
  port: number,
  pathname: string,
): Promise<string> {
  requireOwnHost({ method: 'GET', headers }, port);
  const [title, open] = pathname.endsWith('.epub')
    ? ['E-bogen laves, når der udgives', 'Hent e-bogen, som den sidst blev lavet']
    : ['PDF’en laves, når der udgives', 'Åbn PDF’en, som den sidst blev lavet'];
  const paged = pagedPreviewOf(pathname);
  const last = (await published.has(pathname)) ? `${await published.origin()}${pathname}` : undefined;
  return writePage(title, [
    ...(paged ? [{ address: paged, text: 'Se siderne, som de bliver på papir' }] : []),
    ...(last ? [{ address: last, text: open }] : []),
  ]);
}

/** The preview on paper of what a file is made from; none for a folder or an agenda, which have pages of their own kinds. */
function pagedPreviewOf(pathname: string): string | undefined {
  const letter = /^\/breve\/.+\//.exec(pathname)?.[0];
  if (letter) return `${letter}${PRINT}/`;
  const [, year, slug] = /^\/(\d{4})\/(?:(.+)\/)?[^/]+$/.exec(pathname) ?? [];
  if (!year) return undefined;
  return `${editionPath(Number(year), PRINT)}${slug ? `?kapitel=${slug}` : ''}`;
}

const STYLES = `<style>
h1 { font-size: 1.75rem; line-height: 1.2 }
ul { padding: 0; list-style: none }
</style>`;

function writePage(title: string, links: readonly { address: string; text: string }[]): string {
  const items = links.map(({ address, text }) => `<li><a href="${escapeHtml(address)}">${escapeHtml(text)}</a></li>`);
  const list = items.length > 0 ? `<ul>${items.join('')}</ul>` : '';
  return writeOwnPage(title, STYLES, `<h1>${escapeHtml(title)}</h1>\n${list}`);
}

function send(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(page);
}
