/** What an editor's hands do at the desk. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { makeDocx } from './word/docx.ts';

export const clickButton = (page: Page, name: string) => page.locator(`main button ::-p-text(${name})`).click();
export const clickInDialog = (page: Page, name: string) => page.locator(`dialog button ::-p-text(${name})`).click();

/** Sets a cell as one types into it: what stands in it is overwritten. */
export async function fillCell(page: Page, label: string, text: string): Promise<void> {
  await page.locator(`[aria-label="${label}"]`).fill(text);
}

/** Chooses a file in a field for files. */
export async function chooseFile(page: Page, selector: string, file: string): Promise<void> {
  const input = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

/**
 * Hands a Word file over on the first page.
 *
 * @param folder that it is made in
 * @param body its text as WordprocessingML
 */
export async function chooseWordFile(page: Page, folder: string, name: string, body: string): Promise<void> {
  const file = join(folder, name);
  await writeFile(file, await makeDocx({ body }));
  await clickButton(page, 'Fra Word eller Excel');
  await chooseFile(page, '#import-fil', file);
}

/** Opens a file from the first page, as one clicks on its name. */
export async function openFromFirstPage(page: Page, path: string): Promise<void> {
  if (await page.$('.file__way a')) await page.locator('.file__way a').click();
  await page.locator(`a[href$="fil=${path}"]`).click();
  await page.waitForSelector(`.cm-content[aria-label="Teksten i ${path}"]`);
}

/** Puts the cursor behind words of the text, of which the editor has only what can be seen: the rest comes as one scrolls. */
export async function clickBehind(page: Page, words: string): Promise<void> {
  await page.waitForSelector('.cm-content');
  await page.evaluate(async (sought: string) => {
    const content = document.querySelector<HTMLElement>('.cm-content')!;
    const nextFrame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const find = () => {
      const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent!.indexOf(sought);
        if (at >= 0) return { node, end: at + sought.length };
      }
      return undefined;
    };
    content.querySelector('.cm-line')?.scrollIntoView({ block: 'start' });
    for (let last = ''; ;) {
      await nextFrame();
      const found = find();
      if (found) {
        getSelection()!.collapse(found.node, found.end);
        content.focus();
        return;
      }
      const line = [...content.querySelectorAll('.cm-line')].at(-1)!;
      if (line.textContent === last) throw new Error(`»${sought}« is not in the text`);
      last = line.textContent;
      line.scrollIntoView({ block: 'start' });
    }
  }, words);
}

/** Pastes into the element that has the focus. */
export async function paste(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((parts: Readonly<Record<string, string>>) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(parts)) clipboardData.setData(type, text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement!.dispatchEvent(event);
  }, data);
}

/** Puts a text that was written elsewhere in place of the whole one, its fields too. */
export async function pasteWhole(page: Page, text: string): Promise<void> {
  // Not by the mouse: the place may move under it, and all of a text whose fields are folded is taken without them.
  await page.$$eval('.cm-foldPlaceholder', (folds) => folds.forEach((fold) => (fold as HTMLElement).click()));
  await page.focus('.cm-content');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await paste(page, { 'text/plain': text });
}
