import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../src/press/browser/browser.ts';
import type { OpenBrowser } from '../../src/press/browser/browser.ts';
import { serveFolder } from '../../src/press/browser/serve.ts';
import type { Site } from '../../src/press/browser/serve.ts';

const root = inject('site');

describe('search in a browser', () => {
  let site: Site;
  let open: OpenBrowser;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    site = await serveFolder(root);
    open = await openBrowser();
    browser = open.browser;
  });
  afterAll(async () => {
    await open?.close();
    await site?.close();
  });
  beforeEach(async () => {
    const context = await browser.createBrowserContext();
    page = await context.newPage();
    complaints = [];
    page.on('console', (message) => ['error', 'warn'].includes(message.type()) && complaints.push(message.text()));
  });
  afterEach(async () => {
    await page.browserContext().close();
    expect(complaints).toEqual([]);
  });

  const status = () => page.$eval('[data-status]', (element) => element.textContent);
  const address = () => decodeURIComponent(new URL(page.url()).search);
  const focus = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
  const whenAnswered = () => page.waitForFunction(() => document.querySelector('[data-status]')?.textContent !== '');
  async function ask(query: string): Promise<{ text: string; links: string[]; marks: string[] }> {
    await page.goto(`${site.origin}/soeg/?${query}`, { waitUntil: 'load' });
    await whenAnswered();
    return {
      text: await page.$eval('[data-hits]', (list) => list.textContent ?? ''),
      links: await page.$$eval('[data-hits] a', (links) => links.map((link) => link.getAttribute('href') ?? '')),
      marks: await page.$$eval('[data-hits] mark', (marks) =>
        marks.map((mark) => (mark.textContent ?? '').toLowerCase()),
      ),
    };
  }

  test('a word is found with its sentence, and the link leads to the section', async () => {
    const { text, links } = await ask('q=seniorbonus');
    expect(text).toContain('seniorbonus');
    expect(links.some((link) => /^\/2024\/arbejdsgiver\/#.+/.test(link))).toBe(true);
  });

  test.each(['folkeskole', 'folkeskolen'])('%s finds the word in all its inflections', async (word) => {
    expect((await ask(`q=${word}`)).marks).toEqual(expect.arrayContaining(['folkeskolen', 'folkeskolens']));
  });

  test('a person is found by name, and first', async () => {
    expect((await ask('q=Krzyrosiak')).links[0]).toBe('/personer/#christina-krzyrosiak-hansen');
  });

  test('a person is found by municipality and title', async () => {
    const { text, links } = await ask('q=borgmester+Kalundborg&type=person');
    expect(links).toEqual(['/personer/#martin-damm']);
    expect(text).toContain('borgmester i Kalundborg');
  });

  test('a municipality and an amount are found', async () => {
    expect((await ask('q=Holbæk&type=kommune')).links).toEqual(['/kommuner/#holbaek']);
    expect((await ask('q=1.132.329.199')).links).toContain('/2024/regnskab/#aktiver');
  });

  test('year and kind narrow the answer', async () => {
    const { links } = await ask('q=kontingent&aar=2025&type=regnskab');
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !link.startsWith('/2025/regnskab/'))).toEqual([]);
  });

  test.each([
    ['markup', 'q=%3Cscript%3Ealert(1)%3C%2Fscript%3E', 'Ingen resultater for »<script>alert(1)</script>«'],
    ['1,000 characters', `q=${'x'.repeat(1000)}`, `Ingen resultater for »${'x'.repeat(200)}«`],
    ['a word that is nowhere', 'q=qqqzzz', 'Ingen resultater for »qqqzzz«'],
  ])('%s is answered in words, with ways on', async (_, query, answer) => {
    await ask(query);
    expect(await status()).toBe(answer);
    expect(await page.$eval('[data-nothing]', (element) => element.checkVisibility())).toBe(true);
    expect(await page.$eval('[data-places]', (element) => element.checkVisibility())).toBe(true);
  });

  test('an empty question, or signs alone, asks nothing', async () => {
    await page.goto(`${site.origin}/soeg/?q=%22%3C%3E`, { waitUntil: 'networkidle0' });
    expect(await status()).toBe('');
    expect(await page.$eval('[data-places]', (element) => element.checkVisibility())).toBe(true);
  });

  test('the keyboard alone searches: slash, words, arrows, Enter, and back', async () => {
    await page.goto(`${site.origin}/2024/sporskifte/`, { waitUntil: 'load' });
    await Promise.all([page.waitForNavigation(), page.keyboard.press('/')]);
    expect(await focus()).toBe('soegefelt');
    await page.keyboard.type('folkeskole');
    await whenAnswered();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focus()).not.toBe('soegefelt');
    await page.keyboard.press('Escape');
    expect(await focus()).toBe('soegefelt');
    await page.keyboard.press('ArrowDown');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(new URL(page.url()).pathname).toMatch(/boern-og-unge/);
    await page.goBack();
    expect(address()).toBe('?q=folkeskole');
  });

  test('more hits than fit are shown on request, and the focus goes on with them', async () => {
    await ask('q=kommunerne');
    const shown = () => page.$$eval('[data-hits] > li', (rows) => rows.length);
    expect(await shown()).toBe(5);
    await page.focus('[data-more]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('[data-hits] > li').length > 5);
    expect(await shown()).toBe(15);
    expect(
      await page.evaluate(() =>
        document.activeElement?.closest('.rep-hit')?.previousElementSibling?.matches(':nth-child(5)'),
      ),
    ).toBe(true);
  });

  test('an index that cannot be fetched is reported, with ways on', async () => {
    await page.setRequestInterception(true);
    page.on('request', (request) => void (request.url().includes('/pagefind/') ? request.abort() : request.continue()));
    await ask('q=skole');
    expect(await status()).toContain('Søgningen kunne ikke hentes.');
    expect(await page.$eval('[data-places]', (element) => element.checkVisibility())).toBe(true);
    // The browser reports the file that it did not get.
    complaints = [];
  });

  test('a choice is a step that the back button takes back', async () => {
    await ask('q=kontingent');
    const before = await status();
    await page.select('[name="aar"]', '2025');
    await page.waitForFunction((text) => document.querySelector('[data-status]')?.textContent !== text, {}, before);
    expect(address()).toBe('?q=kontingent&aar=2025');
    await page.goBack();
    await page.waitForFunction((text) => document.querySelector('[data-status]')?.textContent === text, {}, before);
  });

  test('nothing of the search is loaded before somebody searches, and a first query costs under 125 kB', async () => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(`${site.origin}/soeg/`, { waitUntil: 'networkidle0' });
    expect(loaded.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    for (const word of ['seniorbonus', 'kontingent', 'kommunerne']) {
      const context = await browser.createBrowserContext();
      const other = await context.newPage();
      const files: string[] = [];
      other.on('request', (request) => files.push(new URL(request.url()).pathname));
      await other.goto(`${site.origin}/soeg/?q=${word}`, { waitUntil: 'networkidle0' });
      const bytes = files
        .filter((path) => path.startsWith('/pagefind/'))
        .reduce((sum, path) => sum + transferred(path), 0);
      expect(bytes, word).toBeLessThan(125_000);
      await context.close();
    }
  });
});

/** Bytes as a host sends them: text compressed, Pagefind's files as they are. */
function transferred(path: string): number {
  const file = join(root, path);
  return /\.(?:js|json)$/.test(path) ? brotliCompressSync(readFileSync(file)).length : statSync(file).size;
}
