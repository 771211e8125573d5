import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { auditPage } from '../../src/accessibility/audit.ts';
import { clickBehind, clickInDialog } from '../helpers/desk-hands.ts';
import { useDesk } from '../helpers/visit-desk.ts';

const CHAPTER = '2030/chapters/velfaerd.mdx';
const desk = useDesk();

const missingOf = (page: Page) => page.$eval('.tag-form__missing', (line) => line.textContent);

/** Opens the form of a new tag with the cursor behind words of the text, by the keyboard. */
async function openNew(page: Page, words: string, tag: string): Promise<void> {
  await clickBehind(page, words);
  await page.keyboard.down('Control');
  await page.keyboard.press('e');
  await page.keyboard.up('Control');
  await page.waitForSelector('#maerke:focus');
  await page.keyboard.type(tag);
  await page.waitForFunction(() => document.querySelectorAll('.palette li').length === 1);
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog[open] .tag-form');
}

test('a tag says what it lacks, and is not put in without it', async () => {
  const before = await desk.read(CHAPTER);
  const page = await desk.visit(`fil=${CHAPTER}`);
  await openNew(page, 'Alle led', 'faktab');
  expect(await missingOf(page)).toBe('Mangler: Overskrift.');
  await clickInDialog(page, 'Indsæt');
  await page.waitForSelector('#felt-maerke-title[aria-invalid]:focus');
  expect(await auditPage(page)).toEqual([]);
  expect(await desk.read(CHAPTER)).toBe(before);
  await page.keyboard.type('Kort');
  await expect.poll(() => missingOf(page)).toBe('');
  await clickInDialog(page, 'Indsæt');
  await expect
    .poll(() => desk.read(CHAPTER))
    .toContain('<FactBox title="Kort">\n\nSKRIV: teksten i boksen.\n\n</FactBox>');
});

test('a picture that is not chosen is missed at the pictures', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await openNew(page, 'Alle led', 'billedtekst');
  expect(await missingOf(page)).toBe('Mangler: Billede, Hvad billedet viser, Billedtekst.');
  await clickInDialog(page, 'Indsæt');
  await page.waitForSelector('.pictures input[type=radio]:focus');
  expect(await page.$eval('.pictures', (box) => box.textContent)).toContain('Feltet skal være udfyldt.');
});

test(
  'what is typed in the form is text on the page, behind the paragraph that the cursor was in',
  { timeout: 120_000 },
  async () => {
    const before = await desk.read(CHAPTER);
    const page = await desk.visit(`fil=${CHAPTER}`);
    await openNew(page, 'Alle led', 'faktab');
    await page.locator('#felt-maerke-title').fill('Aftalen "kort" < {2030}');
    await page.locator('#maerkets-tekst').fill('< 5 pct. {ca.}\nTo kommuner');
    await clickInDialog(page, 'Indsæt');
    const paragraph = /Alle ledere(?:.+\n)+/.exec(before)![0];
    const box =
      '<FactBox title="Aftalen &quot;kort&quot; < {2030}">\n\n- &lt; 5 pct. \\{ca.}\n- To kommuner\n\n</FactBox>\n';
    await expect.poll(() => desk.read(CHAPTER)).toBe(before.replace(paragraph, `${paragraph}\n${box}`));
    const shown = () =>
      page.evaluate(() =>
        [...document.querySelector('iframe')!.contentDocument!.querySelectorAll('li')].map((item) =>
          item.textContent.replaceAll(/\s+/g, ' ').trim(),
        ),
      );
    await expect.poll(shown, { timeout: 60_000 }).toContain('< 5 pct. {ca.}');
  },
);

test('Esc asks before what was typed is lost, and goes on when it is pressed again', async () => {
  const before = await desk.read(CHAPTER);
  const page = await desk.visit(`fil=${CHAPTER}`);
  await openNew(page, 'Alle led', 'faktab');
  await page.locator('#felt-maerke-title').fill('Kort');
  for (let times = 0; times < 2; times += 1) {
    await page.keyboard.press('Escape');
    await page.waitForSelector('[role=alertdialog] .button--main:focus');
    expect(await auditPage(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('[role=alertdialog]', { hidden: true });
    await page.waitForSelector('#felt-maerke-title:focus');
  }
  expect(await page.$eval('#felt-maerke-title', (field) => (field as HTMLInputElement).value)).toBe('Kort');
  await clickInDialog(page, 'Luk');
  await clickInDialog(page, 'Smid det ud');
  await page.waitForSelector('dialog', { hidden: true });
  const hasFocus = () => page.$eval('.cm-content', (content) => content === document.activeElement);
  await expect.poll(hasFocus).toBe(true);
  expect(await desk.read(CHAPTER)).toBe(before);
});

test('Esc closes a form that nothing was typed in', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await openNew(page, 'Alle led', 'faktab');
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog', { hidden: true });
});

test('fields that few need are folded away, and unfolded where something in them is wrong', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await openNew(page, 'Alle led', 'nøgletal');
  const isShown = (key: string) => page.$eval(`#felt-maerke-${key}`, (field) => field.checkVisibility());
  expect([await isShown('value'), await isShown('unit'), await isShown('of')]).toEqual([true, true, false]);
  await page.locator('#felt-maerke-value').fill('65');
  await page.locator('.tag-form__optional summary').click();
  await page.locator('#felt-maerke-of').fill('mange');
  await page.locator('.tag-form__optional summary').click();
  await expect.poll(() => isShown('of')).toBe(false);
  await clickInDialog(page, 'Indsæt');
  await page.waitForSelector('#felt-maerke-of[aria-invalid]:focus');
  expect(await auditPage(page)).toEqual([]);
});
