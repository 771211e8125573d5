import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { auditPage } from '../../src/accessibility/audit.ts';
import { chapter } from '../../src/kontrol/example.ts';
import { clickButton, clickInDialog } from '../helpers/desk-hands.ts';
import { useDesk } from '../helpers/visit-desk.ts';

const textOf = (page: Page, selector: string) => page.$eval(selector, (each) => each.textContent);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

describe('a draft', () => {
  const marked = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `2030/chapters/nr-${index}.mdx`,
      chapter('{/* SKRIV: teksten. */}', { title: `Nr. ${index}`, order: 50 + index }),
    ]),
  );
  const desk = useDesk(marked);

  test('that cannot be published yet says so when one presses, and all that stands in the way can be seen', async () => {
    const page = await desk.visit();
    await page.locator('.edition button ::-p-text(Udgiv)').click();
    await page.waitForSelector('dialog .button--main[aria-disabled="true"]');
    await page.locator('dialog .button--main').click();
    await expect.poll(() => focused(page)).toContain('kan ikke udgives endnu');
    expect(await page.$('.steps > li')).toBeNull();
    expect(await page.$$eval('.hindrances > li', (rows) => rows.length)).toBe(8);
    await clickInDialog(page, 'Vis alle');
    expect(await page.$$eval('.hindrances > li', (rows) => rows.length)).toBeGreaterThanOrEqual(12);
    expect(await auditPage(page)).toEqual([]);
  });

  test('shows on the first page what another program wrote, without a press', async () => {
    const page = await desk.visit();
    await page.waitForSelector('.rows');
    await writeFile(join(desk.root(), '2030/chapters/skove.mdx'), chapter('Skovene voksede.', { title: 'Skove' }));
    await page.locator('.rows a ::-p-text(Skove)').wait();
  });

  test('keeps each row where it is when a chapter is left out', async () => {
    const page = await desk.visit();
    const rows = () => page.$$eval('.rows__title', (all) => all.map((row) => row.textContent));
    await page.waitForSelector('[aria-label="Udelad Nr. 3"]');
    const before = await rows();
    await page.locator('[aria-label="Udelad Nr. 3"]').click();
    await clickInDialog(page, 'Udelad kapitlet');
    await page.waitForSelector('dialog', { hidden: true });
    expect(await rows()).toEqual(before);
    expect(await page.$('[aria-label="Hent Nr. 3 tilbage"]')).not.toBeNull();
    // The button that opened the dialog has another name now; it has the focus.
    expect(await focused(page)).toBe('Hent tilbage');
  });

  test('of a year that is there, or a wrong one, is not offered, and the reason is said', async () => {
    const page = await desk.visit();
    await page.waitForSelector('.rows');
    await clickButton(page, 'Ny udgave');
    await page.locator('#udgave-aar').fill('2030');
    await page.locator('#udgave-fejl a ::-p-text(Åbn udgaven 2030)').wait();
    expect(await textOf(page, '#udgave-fejl')).toContain('Udgaven 2030 findes allerede.');
    await page.locator('#udgave-aar').fill('20');
    await expect.poll(() => textOf(page, '#udgave-fejl')).toContain('fire cifre');
    expect(await page.$eval('dialog .button--main', (button) => (button as HTMLButtonElement).disabled)).toBe(true);
  });

  test('gets a chapter whose title is counted as its schema counts', async () => {
    const page = await desk.visit();
    await page.waitForSelector('.rows');
    await clickButton(page, 'Nyt kapitel');
    await page.locator('#kapitel-tema').fill('Et tema med et navn, der er alt for langt til siden');
    await expect.poll(() => textOf(page, '#kapitel-tema-antal')).toBe('51 af 40 tegn');
    expect(await page.$eval('dialog .button--main', (button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await page.locator('#kapitel-tema').fill('Byen');
    await clickInDialog(page, 'Opret kapitlet');
    await page.waitForSelector('.cm-content[aria-label="Teksten i 2030/chapters/byen.mdx"]');
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });
});

describe('a published edition', () => {
  const desk = useDesk({}, { isPublished: true });

  test('asks before a revision is begun, which is taken back, and a new chapter goes out of it', async () => {
    const page = await desk.visit();
    await clickButton(page, 'Begynd en revision');
    await clickInDialog(page, 'Begynd revisionen');
    await clickButton(page, 'Tag revisionen tilbage');
    await clickButton(page, 'Begynd en revision');
    await clickInDialog(page, 'Begynd revisionen');
    await clickButton(page, 'Nyt kapitel');
    await page.locator('#kapitel-tema').fill('Fejl');
    await clickInDialog(page, 'Opret kapitlet');
    await page.locator('.file__way a').click();
    await page.locator('[aria-label="Udelad Fejl"]').click();
    await clickInDialog(page, 'Udelad kapitlet');
    await page.waitForSelector('[aria-label="Hent Fejl tilbage"]');
    expect(await page.$('[aria-label="Udelad Natur"]')).toBeNull();
    expect(await textOf(page, '.edition__state')).not.toContain('fejl');
    expect(desk.complaints()).toEqual([]);
  });
});
