import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chapter } from '../../src/kontrol/example.ts';
import { chooseWordFile, clickInDialog, pasteWhole } from '../helpers/desk-hands.ts';
import { fold } from '../helpers/text.ts';
import { useDesk } from '../helpers/visit-desk.ts';
import { heading, paragraph } from '../helpers/word/markup.ts';

/** A chapter in the folder of another one. */
const PART = '2030/chapters/natur/kyst.mdx';
const PREVIEW_LIMIT = 60_000;

const desk = useDesk();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'word-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a reader of the preview reads, with what pictures are described as. */
const readPreview = async (page: Page): Promise<string> =>
  fold(
    await page.evaluate(() => {
      const body = document.querySelector<HTMLIFrameElement>('iframe')?.contentDocument?.body;
      const pictures = [...(body?.querySelectorAll('img') ?? [])].map(({ alt }) => alt);
      return `${body?.textContent ?? ''} ${pictures.join(' ')}`;
    }),
  );

test('the page of a chapter from Word comes by itself', { timeout: 2 * PREVIEW_LIMIT }, async () => {
  const body = heading('Engene har fået mere plads') + paragraph('Tre enge blev fredet i 2030.');
  const page = await desk.visit();
  await chooseWordFile(page, folder, 'enge.docx', body);
  await clickInDialog(page, 'Læs filen');
  await clickInDialog(page, 'Skriv det');
  await page.waitForSelector('.cm-content[aria-label="Teksten i 2030/chapters/enge.mdx"]');
  await expect.poll(() => readPreview(page), { timeout: PREVIEW_LIMIT }).toContain('Tre enge blev fredet i 2030.');
  expect(desk.complaints()).toEqual([]);
});

test(
  'a page that is opened before Astro knows of its file comes by itself',
  { timeout: 2 * PREVIEW_LIMIT },
  async () => {
    const page = await desk.visit();
    // The first page takes seconds; the next is asked for faster than Astro learns of a file.
    await page.goto(new URL('/2030/velfaerd/', page.url()).href);
    const text = chapter('Tre enge blev fredet i 2030.', { title: 'Enge', order: 90 });
    await writeFile(join(desk.root(), '2030/chapters/enge.mdx'), text);
    await page.goto(new URL('/2030/enge/', page.url()).href);
    const read = () => page.evaluate(() => document.body.textContent);
    await expect.poll(read, { timeout: PREVIEW_LIMIT }).toContain('Tre enge blev fredet i 2030.');
  },
);

test(
  'a page whose picture is missing is whole again when the picture is named rightly, also in a folder of chapters',
  { timeout: 4 * PREVIEW_LIMIT },
  async () => {
    const before = await desk.read(PART);
    const withPicture = (address: string) =>
      `${before.trimEnd()}\n\n<Figure caption="En vej til vandet">\n\n![Vejen igen](${address})\n\n</Figure>\n`;
    const page = await desk.visit(`fil=${PART}`);
    const seen = (words: string) => expect.poll(() => readPreview(page), { timeout: PREVIEW_LIMIT }).toContain(words);
    await page.waitForSelector('.cm-content');
    await pasteWhole(page, withPicture('../media/vejen.png'));
    await seen('findes ikke');
    await pasteWhole(page, withPicture('../../media/vejen.png'));
    await seen('En vej til vandet');
    await seen('Vejen igen');
  },
);

test(
  'a page that several files share stands at the section of the file at hand',
  { timeout: PREVIEW_LIMIT },
  async () => {
    const page = await desk.visit('fil=2030/organisation/kystudvalget.mdx');
    await page.waitForSelector('.cm-content');
    if (!(await page.$('.preview'))) await page.locator('button ::-p-text(Vis siden)').click();
    const marked = () =>
      page.evaluate(() => document.querySelector('iframe')?.contentDocument?.querySelector('.desk-here')?.id);
    await expect.poll(marked, { timeout: PREVIEW_LIMIT }).toBe('kystudvalget');
  },
);
