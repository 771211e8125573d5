/** A real development server on a content folder, as `npm run desk` starts it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { takeTurn } from '../../src/build/take-turns.ts';
import { readPrintedAddress } from './printed-address.ts';
import { PROJECT_TURN } from './project-turn.ts';

export interface DevServer {
  origin: string;
  /** What the desk's browser opens. */
  address: string;
  /** What the server has printed so far. */
  said: () => string;
}

/** Runs work against a development server that starts for it and stops after it. */
export async function withDevServer(root: string, work: (server: DevServer) => Promise<void>): Promise<void> {
  await takeTurn(PROJECT_TURN, async () => {
    const port = await findPort();
    const server = spawn(process.execPath, ['scripts/desk.ts', '--port', String(port)], {
      // A test runner's variables would make Astro think that it is tested itself.
      env: { ...process.env, CONTENT_ROOT: root, BROWSER: 'none', NODE_ENV: '', VITEST: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const ended = once(server, 'exit');
    try {
      const address = await readPrintedAddress(server, (text) => (said += text));
      await work({ origin: new URL(address).origin, address, said: () => said });
    } finally {
      server.kill('SIGKILL');
      await ended;
    }
  });
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
