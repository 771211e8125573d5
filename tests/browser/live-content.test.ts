/** What the development server shows of a save, in a tab of its own. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { useDesk } from '../helpers/visit-desk.ts';

const CHAPTER = '2030/chapters/velfaerd.mdx';
const desk = useDesk();

async function openPage(path: string): Promise<Page> {
  const page = await desk.visit();
  await page.goto(new URL(path, page.url()).href, { waitUntil: 'networkidle0' });
  // To the first page that it serves Vite tells that packages have been bundled, and the page comes again.
  await page.reload({ waitUntil: 'networkidle0' });
  return page;
}

/** Saves a chapter, and gives what the page shows when it has come again once. */
async function save(
  page: Page,
  headline: string,
  sentence: string,
): Promise<{ headline: string; hasSentence: boolean }> {
  const file = join(desk.root(), CHAPTER);
  const text = await readFile(file, 'utf8');
  const comesAgain = page.waitForNavigation({ waitUntil: 'load' });
  await writeFile(file, `${text.replace(/^headline: .*$/m, `headline: ${headline}`)}\n${sentence}\n`);
  await comesAgain;
  return page.evaluate(
    (sought) => ({
      headline: document.querySelector('h1')!.textContent.trim(),
      hasSentence: document.body.textContent.includes(sought),
    }),
    sentence,
  );
}

test('a page comes again once after a save, with fields and text as they were saved', async () => {
  const page = await openPage('/2030/velfaerd/');
  let loads = 0;
  page.on('load', () => (loads += 1));
  expect(await save(page, 'Alt er nyt', 'Den første nye sætning.')).toEqual({
    headline: 'Alt er nyt',
    hasSentence: true,
  });
  // Had it come twice, the second time would be counted by the end of the next save.
  expect(await save(page, 'Alt er nyere', 'Den anden nye sætning.')).toEqual({
    headline: 'Alt er nyere',
    hasSentence: true,
  });
  expect(loads).toBe(2);
});

test('a new chapter has its page, and loses it when its file is gone', async () => {
  const page = await openPage('/2030/velfaerd/');
  const file = join(desk.root(), '2030/chapters/nyt.mdx');
  const statusOf = async () =>
    (await fetch(new URL('/2030/nyt/', page.url()), { headers: { accept: 'text/html' } })).status;
  await writeFile(file, (await desk.read(CHAPTER)).replace(/^title: .*$/m, 'title: Nyt'));
  await expect.poll(statusOf, { timeout: 20_000 }).toBe(200);
  await rm(file);
  await expect.poll(statusOf, { timeout: 20_000 }).toBe(404);
});

// Tried again where the machine is so busy that the save falls elsewhere than between the page and its script.
test('a page that connects after a save that it was asked for before comes again', { retry: 2 }, async () => {
  const page = await openPage('/2030/velfaerd/');
  const file = join(desk.root(), CHAPTER);
  const text = await readFile(file, 'utf8');
  // The save falls between the page's text and the script by which it connects.
  let isSaved = false;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isClient = new URL(request.url()).pathname === '/@vite/client' && !isSaved;
    isSaved ||= isClient;
    const other = isClient ? writeAndWait(file, `${text}\nEn sen sætning.\n`, page.url()) : Promise.resolve();
    void other.then(() => request.continue());
  });
  await page.reload({ waitUntil: 'load' });
  await page.waitForFunction(() => document.body.textContent.includes('En sen sætning.'));
});

/** Saves, and waits until the server's own answer has it. */
async function writeAndWait(file: string, text: string, address: string): Promise<void> {
  await writeFile(file, text);
  await expect.poll(async () => (await fetch(address)).text(), { timeout: 20_000 }).toContain('En sen sætning.');
}
