/** The desk below its address in a server: pages and routes, guarded. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { API_PATH, DESK_PATH, HANDBOOK_PATH } from '../contract.ts';
import type { Desk } from './desk.ts';
import { requireOwnHost, requireOwnPage } from './guard.ts';
import { HANDBOOK_HEADERS, readHandbook } from './handbook.ts';
import { sendAnswer, sendJson, toCall } from './http.ts';
import { Refusal, toFailure } from './refusal.ts';
import { ROUTES } from './routes.ts';
import { SHELL, SHELL_HEADERS } from './shell.ts';

/** What the middleware is told by whoever starts the server. */
export interface Entrance {
  desk: Desk;
  token: string;
  /** Port that the server listens on. */
  port: () => number;
}

/** Answers everything at and below `/redaktion/`, and hands all else on. */
export function createMiddleware(entrance: Entrance) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (`${pathname}/` === DESK_PATH) return redirect(response, `${DESK_PATH}${queryOf(searchParams)}`);
    if (`${pathname}/` === HANDBOOK_PATH) return redirect(response, HANDBOOK_PATH);
    if (!pathname.startsWith(DESK_PATH)) return next();
    answer(entrance, request, response, pathname, searchParams).catch((error: unknown) => {
      const { status, failure } = toFailure(error);
      if (response.headersSent) response.end(`${JSON.stringify({ text: failure.what, failure })}\n`);
      else sendJson(response, status, failure);
    });
  };
}

async function answer(
  { desk, token, port }: Entrance,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
  query: URLSearchParams,
): Promise<void> {
  const { method = 'GET', headers } = request;
  if (pathname.startsWith(HANDBOOK_PATH)) {
    requireOwnHost({ method, headers }, port());
    const { type, body } = await readHandbook(desk.root, pathname);
    for (const [name, value] of Object.entries(HANDBOOK_HEADERS)) response.setHeader(name, value);
    response.setHeader('content-type', type);
    response.end(body);
    return;
  }
  if (!pathname.startsWith(API_PATH)) {
    requireOwnHost({ method, headers }, port());
    for (const [name, value] of Object.entries(SHELL_HEADERS)) response.setHeader(name, value);
    response.end(SHELL);
    return;
  }
  requireOwnPage({ method, headers }, port(), token);
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  const route = ROUTES[`${method} ${pathname.slice(API_PATH.length)}`];
  if (!route) throw new Refusal(404, 'Det har redaktionen ikke.', 'hent siden igen.');
  await sendAnswer(response, await route(desk, toCall(request, response, query)));
}

function redirect(response: ServerResponse, location: string): void {
  response.statusCode = 307;
  response.setHeader('location', location);
  response.end();
}

function queryOf(query: URLSearchParams): string {
  return query.size > 0 ? `?${query.toString()}` : '';
}
