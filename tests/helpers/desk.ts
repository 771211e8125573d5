/** The editor's desk behind a server of its own, without Astro, on a copy of the tiny edition. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { API_PATH, TOKEN_HEADER } from '../../src/desk/contract.ts';
import type { FileState } from '../../src/desk/contract.ts';
import { createContentTasks } from '../../src/desk/server/content-tasks.ts';
import type { ContentThread } from '../../src/desk/server/content-thread.ts';
import { createDesk } from '../../src/desk/server/desk.ts';
import { createMiddleware } from '../../src/desk/server/middleware.ts';
import { copyTiny } from './edition.ts';
import type { Overlay } from './edition.ts';

const TOKEN = 'c'.repeat(48);

/** An answer: its status and what it says. */
export interface DeskAnswer<Body> {
  status: number;
  body: Body;
}

export interface TestDesk {
  /** The content folder. */
  root: string;
  /** Where the desk keeps its own. */
  own: string;
  origin: string;
  /** Files that the desk has told the preview of, in order. */
  saved: readonly string[];
  /** Asks as the desk's page does. */
  ask: <Body>(route: string, body?: unknown) => Promise<DeskAnswer<Body>>;
  /** A file as the page gets it. */
  read: (path: string) => Promise<FileState>;
  close: () => Promise<void>;
}

/** The tasks without their thread, which takes a second to start. */
export function askHere(root: string): ContentThread {
  const tasks = createContentTasks(root);
  return {
    ask: ((name, value) => (tasks[name] as (value: unknown) => unknown)(value)) as ContentThread['ask'],
    close: async () => {},
  };
}

/** Starts a desk on a copy of the tiny edition with changes. */
export async function openDesk(overlay: Overlay = {}): Promise<TestDesk> {
  const { root, remove } = await copyTiny(overlay);
  const own = await mkdtemp(join(tmpdir(), 'redaktion-'));
  const saved: string[] = [];
  const desk = createDesk(root, { folder: own, content: askHere(root), onSaved: (file) => saved.push(file) });
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const handle = createMiddleware({ desk, token: TOKEN, port: () => port });
  server.on('request', (request, response) => handle(request, response, () => response.writeHead(404).end()));
  const origin = `http://127.0.0.1:${port}`;
  const ask = async <Body>(route: string, body?: unknown): Promise<DeskAnswer<Body>> => {
    const [method = 'GET', address = ''] = route.split(' ');
    const isBytes = body instanceof Uint8Array;
    const response = await fetch(`${origin}${API_PATH}${address}`, {
      method,
      headers: {
        [TOKEN_HEADER]: TOKEN,
        ...(method !== 'GET' && { origin, 'content-type': `application/${isBytes ? 'octet-stream' : 'json'}` }),
      },
      ...(body !== undefined && { body: isBytes ? new Uint8Array(body) : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isLines = response.headers.get('content-type')?.includes('ndjson');
    const parsed: unknown = isLines
      ? text
          .trim()
          .split('\n')
          .map((line): unknown => JSON.parse(line))
      : JSON.parse(text);
    return { status: response.status, body: parsed as Body };
  };
  return {
    ...{ root, own, origin, ask, saved },
    read: async (path) => (await ask<FileState>(`GET fil?sti=${encodeURIComponent(path)}`)).body,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await desk.content.close();
      await rm(own, { recursive: true, force: true });
      await remove();
    },
  };
}
