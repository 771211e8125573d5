import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from '../measure/run-process.ts';
import { TYPST_FILE } from '../sample/site.ts';
import { peerCommand, peerVersion, pythonCommand, pythonVersion } from './peers.ts';

/** One way from a print page to a PDF. */
export interface Engine {
  /** As `--peers` names it. */
  name: string;
  /** As the table names it, with its version. */
  title: string;
  /** Most pages that it gets: some engines take an hour for a thousand. */
  mostPages: number;
  /** Time after which it is ended. */
  limitMs: number;
  isInstalled: boolean;
  /** @param folder holds `index.html` with all it needs */
  command(folder: string, output: string): Command;
}

const MINUTE_MS = 60_000;
const LIMITS = { mostPages: Infinity, limitMs: 15 * MINUTE_MS };
const SLOW = { mostPages: 200, limitMs: 10 * MINUTE_MS };

/** A script of this folder as command. */
function ours(script: string, ...args: string[]): Command {
  return { file: process.execPath, args: [fileURLToPath(new URL(script, import.meta.url)), ...args] };
}

/** The press; it keeps finished parts in the cache folder. */
export function pressEngine(cache: string): Engine {
  return {
    name: 'press',
    title: 'The press',
    ...LIMITS,
    isInstalled: true,
    command: (folder, output) => {
      const { file, args } = ours('press.ts', folder, output, cache);
      // As `npm run build` starts Node.
      return { file, args: ['--max-semi-space-size=4', ...args] };
    },
  };
}

/** The floor for every engine on this browser: printing without pagination and page numbers. */
export const floorEngine: Engine = {
  ...{ name: 'chromium', title: 'Chromium, printing as it is (the floor)', ...LIMITS, isInstalled: true },
  command: (folder, output) => ours('chromium.ts', folder, output),
};

/** Programs of others, each as it comes, tagged where it can, on the same browser where it uses one. */
export function peerEngines(browser: string): Engine[] {
  return [pagedjsCli(browser), vivliostyle(browser), weasyprint(), typst()];
}

function pagedjsCli(browser: string): Engine {
  const version = peerVersion('pagedjs-cli');
  const flags = process.getuid?.() === 0 ? ['--browserArgs', '--no-sandbox'] : [];
  return {
    ...{ name: 'pagedjs-cli', title: named('pagedjs-cli', version), ...SLOW, isInstalled: version !== undefined },
    command: (folder, output) => ({
      file: process.execPath,
      args: [peerCommand('pagedjs-cli'), 'index.html', '-o', output, '-t', String(SLOW.limitMs), ...flags],
      env: { PUPPETEER_EXECUTABLE_PATH: browser },
      folder,
    }),
  };
}

function vivliostyle(browser: string): Engine {
  const version = peerVersion('@vivliostyle/cli');
  const seconds = String(SLOW.limitMs / 1000);
  return {
    ...{ name: 'vivliostyle', title: named('Vivliostyle CLI', version), ...SLOW, isInstalled: version !== undefined },
    command: (folder, output) => ({
      ...{ file: process.execPath, folder },
      args: [
        peerCommand('vivliostyle'),
        'build',
        'index.html',
        '-o',
        output,
        '--single-doc',
        '--executable-browser',
        browser,
        '-t',
        seconds,
        '--no-vite-config-file',
      ],
    }),
  };
}

function weasyprint(): Engine {
  const version = pythonVersion('weasyprint');
  return {
    ...{ name: 'weasyprint', title: named('WeasyPrint', version), ...LIMITS, isInstalled: version !== undefined },
    command: (folder, output) => ({
      file: pythonCommand('weasyprint'),
      args: ['--quiet', '--pdf-variant', 'pdf/ua-1', 'index.html', output],
      folder,
    }),
  };
}

/** Another language without CSS: what a user could pick in place of all others here. */
function typst(): Engine {
  const version = pythonVersion('typst');
  const script = fileURLToPath(new URL('set-with-typst.py', import.meta.url));
  return {
    ...{ name: 'typst', title: named('Typst', version), ...LIMITS, isInstalled: version !== undefined },
    command: (folder, output) => ({
      file: pythonCommand('python'),
      args: [script, join(folder, TYPST_FILE), output],
    }),
  };
}

function named(title: string, version: string | undefined): string {
  return version ? `${title} ${version}` : title;
}
