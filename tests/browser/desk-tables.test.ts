import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { useDesk } from '../helpers/visit-desk.ts';

const MANDATES = '2030/mandates.yaml';
const desk = useDesk();

const clickButton = (page: Page, name: string) => page.locator(`.form-pane button ::-p-text(${name})`).click();
/** What a screen reader calls the element that has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName);

test('what is typed after a new row’s id stands in the cells that it was typed in', async () => {
  const before = await desk.read(MANDATES);
  const page = await desk.visit(`fil=${MANDATES}`);
  await clickButton(page, 'Tilføj række');
  await page.keyboard.type('gerda-klit');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Borgmester');
  await page.keyboard.press('Tab');
  await page.keyboard.type('K');
  await expect.poll(() => desk.read(MANDATES)).toBe(`${before}gerda-klit:\n  title: 'Borgmester'\n  party: K\n`);
  expect(desk.complaints()).toEqual([]);
});

test('a click into another cell of a row whose id was typed is met', async () => {
  const page = await desk.visit(`fil=${MANDATES}`);
  await page.locator('[aria-label="Id for frode-aaby"]').click({ count: 3 });
  await page.keyboard.type('gerda-klit-og-et-langt-navn');
  await page.click('[aria-label="Titel, række 6"]', { count: 3 });
  await page.keyboard.type('Kontorchef');
  await expect.poll(() => desk.read(MANDATES)).toMatch(/\ngerda-klit-og-et-langt-navn:\n {2}title: Kontorchef\n$/);
});

test('an id that another row has is refused, and both rows stay', async () => {
  const before = await desk.read(MANDATES);
  const page = await desk.visit(`fil=${MANDATES}`);
  await page.locator('[aria-label="Id for frode-aaby"]').click({ count: 3 });
  await page.keyboard.type('asta-lyngbo');
  await page.keyboard.press('Tab');
  await page.locator('td [role="alert"] ::-p-text(»asta-lyngbo« har en række i forvejen)').wait();
  expect(await focused(page)).toBe('Titel, række 6');
  expect(await desk.read(MANDATES)).toBe(before);
});
