/**
 * A process that serves as `npm run desk` does, or with `dev` as `npm run dev`, on a free port and without opening a window:
 * `start-desk.ts <outDir> [dev]`. It prints the desk's address.
 */
import { rm } from 'node:fs/promises';
import { DESK_PATH } from '../../src/desk/contract.ts';
import { ownFolder } from '../../src/desk/server/own-folder.ts';
import { readToken } from '../../src/desk/server/token.ts';
import { startDesk } from '../../src/desk/start.ts';
import { contentRoot } from '../../src/sources/content-root.ts';

const [outDir = '', command] = process.argv.slice(2);

// Astro keeps an entry whose text is known, with the folder that it was read from: that of a test before, which is gone.
await rm('.astro/data-store.json', { force: true });
console.log(command === 'dev' ? await startDev() : (await startDesk(contentRoot, 0, outDir)).address);

async function startDev(): Promise<string> {
  const { dev } = await import('astro');
  const { address } = await dev({ server: { host: '127.0.0.1', port: 0 }, logLevel: 'error', outDir });
  return `http://127.0.0.1:${address.port}${DESK_PATH}?kode=${await readToken(ownFolder(contentRoot))}`;
}
