import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, type OpenBrowser } from '../../src/press/browser.ts';
import { serveFolder, type Site } from '../../src/press/serve.ts';
import { readPages } from '../helpers/site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const root = inject('site');
const paths = readPages(root).map((page) => page.path).filter((path) => !path.endsWith('/print/') && path.endsWith('/'));

const AXE_RUN = 'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] })';
const WIDTHS_PX = [320, 390, 768, 1440];

describe('pages in a real browser', () => {
  let site: Site;
  let open: OpenBrowser;
  let browser: Browser;

  beforeAll(async () => {
    site = await serveFolder(root);
    open = await openBrowser();
    browser = open.browser;
  });
  afterAll(async () => {
    await open?.close();
    await site?.close();
  });

  /** Opens a page and collects what the browser complains of: the policy, missing files, other hosts. */
  async function visit(path: string, { width = 1440 } = {}): Promise<{ page: Page; complaints: string[] }> {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(site.origin) && !request.url().startsWith('data:')) complaints.push(`request to ${request.url()}`);
    });
    await page.setViewport({ width, height: 900 });
    await page.goto(site.origin + path, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return { page, complaints };
  }

  test.each(paths)('%s breaks no rule of axe in either theme', async (path) => {
    const { page } = await visit(path);
    // The policy keeps scripts out; axe is ours, so it comes in by the debugger.
    await page.evaluate(axe);
    for (const theme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      const { violations } = (await page.evaluate(AXE_RUN)) as { violations: { id: string; nodes: { html: string }[] }[] };
      expect(violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await page.close();
  });

  test.each(paths)('%s fits narrow and wide windows, loads only its own files and sets no cookie', async (path) => {
    const { page, complaints } = await visit(path);
    for (const width of WIDTHS_PX) {
      await page.setViewport({ width, height: 900 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow, `${width} px`).toBe(0);
    }
    expect(complaints).toEqual([]);
    expect(await page.browserContext().cookies()).toEqual([]);
    await page.close();
  });

  test('the keyboard reaches the skip link first, and it leads to the text', async () => {
    const { page } = await visit(paths.find((path) => path.includes('sporskifte')) ?? '/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Gå til indholdet');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('indhold');
    await page.close();
  });

  test('on a phone the menu opens by keyboard, without a script, and lists every page of the edition', async () => {
    const { page } = await visit('/2024/', { width: 390 });
    await page.focus('.rep-bar__menu summary');
    await page.keyboard.press('Enter');
    const links = await page.$$eval('.rep-bar__menu a', (elements) => elements.filter((element) => element.checkVisibility()).length);
    expect(links).toBeGreaterThan(14);
    await page.close();
  });

  test('the web fonts are in use', async () => {
    const { page } = await visit('/2024/sporskifte/');
    const fonts = await page.evaluate(() => [...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family.replaceAll('"', '')));
    expect(fonts).toEqual(expect.arrayContaining(['Archivo', 'Source Serif 4']));
    await page.close();
  });
});
