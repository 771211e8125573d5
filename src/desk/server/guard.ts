/**
 * Who may ask the desk. It listens on this machine alone, but any page of any browser here can send it requests: with a
 * name of its own that leads to 127.0.0.1 (DNS rebinding), or across origins (CSRF). Such a page knows neither the
 * token nor how to come from the desk's own origin.
 */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { TOKEN_HEADER } from '../contract.ts';
import { Refusal } from './refusal.ts';

/** What of a request is looked at. */
export interface Asked {
  method: string;
  headers: IncomingHttpHeaders;
}

const NAMES = ['127.0.0.1', 'localhost'];

/** Content types that a page elsewhere cannot send without being asked first (CORS preflight), which nothing here answers. */
const SAFE_TYPES = /^application\/(?:json|octet-stream)(?:;|$)/;

/**
 * Lets the shell of the desk's pages out, which holds no secret, under this machine's own names alone.
 *
 * @param port that the server listens on
 * @throws Refusal
 */
export function requireOwnHost({ headers }: Asked, port: number): void {
  if (!NAMES.some((name) => headers.host === `${name}:${port}`)) {
    throw new Refusal(
      403,
      'Redaktionen svarer kun på sin egen adresse.',
      `åbn http://127.0.0.1:${port}/redaktion/ på maskinen selv.`,
    );
  }
}

/**
 * Lets a request to the server through that only the desk's own page can send.
 *
 * @throws Refusal
 */
export function requireOwnPage(asked: Asked, port: number, token: string): void {
  requireOwnHost(asked, port);
  const { method, headers } = asked;
  const { origin } = headers;
  const isOwn = origin === undefined ? method === 'GET' : origin === `http://${headers.host}`;
  if (!isOwn || (headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin') {
    throw new Refusal(
      403,
      'En side uden for redaktionen har spurgt.',
      'luk den anden side, og brug redaktionens egen.',
    );
  }
  if (!isSame(headers[TOKEN_HEADER], token)) {
    throw new Refusal(
      401,
      'Redaktionen kender ikke denne fane.',
      'åbn redaktionen med hele adressen fra terminalen, også det efter `?kode=`.',
    );
  }
  if (method !== 'GET' && !SAFE_TYPES.test(headers['content-type'] ?? '')) {
    throw new Refusal(415, 'Forespørgslen har en forkert type.', 'hent siden igen.');
  }
}

/** Compared in the same time whatever the answer, so that it cannot be guessed letter by letter. */
function isSame(given: string | string[] | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(typeof given === 'string' ? given : ''), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
