import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { PressError } from '../errors.ts';

/** What the search for a browser depends on; tests hand in their own. */
export interface Surroundings {
  env: Record<string, string | undefined>;
  platform: string;
  exists: (file: string) => boolean;
}

/** Where a browser comes from: a variable names it, it is installed, or it is the pinned one from npm. */
export type BrowserOrigin = 'named' | 'installed' | 'pinned';

/** A browser to start. The pinned one is unpacked first. */
export type BrowserChoice = { origin: 'named' | 'installed'; file: string } | { origin: 'pinned' };

/** Set to `installed`, it lets the press use a browser of the machine; `npm run build -- --browser=installed` sets it. */
export const PREFERENCE = 'PRESS_BROWSER';

const VARIABLES = ['CHROMIUM_PATH', 'PUPPETEER_EXECUTABLE_PATH', 'CHROME_PATH'];
/** The shell comes first: it printed 16 to 30 % faster than the whole browser. */
const COMMANDS = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/usr/lib/chromium'];
const MAC_APPS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS_APPS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/**
 * Browsers to try, best first. The pinned browser comes with the lock file, so the same content gives the same bytes on
 * every machine; npm has it for Linux alone. Another one prints only when a variable names it or `PREFERENCE` says so.
 *
 * @throws PressError when a variable names a file that is not there
 */
export function findBrowsers({ env, platform, exists }: Surroundings): BrowserChoice[] {
  for (const name of VARIABLES) {
    const file = env[name];
    if (!file) continue;
    if (exists(file)) return [{ origin: 'named', file }];
    throw new PressError({
      what: `${name} peger på "${file}", og der er ingen browser.`,
      fix: `ret stien, eller fjern ${name}, så finder trykkeriet selv en browser.`,
    });
  }
  const isPinnable = platform === 'linux';
  if (isPinnable && env[PREFERENCE] !== 'installed') return [{ origin: 'pinned' }];
  const installed = new Set(candidates(env, platform).filter((file) => exists(file)));
  const choices: BrowserChoice[] = [...installed].map((file) => ({ origin: 'installed', file }));
  return isPinnable ? [...choices, { origin: 'pinned' }] : choices;
}

/** Files of the installed browsers that would be tried; none for the pinned one, whose version stands in the lock file. */
export function listBrowserFiles(): string[] {
  const choices = findBrowsers({ env: process.env, platform: process.platform, exists: existsSync });
  return choices.flatMap((choice) => (choice.origin === 'pinned' ? [] : [choice.file]));
}

function candidates(env: Surroundings['env'], platform: string): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env['HOME'] ?? '', 'Applications')];
    return folders.flatMap((folder) => MAC_APPS.map((app) => join(folder, app)));
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    return WINDOWS_APPS.flatMap((app) => roots.map((root) => join(root, app)));
  }
  const folders = [...LINUX_FOLDERS, ...(env['PATH'] ?? '').split(delimiter).filter(Boolean)];
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}
