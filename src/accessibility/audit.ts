/** Runs axe over pages of the built site, in both themes and in a narrow and a wide window. Tests and a script use it. */
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { isForReaders } from '../report/addresses.ts';
import { THEMES, WIDTHS_PX } from './results.ts';
import type { AccessibilityResults, Theme, Violation } from './results.ts';

const require = createRequire(import.meta.url);
/** WCAG 2.2 A and AA, and what axe calls best practice. */
const RUN =
  'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] })';
/** Tall enough to show everything that a page opens with. */
const HEIGHT_PX = 900;

/** Addresses of the site's pages, in order; the source of the PDF is no page for readers. */
export async function listPagePaths(root: string): Promise<string[]> {
  const files = await readdir(root, { recursive: true });
  return files
    .map((file) => `/${file.split(sep).join('/')}`)
    .map((file) => file.replace(/index\.html$/, ''))
    .filter((path) => path === '/404.html' || isForReaders(path))
    .sort();
}

/** Looks at one page, which is already loaded, in every theme and width. */
export async function auditPage(page: Page): Promise<Violation[]> {
  // The page's policy blocks foreign scripts, so the debugger injects axe.
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const found: Violation[] = [];
  for (const widthPx of WIDTHS_PX) {
    await page.setViewport({ width: widthPx, height: HEIGHT_PX });
    for (const theme of THEMES) found.push(...(await auditView(page, theme, widthPx)));
  }
  return found;
}

async function auditView(page: Page, theme: Theme, widthPx: number): Promise<Violation[]> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  const { violations } = (await page.evaluate(RUN)) as { violations: { id: string; nodes: { html: string }[] }[] };
  return violations.map(({ id, nodes }) => ({ rule: id, theme, widthPx, element: nodes[0]?.html ?? '' }));
}

/** Looks at every page of a site that is served at an origin. */
export async function auditSite(
  browser: Browser,
  origin: string,
  paths: string[],
  date: string,
): Promise<AccessibilityResults> {
  const pages: AccessibilityResults['pages'] = [];
  for (const path of paths) {
    const page = await browser.newPage();
    await page.goto(origin + path, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await unfold(page);
    pages.push({ path, violations: await auditPage(page) });
    await page.close();
  }
  const { version } = JSON.parse(await readFile(join(require.resolve('axe-core'), '../package.json'), 'utf8')) as {
    version: string;
  };
  return {
    date,
    axe: version,
    browser: (await browser.version()).replace('/', ' '),
    widthsPx: WIDTHS_PX,
    themes: [...THEMES],
    pages,
  };
}

/** Opens what can be opened, so that axe sees it too. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
    for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded=false]')) button.click();
    // What opened may have taken the focus, and the page to it, where what stays at the top lies over a part of something.
    scrollTo(0, 0);
  });
}
