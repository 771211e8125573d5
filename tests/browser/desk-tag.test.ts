import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { auditPage } from '../../src/accessibility/audit.ts';
import { clickBehind, clickInDialog } from '../helpers/desk-hands.ts';
import { useDesk } from '../helpers/visit-desk.ts';

const CHAPTER = '2030/chapters/velfaerd.mdx';
const NATURE = '2030/chapters/natur.mdx';
const QUOTE = `<Quote  role='borgmester i Klitby'\n  by="Asta Lyngbo" id={"b" + "y"}>`;
const desk = useDesk({ [CHAPTER]: ['<Quote by="Asta Lyngbo" role="borgmester i Klitby">', QUOTE] });

const hasFocus = (page: Page) => page.evaluate(() => document.activeElement?.classList.contains('cm-content'));
const isOffered = (page: Page) => page.$('.file__tools button:enabled ::-p-text(Ret mærke)').then(Boolean);
const valuesOf = (page: Page, selector: string) =>
  page.$$eval(selector, (inputs) => inputs.map((input) => (input as HTMLInputElement).value));

async function pressWithControl(page: Page, key: 'a' | 'z'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

async function empty(page: Page, selector: string): Promise<void> {
  await page.focus(selector);
  await pressWithControl(page, 'a');
  await page.keyboard.press('Backspace');
}

/** Opens the fields of the tag whose opening has these words, by the keyboard. */
async function openFields(page: Page, words: string): Promise<void> {
  await clickBehind(page, words);
  await expect.poll(() => isOffered(page)).toBe(true);
  await page.keyboard.press('F2');
  await page.waitForSelector('dialog[open] .tag-form');
}

test('a tag’s fields are changed where it stands, in its own bytes alone, and in one step back', async () => {
  const before = await desk.read(CHAPTER);
  const page = await desk.visit(`fil=${CHAPTER}`);
  await openFields(page, 'Asta Lyn');
  expect(await valuesOf(page, 'dialog .input')).toEqual(['Asta Lyngbo', 'borgmester i Klitby']);
  expect(await page.$eval('dialog', (dialog) => dialog.textContent)).toContain('som det er: id={"b" + "y"}');
  await page.locator('#felt-maerke-by').fill('Asta "Lyng" Lyngbo');
  await empty(page, '#felt-maerke-role');
  await clickInDialog(page, 'Ret mærket');
  const changed = '<Quote\n  by="Asta &quot;Lyng&quot; Lyngbo" id={"b" + "y"}>';
  await expect.poll(() => desk.read(CHAPTER)).toBe(before.replace(QUOTE, changed));
  await expect.poll(() => hasFocus(page)).toBe(true);
  await pressWithControl(page, 'z');
  await expect.poll(() => desk.read(CHAPTER)).toBe(before);
  expect(desk.complaints()).toEqual([]);
});

test('the button offers it where the cursor stands in a tag, and a way out changes nothing', async () => {
  const before = await desk.read(CHAPTER);
  const page = await desk.visit(`fil=${CHAPTER}`);
  await clickBehind(page, 'Alle ledere');
  await expect.poll(() => isOffered(page)).toBe(false);
  await clickBehind(page, 'Hvad er fuld');
  await expect.poll(() => isOffered(page)).toBe(true);
  await page.locator('.file__tools button ::-p-text(Ret mærke)').click();
  await page.locator('#felt-maerke-question').fill('Hvad er det?');
  await clickInDialog(page, 'Fortryd');
  await page.waitForSelector('dialog', { hidden: true });
  await expect.poll(() => hasFocus(page)).toBe(true);
  expect(await page.$eval('.cm-content', (content) => content.textContent)).toContain('Hvad er fuld tid?');
  expect(await desk.read(CHAPTER)).toBe(before);
});

test('what must be there is missed at its field, and nothing is written without it', async () => {
  const before = await desk.read(CHAPTER);
  const page = await desk.visit(`fil=${CHAPTER}`);
  await openFields(page, 'Kort fort');
  await empty(page, '#felt-maerke-title');
  await clickInDialog(page, 'Ret mærket');
  await page.waitForSelector('#felt-maerke-title[aria-invalid]:focus');
  expect(await page.$eval('#felt-maerke-title-hjaelp', (help) => help.textContent)).toContain(
    'Feltet skal være udfyldt.',
  );
  expect(await desk.read(CHAPTER)).toBe(before);
});

test('rows of a chart are shown and chosen by what the table calls them', async () => {
  const before = await desk.read(NATURE);
  const page = await desk.visit(`fil=${NATURE}`);
  await openFields(page, 'Løn er den største');
  const rows = '[id^="felt-maerke-rows-"].input';
  await expect.poll(() => valuesOf(page, rows)).toEqual(['Løn', 'Møder']);
  await clickInDialog(page, 'Tilføj');
  const offered = () =>
    page.$eval('#felt-maerke-rows-2', (input) =>
      [...(input as HTMLInputElement).list!.options].map(({ value }) => value),
    );
  expect(await offered()).toContain('Årets resultat');
  await page.locator('#felt-maerke-rows-2').fill('Årets resultat');
  await clickInDialog(page, 'Ret mærket');
  await expect.poll(() => desk.read(NATURE)).toBe(before.replace('rows="loen moeder"', 'rows="loen moeder resultat"'));
});

test('the fields of a tag break no rule of axe, also beside those of the file', async () => {
  const page = await desk.visit(`fil=${NATURE}`);
  await page.locator('.form-pane summary').click();
  await openFields(page, 'Løn er den største');
  await empty(page, '#felt-maerke-title');
  await clickInDialog(page, 'Ret mærket');
  await page.waitForSelector('#felt-maerke-title[aria-invalid]');
  expect(await auditPage(page)).toEqual([]);
});
