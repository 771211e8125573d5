import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from './content.ts';

export interface StartedServer {
  origin: string;
  /** Of the desk, with its token. */
  address: string;
  close: () => Promise<void>;
}

/** A port that is unlikely to be taken; the server takes the next free one. */
const PORT = 4700;

/**
 * Starts the desk on a content folder, as `npm run desk` does, without opening a window.
 *
 * @throws Error with what the server said, when it ends before it is ready
 */
export async function startServer(root: string): Promise<StartedServer> {
  // Astro keeps an entry whose text is known with the folder that it was read from, which may be gone.
  await rm(join(PROJECT, '.astro', 'data-store.json'), { force: true });
  const server = spawn(process.execPath, ['--no-regexp-tier-up', 'scripts/desk.ts', '--port', String(PORT)], {
    cwd: PROJECT,
    env: { ...process.env, CONTENT_ROOT: root, BROWSER: 'none' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(server, 'exit');
  let said = '';
  const address = await new Promise<string>((found, failed) => {
    const read = (bytes: Buffer) => {
      said += bytes.toString();
      const printed = /http:\/\/127\.0\.0\.1:\d+\/redaktion\/\?kode=\w+/.exec(said);
      if (printed) found(printed[0]);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    void ended.then(() => failed(new Error(`The desk ended before it was ready:\n${said}`)));
  });
  return {
    ...{ origin: new URL(address).origin, address },
    close: async () => {
      server.kill();
      await ended;
    },
  };
}
