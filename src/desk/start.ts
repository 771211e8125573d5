/** Starts the development server with the editor's desk, or finds the one that runs. */
import { API_PATH, DESK_PATH, TOKEN_HEADER } from './contract.ts';
import { ownFolder } from './server/own-folder.ts';
import { readToken } from './server/token.ts';

export interface StartedDesk {
  /** What the browser opens, with the token. */
  address: string;
  /** Whether another process has it running. */
  isOther: boolean;
}

/**
 * @param root the content folder
 * @param port that is tried first
 * @param outDir where »Udgiv« lays the pages, in place of `dist`
 */
export async function startDesk(root: string, port: number, outDir?: string): Promise<StartedDesk> {
  const token = await readToken(ownFolder(root));
  const addressAt = (at: number) => `http://127.0.0.1:${at}${DESK_PATH}?kode=${token}`;
  if (await isRunning(port, token)) return { address: addressAt(port), isOther: true };
  // It would report what its makers want to know, and say so in English.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { dev } = await import('astro');
  const server = await dev({
    server: { host: '127.0.0.1', port },
    logLevel: 'error',
    // It is a developer's; an editor has Kontrol in the desk, and pages that look as readers get them.
    devToolbar: { enabled: false },
    ...(outDir && { outDir }),
  });
  return { address: addressAt(server.address.port), isOther: false };
}

/** Whether the desk of this content folder answers at a port: another one knows another token. */
async function isRunning(port: number, token: string): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}${API_PATH}version?sti=site.yaml`, { headers: { [TOKEN_HEADER]: token } }).then(
    ({ ok }) => ok,
    () => false,
  );
}
