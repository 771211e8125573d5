import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { auditPage } from '../../src/accessibility/audit.ts';
import { builtSite } from '../helpers/built-site.ts';
import { useSite, waitUntilArrived } from '../helpers/browser.ts';

const { visit } = useSite(await builtSite('content'));

const YEARS = '.rep-year-menu';
const MENU = '.rep-bar__menu';
const LISTS = [
  ['of years', YEARS],
  ['of pages', MENU],
] as const;

const isOpen = (page: Page, list: string) => page.$eval(list, (details) => details.hasAttribute('open'));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim());

/** Words and addresses of the links of a list that can be seen. */
function readLinks(page: Page, list: string): Promise<string[]> {
  return page.$$eval(`${list} a`, (links) =>
    links
      .filter((link) => link.checkVisibility())
      .map((link) => `${link.textContent.replace(/\s+/g, ' ').trim()} → ${link.pathname}`),
  );
}

describe.each(LISTS)('the list %s', (_, list) => {
  test('opens by keyboard, is walked with Tab, and Escape closes it and gives the focus back', async () => {
    const { page } = await visit('/2025/oekonomi/');
    await page.focus(`${list} summary`);
    await page.keyboard.press('Enter');
    const links = await readLinks(page, list);
    const walked: string[] = [];
    for (const link of links) {
      await page.keyboard.press('Tab');
      walked.push(`${await focused(page)} → ${link.split(' → ')[1]}`);
    }
    expect(walked).toEqual(links);
    await page.keyboard.press('Escape');
    expect(await isOpen(page, list)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });

  test('closes when the focus leaves it, and when the reader presses beside it', async () => {
    const { page } = await visit('/2025/oekonomi/');
    await page.click(`${list} summary`);
    for (let left = (await readLinks(page, list)).length + 1; left > 0; left--) await page.keyboard.press('Tab');
    expect(await isOpen(page, list)).toBe(false);
    await page.click(`${list} summary`);
    await page.mouse.click(700, 850);
    expect(await isOpen(page, list)).toBe(false);
  });

  test('opens without a script', async () => {
    const { page } = await visit('/2025/oekonomi/', { script: false });
    await page.click(`${list} summary`);
    expect((await readLinks(page, list)).length).toBeGreaterThan(2);
  });

  test.each(['/2025/reformer/', '/personer/'])('breaks no rule of axe when it is open on %s', async (path) => {
    const { page } = await visit(path);
    await page.click(`${list} summary`);
    const violations = await auditPage(page);
    expect(violations.map(({ rule, theme, widthPx, element }) => `${theme} ${widthPx} ${rule}: ${element}`)).toEqual(
      [],
    );
  });

  test.each([280, 320, 390, 768, 1440, 1920])('stays in a window of %i px when it is open', async (width) => {
    const { page } = await visit('/2025/reformer/', { width });
    await page.click(`${list} summary`);
    const outside = await page.$$eval(
      `${list} a`,
      (links, width) =>
        links
          .filter((link) => link.checkVisibility())
          .map((link) => link.getBoundingClientRect())
          .filter(({ left, right }) => left < 0 || right > width).length,
      width,
    );
    expect(outside).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  });
});

test('one list closes the other', async () => {
  const { page } = await visit('/2025/oekonomi/');
  await page.click(`${YEARS} summary`);
  await page.click(`${MENU} summary`);
  expect(await isOpen(page, YEARS)).toBe(false);
});

test('a year leads to the same theme in it, one press after its list', async () => {
  const { page } = await visit('/2025/beskaeftigelse-og-integration/');
  await page.click(`${YEARS} summary`);
  await Promise.all([page.waitForNavigation(), page.click(`${YEARS} li:nth-child(2) a`)]);
  expect(new URL(page.url()).pathname).toBe('/2024/beskaeftigelse/');
  await waitUntilArrived(page, `${YEARS} summary`);
  expect(await readLinks(page, YEARS)).toEqual([]);
  await page.click(`${YEARS} summary`);
  expect(await readLinks(page, YEARS)).toEqual([
    '2025 Beskæftigelse og Integration → /2025/beskaeftigelse-og-integration/',
    '2024 Beskæftigelse → /2024/beskaeftigelse/',
    'Alle beretninger → /',
  ]);
  expect(await page.$eval(`${YEARS} a[aria-current=page]`, (link) => link.pathname)).toBe('/2024/beskaeftigelse/');
});

test('a theme that a year lacks is said to be missing there', async () => {
  const { page } = await visit('/2025/reformer/');
  await page.click(`${YEARS} summary`);
  expect(await readLinks(page, YEARS)).toContain('2024 Findes ikke i 2024, til forsiden → /2024/');
});

test('the words of the bar are the same on every page of a year, and on those of no year', async () => {
  const paths = [
    '/2025/',
    '/2025/eu/',
    '/2025/organisation/',
    '/2025/kolofon/',
    '/',
    '/personer/',
    '/soeg/',
    '/404.html',
  ];
  const bars: string[][] = [];
  for (const path of paths) {
    const { page } = await visit(path);
    bars.push(await readLinks(page, '.rep-bar__links'));
  }
  expect(new Set(bars.map((bar) => bar.join()))).toHaveLength(1);
  expect(bars[0]).toEqual([
    'Organisation → /2025/organisation/',
    'Regnskab → /2025/regnskab/',
    'Kommuner → /kommuner/',
    'Personer → /personer/',
    'Sammenlign → /sammenlign/',
    'Søg → /soeg/',
    'Filer → /2025/filer/',
  ]);
});

test('the bar’s switch changes the theme, and the choice below follows', async () => {
  const { page } = await visit('/2025/eu/');
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  const chosen = () => page.$eval('input[name=theme]:checked', (control) => control.value);
  const readTheme = () => page.evaluate(() => document.documentElement.dataset['theme']);
  await page.click('[data-theme-toggle]');
  expect([await readTheme(), await chosen()]).toEqual(['dark', 'dark']);
  await page.click('[data-theme-toggle]');
  expect([await readTheme(), await chosen()]).toEqual(['light', 'light']);
});

test('a cover on the site’s front follows the chosen theme, not the device', async () => {
  const { page } = await visit('/');
  const readField = () =>
    page.$eval('.rep-cover[data-edition="2024"]', (cover) => getComputedStyle(cover).backgroundColor);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  const light = await readField();
  await page.click('[data-theme-toggle]');
  expect(await readField()).not.toBe(light);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await page.click('[data-theme-toggle]');
  expect(await readField()).toBe(light);
});
