import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { auditPage } from '../../src/accessibility/audit.ts';
import { clickInDialog } from '../helpers/desk-hands.ts';
import { useDesk } from '../helpers/visit-desk.ts';

const CHAPTER = '2030/chapters/velfaerd.mdx';
const desk = useDesk();

const makePicture = async (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#1b5e7b' }, limitInputPixels: false })
    .png()
    .toBuffer();

/** Drops a file on a paragraph, at a share of its width and height, as one drags it in from the desktop. */
async function drop(page: Page, name: string, type: string, bytes: Buffer, share = 1): Promise<void> {
  await page.waitForSelector('.cm-content');
  await page.evaluate(
    (fileName: string, fileType: string, base64: string, part: number) => {
      const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName, { type: fileType }));
      const line = [...document.querySelectorAll('.cm-line')].find((each) =>
        each.textContent.includes('3,4 mio. kr.'),
      )!;
      const { left, right, top, bottom } = line.getBoundingClientRect();
      const place = { clientX: left + (right - left) * part - 1, clientY: top + (bottom - top) * part - 1 };
      line.dispatchEvent(new DragEvent('drop', { ...place, dataTransfer, bubbles: true, cancelable: true }));
    },
    ...([name, type, bytes.toString('base64'), share] as const),
  );
}

const toldOf = (page: Page) => page.$eval('.taken', (line) => line.textContent);
const listMedia = () => readdir(join(desk.root(), '2030/media'));

test(
  'a picture that is dropped is laid in under a safe name, asked about, and put in where it was dropped',
  { timeout: 120_000 },
  async () => {
    const page = await desk.visit(`fil=${CHAPTER}`);
    await drop(page, 'Nyt skærmbillede (2).PNG', 'image/png', await makePicture(640, 400));
    await page.waitForSelector('dialog[open] .placed__picture');
    expect(await page.$eval('.placed__file', (line) => line.textContent)).toBe(
      'Ligger nu som 2030/media/nyt-skaermbillede-2.png, 640 × 400 punkter.',
    );
    expect(await page.$eval('.tag-form__missing', (line) => line.textContent)).toBe(
      'Mangler: Hvad billedet viser, Billedtekst.',
    );
    await page.locator('#felt-maerke-alt').fill('Et blåt felt [uden] kant.');
    await page.locator('#felt-maerke-caption').fill('Blåt');
    await page.locator('#felt-maerke-credit').fill('Asta Lyngbo');
    await clickInDialog(page, 'Indsæt');
    await expect
      .poll(() => desk.read(CHAPTER))
      .toMatch(
        /31\. december 2030\.\n\n<Figure caption="Blåt" credit="Asta Lyngbo">\n\n!\[Et blåt felt \\\[uden\\\] kant\.\]\(\.\.\/media\/nyt-skaermbillede-2\.png\)\n\n<\/Figure>\n\nErfaringerne/,
      );
    const alts = () =>
      page.evaluate(() =>
        [...document.querySelector('iframe')!.contentDocument!.querySelectorAll('img')].map(({ alt }) => alt),
      );
    await expect.poll(alts, { timeout: 60_000 }).toContain('Et blåt felt [uden] kant.');
    expect(desk.complaints()).toEqual([]);
  },
);

test('a picture that is dropped on a word stands behind its paragraph', async () => {
  const before = await desk.read(CHAPTER);
  const page = await desk.visit(`fil=${CHAPTER}`);
  await drop(page, 'felt.png', 'image/png', await makePicture(640, 400), 0.4);
  await page.locator('#felt-maerke-alt').fill('Et felt.');
  await page.locator('#felt-maerke-caption').fill('Felt');
  await clickInDialog(page, 'Indsæt');
  const figure = '<Figure caption="Felt">\n\n![Et felt.](../media/felt.png)\n\n</Figure>';
  const paragraph = /.*3,4 mio\. kr\..*\n/.exec(before)![0];
  await expect.poll(() => desk.read(CHAPTER)).toBe(before.replace(paragraph, `${paragraph}\n${figure}\n`));
});

test('a picture is chosen as one sees it, and stands at the end of a text that has no cursor yet', async () => {
  const path = '2030/chapters/natur/kyst.mdx';
  const page = await desk.visit(`fil=${path}`);
  await page.locator('button ::-p-text(Indsæt mærke)').click();
  await page.locator('.palette li button ::-p-text(Billede)').click();
  await page.locator('.pictures__one ::-p-text(vejen.png)').click();
  await page.locator('#felt-maerke-alt').fill('Vejen igen.');
  await page.locator('#felt-maerke-caption').fill('Igen');
  await clickInDialog(page, 'Indsæt');
  await expect
    .poll(() => desk.read(path))
    .toMatch(/!\[Vejen igen\.\]\(\.\.\/\.\.\/media\/vejen\.png\)\n\n<\/Figure>\n$/);
});

test('a picture that nobody puts in lies in media, and the text is as it was', async () => {
  const before = await desk.read(CHAPTER);
  const page = await desk.visit(`fil=${CHAPTER}`);
  await drop(page, 'felt.png', 'image/png', await makePicture(640, 400));
  await clickInDialog(page, 'Fortryd');
  await page.waitForSelector('dialog', { hidden: true });
  expect(await toldOf(page)).toBe('felt.png ligger som 2030/media/felt.png.');
  expect(await desk.read(CHAPTER)).toBe(before);
});

test.each([
  [
    'from a telephone',
    ['IMG_1.HEIC', 'image/heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1')] as const,
    '»IMG_1.HEIC« er et billede fra en telefon (HEIC), og det kan browsere ikke vise. Intet er lagt ind. Gem det som JPEG, PNG eller WebP, og slip det igen.',
  ],
  [
    'of too many points',
    ['plakat.png', 'image/png', await makePicture(9000, 9000)] as const,
    'Billedet »plakat.png« er på 9.000 × 9.000 punkter, og det er for mange. Intet er lagt ind. Gem det i mindre størrelse; 3.000 punkter i bredden er nok.',
  ],
])('a picture %s is refused in a sentence, and nothing is laid in', async (_, [name, type, bytes], told) => {
  const [before, media] = [await desk.read(CHAPTER), await listMedia()];
  const page = await desk.visit(`fil=${CHAPTER}`);
  await drop(page, name, type, bytes);
  await expect.poll(() => toldOf(page)).toBe(told);
  expect(await page.$('dialog[open]')).toBeNull();
  expect([await desk.read(CHAPTER), await listMedia()]).toEqual([before, media]);
});

test('the dialog of a picture breaks no rule of axe', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await drop(page, 'felt.png', 'image/png', await makePicture(640, 400));
  await page.waitForSelector('dialog[open] .placed__picture');
  expect(await auditPage(page)).toEqual([]);
});
