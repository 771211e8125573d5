import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { auditPage } from '../../src/accessibility/audit.ts';
import { clickBehind } from '../helpers/desk-hands.ts';
import { useDesk } from '../helpers/visit-desk.ts';

const CHAPTER = '2030/chapters/velfaerd.mdx';
const desk = useDesk();

const MEND = '.finding .button';
const saidOf = (page: Page) => page.$eval('.findings__done', (said) => said.textContent);
const isSeen = (page: Page, selector: string) =>
  page.$eval(selector, (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const pane = element.closest('.file__scroll')!.getBoundingClientRect();
    return pane.top <= top && bottom <= pane.bottom;
  });

/** Types mistakes at the end of the first section, and waits for as many buttons that mend them. */
async function typeMistakes(page: Page, words: string, count: number): Promise<void> {
  await clickBehind(page, 'Vi spurgte bare.');
  await page.keyboard.type(words);
  await page.waitForFunction((all: number) => document.querySelectorAll('.finding .button').length === all, {}, count);
}

test('two quick clicks mend once', async () => {
  const before = await desk.read(CHAPTER);
  const page = await desk.visit(`fil=${CHAPTER}`);
  await typeMistakes(page, ' Det kostede 100 kr i alt.', 1);
  await page.click(MEND, { count: 2 });
  const mended = before.replace('Vi spurgte bare.', 'Vi spurgte bare. Det kostede 100 kr. i alt.');
  await expect.poll(() => desk.read(CHAPTER)).toBe(mended);
  await page.waitForSelector(MEND, { hidden: true });
  expect(await desk.read(CHAPTER)).toBe(mended);
});

test('two quick clicks in the box at the text mend once', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await typeMistakes(page, ' Det kostede 100 kr i alt.', 1);
  await page.hover('.cm-lintRange');
  const button = await page.waitForSelector('.cm-diagnosticAction');
  await button!.click({ count: 2 });
  await expect.poll(() => desk.read(CHAPTER)).toContain('Det kostede 100 kr. i alt. Det havde');
});

test('a key that is held down mends what it was pressed for, and the focus goes on to the next finding', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await typeMistakes(page, ' Det kostede 100 kr i alt. Ja  ja.', 2);
  await page.$eval('.findings', (list) => ((list as HTMLDetailsElement).open = true));
  await page.focus(MEND);
  await page.keyboard.down('Enter');
  for (let times = 0; times < 20; times += 1) await page.keyboard.down('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.finding .button').length === 1);
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect.poll(() => desk.read(CHAPTER)).toContain('Det kostede 100 kr. i alt. Ja  ja.');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ret det');
  await page.keyboard.press('Enter');
  await expect.poll(() => desk.read(CHAPTER)).toContain('Det kostede 100 kr. i alt. Ja ja.');
});

test('a mend is shown where it was made, and what was done is said', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await typeMistakes(page, ' Det kostede 100 kr i alt.', 1);
  await page.$eval('.file__scroll', (pane) => pane.scrollTo(0, pane.scrollHeight));
  await page.click(MEND);
  await expect.poll(() => saidOf(page)).toMatch(/^Rettet i linje \d+: »100 kr i« er nu »100 kr\. i«\.$/);
  await page.waitForSelector('.cm-mended');
  await expect.poll(() => isSeen(page, '.cm-mended')).toBe(true);
  expect(await auditPage(page)).toEqual([]);
  await clickBehind(page, 'Det havde');
  await page.keyboard.type(' ellers');
  await expect.poll(() => saidOf(page)).toBe('');
});

test('a mend in the fields is shown in the form while that is open', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await page.locator('.form-pane summary').click();
  await page.locator('#felt-lead').fill('Det kostede 100 kr i alt.');
  await page.waitForSelector(MEND);
  await page.$eval('.file__scroll', (pane) => pane.scrollTo(0, pane.scrollHeight));
  await page.click(MEND);
  await page.waitForSelector('#felt-lead.field--mended');
  await expect.poll(() => isSeen(page, '#felt-lead')).toBe(true);
  expect(await page.$eval('#felt-lead', (field) => (field as HTMLTextAreaElement).value)).toBe(
    'Det kostede 100 kr. i alt.',
  );
  expect(await page.$('.cm-foldPlaceholder')).not.toBeNull();
});
