import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { builtSite } from '../helpers/built-site.ts';
import { useSite } from '../helpers/browser.ts';

const { visit } = useSite(await builtSite('content'));

const WHITE = 'rgb(255, 255, 255)';
const readPaper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const readAccent = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent'));
const prefer = (page: Page, value: string) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);

test('the theme is the device’s until the reader chooses; the choice holds on other pages and can be taken back', async () => {
  const { page } = await visit('/2024/sporskifte/');
  await prefer(page, 'light');
  const accent = await readAccent(page);
  expect(await readPaper(page)).toBe(WHITE);
  await page.click('input[name=theme][value=dark]');
  expect(await readPaper(page)).not.toBe(WHITE);
  expect(await readAccent(page)).not.toBe(accent);
  await page.goto(new URL('/2024/organisation/', page.url()).href);
  expect(await readPaper(page)).not.toBe(WHITE);
  expect(await page.$eval('input[name=theme][value=dark]', (control) => control.checked)).toBe(true);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe('{"theme":"dark"}');
  await page.click('input[name=theme][value=system]');
  expect(await readPaper(page)).toBe(WHITE);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('light can be chosen on a dark device', async () => {
  const { page } = await visit('/2024/sporskifte/');
  await prefer(page, 'dark');
  const accent = await readAccent(page);
  await page.click('input[name=theme][value=light]');
  expect(await readPaper(page)).toBe(WHITE);
  expect(await readAccent(page)).not.toBe(accent);
});

test('paper is white, whatever was chosen', async () => {
  const { page } = await visit('/2024/sporskifte/');
  await page.click('input[name=theme][value=dark]');
  await page.emulateMediaType('print');
  expect(await readPaper(page)).toBe(WHITE);
  expect(await page.$eval('.rep-bar', (bar) => bar.checkVisibility())).toBe(false);
});

test('a browser that refuses storage still shows the page, and keeps the choice for it', async () => {
  const { page, complaints } = await visit('/2024/sporskifte/', {
    before: (page) =>
      page.evaluateOnNewDocument(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })",
      ),
  });
  await prefer(page, 'light');
  await page.click('input[name=theme][value=dark]');
  expect(await readPaper(page)).not.toBe(WHITE);
  expect(complaints).toEqual([]);
});
