/** A site served on this machine and a browser that visits it, for the tests of one file. */
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openBrowser } from '../../src/press/browser/browser.ts';
import { serveFolder } from '../../src/press/browser/serve.ts';
import type { Site } from '../../src/press/browser/serve.ts';

/** A browser that was started, and how to end it. */
export interface BrowserUnderTest {
  browser: Browser;
  close: () => Promise<void>;
}

export interface Visit {
  page: Page;
  /** The browser's complaints (policy, missing files, errors), and requests to other hosts. */
  complaints: string[];
  /** Paths that were asked for, in order. */
  requests: string[];
}

export interface VisitOptions {
  width?: number;
  height?: number;
  script?: boolean;
  /** Runs in the page before its own scripts. */
  before?: (page: Page) => Promise<unknown>;
}

/**
 * Serves a folder and opens a browser before the tests of a file. Each test has a browser context of its own, so that no
 * test finds what another one stored, and all its pages are closed behind it.
 *
 * @param start starts another browser than the one that prints
 */
export function useSite(
  root: string,
  start: () => Promise<BrowserUnderTest> = openBrowser,
): {
  visit: (path: string, options?: VisitOptions) => Promise<Visit>;
  origin: () => string;
} {
  let site: Site;
  let open: BrowserUnderTest;
  let context: BrowserContext | undefined;
  beforeAll(async () => {
    site = await serveFolder(root);
    open = await start();
  });
  afterEach(async () => {
    await context?.close();
    context = undefined;
  });
  afterAll(async () => {
    await open?.close();
    await site?.close();
  });

  async function visit(
    path: string,
    { width = 1440, height = 900, script = true, before }: VisitOptions = {},
  ): Promise<Visit> {
    context ??= await open.browser.createBrowserContext();
    const page = await context.newPage();
    const [complaints, requests] = [[], []] as [string[], string[]];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      const { origin, pathname, protocol } = new URL(request.url());
      if (origin === site.origin) requests.push(pathname);
      else if (protocol !== 'data:') complaints.push(`request to ${request.url()}`);
    });
    // WebDriver BiDi cannot switch it on again.
    if (!script) await page.setJavaScriptEnabled(script);
    await page.setViewport({ width, height });
    await before?.(page);
    await page.goto(site.origin + path, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return { page, complaints, requests };
  }
  return { visit, origin: () => site.origin };
}

/** Waits until the page has fetched all that it wants, for tests that something does not come, however late. */
export async function settle(page: Page): Promise<void> {
  await page.waitForNetworkIdle();
}

/** Waits until an element has come into the window and stands still: a link to a place scrolls there first. */
export async function waitUntilStill(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(isStill, {}, selector);
}

/**
 * Waits until a page that a click led to has come, stands at its place and has faded in. While two pages fade into one
 * another, a browser gives clicks to neither (CSS View Transitions: what is captured takes no hits).
 */
export async function waitUntilArrived(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.waitForFunction(
    () => document.readyState === 'complete' && !('activeViewTransition' in document && document.activeViewTransition),
  );
  await waitUntilStill(page, selector);
}

/** Compares two frames; runs in the page. */
async function isStill(selector: string): Promise<boolean> {
  const top = () => document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN;
  const before = top();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return before === top() && before >= 0 && before < innerHeight;
}
