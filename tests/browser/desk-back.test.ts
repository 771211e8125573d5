import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { chapter } from '../../src/kontrol/example.ts';
import { clickBehind, clickInDialog } from '../helpers/desk-hands.ts';
import { useDesk } from '../helpers/visit-desk.ts';

const CHAPTER = '2030/chapters/velfaerd.mdx';
const NEW = '2030/chapters/skove.mdx';
const desk = useDesk();

const textOf = (page: Page, selector: string) => page.$eval(selector, (each) => each.textContent);
const clickInNotice = (page: Page, name: string) => page.locator(`.notice ::-p-text(${name})`).click();

test('a file goes back to what was sent, and the text that gave way comes back', async () => {
  const before = await desk.read(CHAPTER);
  const page = await desk.visit(`fil=${CHAPTER}`);
  await clickBehind(page, 'Vi spurgte bare.');
  await page.keyboard.type(' Og de svarede.');
  await expect.poll(() => desk.read(CHAPTER)).toContain('Og de svarede.');
  await page.locator('main button ::-p-text(Tilbage til det senest sendte)').click();
  await clickInDialog(page, 'Gå tilbage');
  await expect.poll(() => desk.read(CHAPTER)).toBe(before);
  await clickInNotice(page, 'Hent den tekst frem');
  await expect.poll(() => desk.read(CHAPTER)).toContain('Og de svarede.');
  expect(await page.$('.cm-editor.cm-focused')).not.toBeNull();
  expect(desk.complaints()).toEqual([]);
});

test('a file that was never sent offers no way back to what was sent', async () => {
  await writeFile(join(desk.root(), NEW), chapter('Skovene voksede.', { title: 'Skove' }));
  const page = await desk.visit(`fil=${NEW}`);
  await page.waitForSelector('.cm-content');
  expect(await textOf(page, '.file__tools')).not.toContain('Tilbage til det senest sendte');
});

test('the page of a file that is gone leads home', async () => {
  const page = await desk.visit(`fil=${NEW}`);
  expect(await textOf(page, '.notice')).toContain('findes ikke længere');
  await clickInNotice(page, 'Til oversigten');
  await page.waitForSelector('.edition');
});

test('one’s own text is kept when the file from the disk is chosen', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await page.waitForSelector('.cm-content');
  await writeFile(join(desk.root(), CHAPTER), (await desk.read(CHAPTER)).replace('Vi spurgte', 'De spurgte'));
  await clickBehind(page, 'Vi spurgte bare.');
  await page.keyboard.sendCharacter(' Min egen sætning.');
  await page.waitForSelector('dialog .sides');
  await clickInDialog(page, 'Brug filen fra disken');
  await clickInNotice(page, 'Hent den tekst frem');
  await expect.poll(() => desk.read(CHAPTER)).toContain('Vi spurgte bare. Min egen sætning.');
});

test('the text of a deleted file is kept when the file is left deleted', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await page.waitForSelector('.cm-content');
  await rm(join(desk.root(), CHAPTER));
  await clickBehind(page, 'Vi spurgte bare.');
  await page.keyboard.sendCharacter(' Min egen sætning.');
  await clickInDialog(page, 'Lad filen være slettet');
  const again = await page.waitForSelector('.notice .button--main');
  expect(await again!.evaluate((button) => button.textContent)).toBe('Opret filen igen med den tekst');
  await again!.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => desk.read(CHAPTER).catch(() => '')).toContain('Min egen sætning.');
});
