import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { joinReloads } from '../../../src/dev-toolbar/join-reloads.ts';

const RELOAD = { type: 'full-reload' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server of which only the watcher and the socket are there. */
function makeServer() {
  const sent: unknown[] = [];
  const server = { watcher: new EventEmitter(), ws: { send: (payload: unknown) => void sent.push(payload) } };
  joinReloads(server as never, (file) => file.startsWith('/content/'));
  const save = (file: string) => server.watcher.emit('all', 'change', file);
  return { sent, save, reload: () => server.ws.send(RELOAD), ws: server.ws };
}

test('of the two reloads after a save only the second is sent', () => {
  const { sent, save, reload } = makeServer();
  save('/content/2030/chapters/natur.mdx');
  reload();
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(600);
  reload();
  vi.advanceTimersByTime(5000);
  expect(sent).toEqual([RELOAD]);
});

test('a save that only the first reload follows is shown all the same', () => {
  const { sent, save, reload } = makeServer();
  save('/content/2030/chapters/natur.mdx');
  reload();
  vi.advanceTimersByTime(1500);
  expect(sent).toEqual([RELOAD]);
});

test('a change of the code reloads at once', () => {
  const { sent, save, reload } = makeServer();
  save('/src/pages/index.astro');
  reload();
  expect(sent).toEqual([RELOAD]);
});

test('other messages pass', () => {
  const { sent, save, ws } = makeServer();
  save('/content/2030/chapters/natur.mdx');
  ws.send({ type: 'update' });
  expect(sent).toEqual([{ type: 'update' }]);
});
