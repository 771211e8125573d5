import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { chapter } from '../../src/kontrol/example.ts';
import { useDesk } from '../helpers/visit-desk.ts';

const CHAPTER = '2030/chapters/velfaerd.mdx';
const clickButton = (page: Page, name: string) => page.locator(`button ::-p-text(${name})`).click();
const stateOf = (page: Page) => page.$eval('.state', (state) => state.textContent);

/** Goes to the end of the text, which is drawn only where it is seen, and reads what stands there. */
async function readEnd(page: Page): Promise<string> {
  await typeAtEnd(page, '');
  return page.$eval('.cm-content', (text) => text.textContent);
}

/** Types at the end of the text. */
async function typeAtEnd(page: Page, text: string): Promise<void> {
  await page.waitForSelector('.cm-content');
  await page.focus('.cm-content');
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
}

describe('a draft', () => {
  /** Fields that no chapter has; Kontrol tells of the first hundred. */
  const unknown = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`felt${index}`, 'x']));
  const desk = useDesk({ '2030/chapters/fejl.mdx': chapter('Der er for mange felter.', unknown) });

  test('with more mistakes than anyone reads shows the first findings, and all when asked', async () => {
    const page = await desk.visit('fil=2030/chapters/fejl.mdx');
    await expect.poll(() => page.$eval('.findings summary', (line) => line.textContent)).toMatch(/^1\d\d fejl/);
    await page.locator('.findings summary').click();
    expect(await page.$$eval('.finding', (rows) => rows.length)).toBe(50);
    await clickButton(page, 'Vis alle');
    expect(await page.$$eval('.finding', (rows) => rows.length)).toBeGreaterThanOrEqual(100);
    await typeAtEnd(page, '\nEndnu en.');
    await expect.poll(() => stateOf(page)).toBe('Gemt');
  });

  test('whose file is deleted under the editor is kept, and written again when told to', async () => {
    const page = await desk.visit(`fil=${CHAPTER}`);
    await page.waitForSelector('.cm-content');
    await rm(join(desk.root(), CHAPTER));
    await typeAtEnd(page, '\nStadig her.');
    await expect.poll(() => page.$eval('.dialog h2', (title) => title.textContent)).toBe('Filen er slettet');
    await page.locator('dialog button ::-p-text(som filen igen)').click();
    await expect.poll(() => desk.read(CHAPTER).catch(() => '')).toContain('Stadig her.');
  });

  test('in two tabs is not overwritten by the one that is behind', async () => {
    const [one, other] = [await desk.visit(`fil=${CHAPTER}`), await desk.visit(`fil=${CHAPTER}`)];
    await other.waitForSelector('.cm-content');
    await one.bringToFront();
    await typeAtEnd(one, '\nFra den ene.');
    await expect.poll(() => desk.read(CHAPTER)).toContain('Fra den ene.');
    await other.bringToFront();
    await expect.poll(() => readEnd(other)).toContain('Fra den ene.');
    await typeAtEnd(other, '\nFra den anden.');
    await expect.poll(() => desk.read(CHAPTER)).toMatch(/Fra den ene\.\s+Fra den anden\./);
  });

  test('named with a way out of the content folder is refused in Danish', async () => {
    const page = await desk.visit('fil=../package.json');
    expect(await page.$eval('.notice', (notice) => notice.textContent)).toMatch(/package\.json.*intet er gjort/);
  });
});

describe('a frozen edition', () => {
  const desk = useDesk({}, { isPublished: true });

  test('is read until a revision is begun', async () => {
    const page = await desk.visit(`fil=${CHAPTER}`);
    await typeAtEnd(page, 'x');
    expect(await page.$('.state')).not.toBeNull();
    expect(await desk.read(CHAPTER)).not.toMatch(/x$/);
    await clickButton(page, 'Begynd en revision');
    await clickButton(page, 'Begynd revisionen');
    await page.waitForSelector('.notice', { hidden: true });
    await typeAtEnd(page, '\nRettet.');
    await expect.poll(() => desk.read(CHAPTER)).toContain('Rettet.');
  });
});
