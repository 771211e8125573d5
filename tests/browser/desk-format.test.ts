import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { auditPage } from '../../src/accessibility/audit.ts';
import { clickBehind } from '../helpers/desk-hands.ts';
import { useDesk } from '../helpers/visit-desk.ts';

const CHAPTER = '2030/chapters/velfaerd.mdx';
const SENTENCE = 'Det havde ingen gjort før.';
const desk = useDesk();

const press = (page: Page, label: string) => page.locator(`.format button[aria-label^="${label}"]`).click();
const isInText = (page: Page) => page.evaluate(() => document.activeElement?.classList.contains('cm-content'));
const readFile = () => expect.poll(() => desk.read(CHAPTER));

async function withControl(page: Page, key: 'b' | 'i' | 'k' | 'z'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

test('a word is set bold by a button and by its key, taken back in one step, and the text keeps the focus', async () => {
  const before = await desk.read(CHAPTER);
  const page = await desk.visit(`fil=${CHAPTER}`);
  await clickBehind(page, 'Det havde ingen');
  await press(page, 'Fed');
  await readFile().toContain('Det havde **ingen** gjort');
  expect(await isInText(page)).toBe(true);
  await page.waitForSelector('.format [aria-label="Fed"][aria-pressed="true"]');
  await withControl(page, 'i');
  await readFile().toContain('Det havde ***ingen*** gjort');
  await withControl(page, 'z');
  await readFile().toContain('Det havde **ingen** gjort');
  await withControl(page, 'b');
  await readFile().toBe(before);
  expect(desk.complaints()).toEqual([]);
});

test('a list and a subheading are begun on an empty line', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await clickBehind(page, 'fra 1. januar til 31. december 2030.');
  await page.keyboard.press('End');
  await page.keyboard.type('\n');
  await press(page, 'Rubrik');
  await page.keyboard.type('Og nu\n');
  await press(page, 'Liste med punkter');
  await page.keyboard.type('en\nto');
  await readFile().toMatch(/\n\n## Og nu\n\n- en\n- to\n/);
});

test('a link asks for its words and its address, and offers the chapters', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await clickBehind(page, SENTENCE);
  await withControl(page, 'k');
  await page.waitForSelector('#link-tekst:focus');
  await page.keyboard.type('Se {alt}');
  await page.select('#link-kapitel', '/2030/natur/kyst/');
  await page.locator('dialog button[type="submit"]').click();
  await readFile().toContain(String.raw`${SENTENCE}[Se \{alt\}](/2030/natur/kyst/)`);
  expect(await isInText(page)).toBe(true);
});

test('a note and a table are made without a sign being typed', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await clickBehind(page, SENTENCE);
  await press(page, 'Note');
  await page.locator('#note-tekst').fill('Af os selv.');
  await page.locator('dialog button[type="submit"]').click();
  await readFile().toMatch(/gjort før\.\[\^(\d)\][^]*\n\n\[\^\1\]: Af os selv\.\n$/);
  await press(page, 'Tabel');
  await page.locator('[aria-label="Overskrift 1"]').fill('Mark');
  await page.locator('[aria-label="Overskrift 2"]').fill('Frost');
  await page.locator('[aria-label="Række 1, kolonne 2"]').fill('1.234');
  await page.locator('dialog button[type="submit"]').click();
  await readFile().toMatch(/\n\n\| Mark \| Frost \|\n\| -+ \| -+: \|\n\| +\| 1\.234 \|\n/);
});

test('buttons and dialogs break no rule of axe', { timeout: 60_000 }, async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await clickBehind(page, SENTENCE);
  await press(page, 'Tabel');
  await page.waitForSelector('[aria-label="Overskrift 1"]');
  expect(await auditPage(page)).toEqual([]);
});

test('the buttons are one stop of the keyboard, and arrows go between them', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await page.waitForSelector('.format');
  expect(await page.$$eval('.format [tabindex="0"]', (stops) => stops.length)).toBe(1);
  await page.focus('.format [tabindex="0"]');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await page.keyboard.press('ArrowLeft');
  expect(await focused()).toMatch(/^Note/);
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('Rubrik (mellemrubrik)');
});
