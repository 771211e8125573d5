import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The bench's own folder, with the packages that it measures against. */
const FOLDER = fileURLToPath(new URL('..', import.meta.url));

/** Their installers would each fetch a browser of their own; they are given the press's. */
const NO_DOWNLOAD = { PUPPETEER_SKIP_DOWNLOAD: '1', PUPPETEER_SKIP_CHROMIUM_DOWNLOAD: '1' };

/** Installs the packages unless they are there. @returns whether they are there now */
export function installPeers(): boolean {
  // npm writes this file when it is done.
  const isInstalled = () => existsSync(join(FOLDER, 'node_modules/.package-lock.json'));
  if (isInstalled()) return true;
  console.error('bench: installing the peers (about 750 MB, once) …');
  spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: FOLDER,
    env: { ...process.env, ...NO_DOWNLOAD },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return isInstalled();
}

/** Version of an installed peer; nothing when it is not there. */
export function peerVersion(name: string): string | undefined {
  const file = join(FOLDER, 'node_modules', name, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : undefined;
}

/** The command that a peer brings, as file to run with Node. */
export function peerCommand(name: string): string {
  return join(FOLDER, 'node_modules/.bin', name);
}

/** Whether the system finds a command. */
export function hasCommand(name: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}
