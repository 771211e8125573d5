import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { clickBehind } from '../helpers/desk-hands.ts';
import { useDesk } from '../helpers/visit-desk.ts';

const CHAPTER = '2030/chapters/velfaerd.mdx';
const LIMIT = 90_000;
const desk = useDesk();

const readPreview = (page: Page) =>
  page.evaluate(() => document.querySelector('iframe')?.contentDocument?.body?.textContent ?? '');
const toldAbove = (page: Page) => page.$eval('.preview__told', (told) => told.textContent);
const saidByKontrol = (page: Page) => page.$eval('.findings summary', (line) => line.textContent);

test('the preview says that it is being made until it is there', { timeout: LIMIT }, async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  // A page that is long in the making.
  await page.setRequestInterception(true);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  page.on('request', (request) => {
    void (request.url().endsWith('/2030/velfaerd/') ? held : Promise.resolve()).then(() => request.continue());
  });
  await page.reload({ waitUntil: 'domcontentloaded' });
  await page.waitForSelector('.preview');
  await expect.poll(() => toldAbove(page)).toBe('Siden bliver lavet …');
  release();
  await expect.poll(() => toldAbove(page), { timeout: LIMIT }).toBe('');
  expect(await readPreview(page)).toContain('Vi spurgte bare.');
});

test('after a moment offline Kontrol answers and the preview follows again', { timeout: 2 * LIMIT }, async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await expect.poll(() => readPreview(page), { timeout: LIMIT }).toContain('Vi spurgte bare.');
  await page.setOfflineMode(true);
  await clickBehind(page, 'Vi spurgte bare.');
  await page.keyboard.type(' Uden net.');
  await expect.poll(() => saidByKontrol(page)).toBe('Redaktionens program svarer ikke.');
  await expect.poll(() => toldAbove(page), { timeout: 15_000 }).toMatch(/sidst blev gemt|kunne ikke hentes/);
  await page.setOfflineMode(false);
  await expect.poll(() => saidByKontrol(page), { timeout: LIMIT }).toBe('Kontrol har intet at bemærke');
  await expect.poll(() => readPreview(page), { timeout: LIMIT }).toContain('Uden net.');
  await clickBehind(page, 'Uden net.');
  await page.keyboard.type(' Og med.');
  await expect.poll(() => readPreview(page), { timeout: LIMIT }).toContain('Og med.');
});

test(
  'a headline that is too long is told above the preview, which shows the one before',
  { timeout: LIMIT },
  async () => {
    const page = await desk.visit(`fil=${CHAPTER}`);
    await page.waitForSelector('.form-pane');
    await page.$eval('.form-pane', (pane) => ((pane as HTMLDetailsElement).open = true));
    await page.locator('#felt-headline').fill('lang '.repeat(20));
    await expect.poll(() => toldAbove(page), { timeout: LIMIT }).toMatch(/felterne, som de var/);
  },
);
