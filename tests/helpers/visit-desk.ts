/** The desk as an editor meets it: the development server on a copy of the tiny edition, and a browser that visits it. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { TURN_LENT_BY } from '../../src/build/take-turns.ts';
import { ownFolder } from '../../src/desk/server/own-folder.ts';
import { openBrowser } from '../../src/press/browser/browser.ts';
import { copyTiny, publishTiny } from './edition.ts';
import { readPrintedAddress } from './printed-address.ts';
import { takeProjectTurn, TURN_LIMIT } from './project-turn.ts';
import type { Overlay } from './edition.ts';
import { initRepository, runGit } from './git.ts';

export interface VisitedDesk {
  /** The content folder. */
  root: () => string;
  /** Where »Udgiv« lays the pages. */
  built: () => string;
  /** Opens a page of the desk by its query, in a browser context of its own for each test. */
  visit: (query?: string, theme?: 'light' | 'dark') => Promise<Page>;
  /** A file as it is on the disk. */
  read: (path: string) => Promise<string>;
  /** What the browser complained of. */
  complaints: () => readonly string[];
}

/**
 * @param isPublished whether its edition is frozen
 * @param command that serves it; only `npm run dev` shows the toolbar of developers
 */
export function useDesk(
  overlay: Overlay = {},
  { isPublished = false, command = 'desk' }: { isPublished?: boolean; command?: 'desk' | 'dev' } = {},
): VisitedDesk {
  let content: Awaited<ReturnType<typeof copyTiny>>;
  let out = '';
  let server: ChildProcess | undefined;
  let address = '';
  let open: { browser: Browser; close: () => Promise<void> } | undefined;
  let context: BrowserContext | undefined;
  let complaints: string[] = [];
  let giveBack: (() => Promise<unknown>) | undefined;

  beforeAll(async () => {
    giveBack = await takeProjectTurn();
    content = await copyTiny(overlay);
    if (isPublished) await publishTiny(content.root);
    await initRepository(content.root);
    out = await mkdtemp(join(tmpdir(), 'udgivet-'));
    server = spawn(process.execPath, ['tests/helpers/start-desk.ts', join(out, 'site'), command], {
      env: { ...process.env, ...OWN_ENVIRONMENT, CONTENT_ROOT: content.root, NODE_ENV: 'development', VITEST: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    address = await readPrintedAddress(server);
    open = await openBrowser();
  }, TURN_LIMIT);
  afterEach(async () => {
    await context?.close();
    context = undefined;
    complaints = [];
    // Each test finds the content as it was.
    await runGit(content.root, 'checkout', '--quiet', '--', '.');
    await runGit(content.root, 'clean', '--quiet', '--force', '-d');
    await rm(join(ownFolder(content.root), 'unsaved'), { recursive: true, force: true });
  });
  afterAll(async () => {
    await open?.close();
    server?.kill();
    await giveBack?.();
    await content?.remove();
    await rm(out, { recursive: true, force: true });
  });

  return {
    root: () => content.root,
    built: () => join(out, 'site'),
    read: (path) => readFile(join(content.root, path), 'utf8'),
    complaints: () => complaints,
    visit: async (query = '', theme = 'light') => {
      context ??= await open!.browser.createBrowserContext();
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(`${address}${query && `&${query}`}`, { waitUntil: 'load' });
      await page.waitForSelector('h1, .notice');
      return page;
    },
  };
}

const OWN_ENVIRONMENT = {
  // Who works on this machine is no matter of a test.
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  // What the desk builds is built in the turn of the test, which waits for it.
  [TURN_LENT_BY]: String(process.pid),
};
