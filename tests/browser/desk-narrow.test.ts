import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { clickBehind } from '../helpers/desk-hands.ts';
import { useDesk } from '../helpers/visit-desk.ts';

const CHAPTER = '2030/chapters/velfaerd.mdx';
const desk = useDesk();

/** Height of the text that is seen, in lines. */
const countLines = (page: Page) =>
  page.evaluate(() => {
    const { top, bottom } = document.querySelector('.file__scroll')!.getBoundingClientRect();
    const findings = document.querySelector('.findings')!.getBoundingClientRect();
    const text = document.querySelector('.text')!.getBoundingClientRect();
    const seen = Math.min(bottom, findings.top, text.bottom, innerHeight) - Math.max(top, text.top, 0);
    return Math.floor(seen / 28);
  });
const isWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

test.each([
  ['letters twice as large', 640, 400],
  ['a screen of 1024 points', 1024, 768],
])('with %s there is room for eight lines of text, and nothing to scroll sideways', async (_, width, height) => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await page.setViewport({ width, height });
  await clickBehind(page, 'Alle ledere');
  await page.keyboard.type(' her');
  await expect.poll(() => countLines(page)).toBeGreaterThanOrEqual(8);
  expect(await isWide(page)).toBe(false);
  expect(await page.$eval('.format', ({ clientHeight }) => clientHeight)).toBeLessThan(80);
});
