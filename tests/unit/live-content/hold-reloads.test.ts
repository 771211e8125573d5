import { expect, test } from 'vitest';
import { holdReloads } from '../../../src/live-content/hold-reloads.ts';

const RELOAD = { type: 'full-reload' };

/** A server of which only the socket is there. */
function makeServer() {
  const sent: unknown[] = [];
  const server = { ws: { send: (payload: unknown) => void sent.push(payload) } };
  const reloads = holdReloads(server as never);
  return { sent, reloads, send: (payload: unknown) => server.ws.send(payload) };
}

test('reloads that are asked for while a save is read become one, when it has been read', () => {
  const { sent, reloads, send } = makeServer();
  reloads.hold();
  send(RELOAD);
  send(RELOAD);
  expect(sent).toEqual([]);
  reloads.release();
  expect(sent).toEqual([RELOAD]);
});

test('while another save is read, pages wait for it too', () => {
  const { sent, reloads, send } = makeServer();
  reloads.hold();
  send(RELOAD);
  reloads.hold();
  reloads.release();
  expect(sent).toEqual([]);
  reloads.release();
  expect(sent).toEqual([RELOAD]);
});

test('a save that changes no page reloads none', () => {
  const { sent, reloads } = makeServer();
  reloads.hold();
  reloads.release();
  expect(sent).toEqual([]);
});

test('a change of the code reloads at once', () => {
  const { sent, send } = makeServer();
  send(RELOAD);
  expect(sent).toEqual([RELOAD]);
});

test('other messages pass', () => {
  const { sent, reloads, send } = makeServer();
  reloads.hold();
  send({ type: 'update' });
  expect(sent).toEqual([{ type: 'update' }]);
});

test('reloads are counted when they are sent, each once', () => {
  const { reloads, send } = makeServer();
  reloads.hold();
  send(RELOAD);
  send(RELOAD);
  expect(reloads.count()).toBe(0);
  reloads.release();
  send(RELOAD);
  expect(reloads.count()).toBe(2);
});
