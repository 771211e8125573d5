import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Peers that are no npm packages. They lie in an environment of their own. */
const PYTHON = join(FOLDER, '.python');

/** Installs them from PyPI unless they are there, where the system has Python. */
export function installPythonPeers(): void {
  const requirements = readFileSync(join(FOLDER, 'requirements.txt'), 'utf8');
  // Copied there when all is installed, so that another version is noticed.
  const installed = join(PYTHON, 'requirements.txt');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === requirements) return;
  console.error('bench: installing WeasyPrint and Typst (about 150 MB, once) …');
  const run = (file: string, ...args: string[]) =>
    spawnSync(file, args, { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  const isDone =
    run('python3', '-m', 'venv', PYTHON) &&
    run(pythonCommand('python'), '-m', 'pip', 'install', '--quiet', '-r', 'requirements.txt');
  if (isDone) writeFileSync(installed, requirements);
  else console.error('bench: WeasyPrint and Typst could not be installed; they are left out of the tables.');
}

/** The command that a Python peer brings, or Python itself. */
export function pythonCommand(name: string): string {
  return join(PYTHON, 'bin', name);
}

/** Version of an installed Python peer; nothing when it is not there. */
export function pythonVersion(name: string): string | undefined {
  const installed = join(PYTHON, 'requirements.txt');
  if (!existsSync(installed)) return undefined;
  return new RegExp(`^${name}==(.+)$`, 'm').exec(readFileSync(installed, 'utf8'))?.[1];
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
