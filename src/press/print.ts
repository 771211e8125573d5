import type { Page } from 'puppeteer-core';

/**
 * Prints the paged document. Size and margins come from its own `@page` rule; the tag tree is Chromium's, the outline is
 * not, because it knows only h1 to h6 and nothing of which headings a reader wants to jump to.
 */
export async function print(page: Page): Promise<Uint8Array> {
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: false, margin: { top: 0, right: 0, bottom: 0, left: 0 }, timeout: 0 });
}

/**
 * Prints some sheets of the paged document. The others are taken out of the layout meanwhile: with Chromium's page ranges
 * each part would cost as much as the whole.
 *
 * @param from first sheet, counted from 1
 * @param to last sheet
 */
export async function printSheets(page: Page, from: number, to: number): Promise<Uint8Array> {
  await showSheets(page, from, to);
  const printed = await print(page);
  await showSheets(page, 1, Number.MAX_SAFE_INTEGER);
  return printed;
}

async function showSheets(page: Page, from: number, to: number): Promise<void> {
  await page.evaluate(`(() => {
    const area = document.querySelector('.pagedjs_pages');
    window.pressSheets ??= [...area.children];
    area.replaceChildren(...window.pressSheets.slice(${from - 1}, ${to}));
  })()`);
}
