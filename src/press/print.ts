import type { Page } from 'puppeteer-core';

/**
 * Prints the paged document. Size and margins come from its own `@page` rule; the tag tree is Chromium's, the outline is
 * not, because it knows only h1 to h6 and nothing of which headings a reader wants to jump to.
 */
export async function print(page: Page): Promise<Uint8Array> {
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: false, margin: { top: 0, right: 0, bottom: 0, left: 0 }, timeout: 0 });
}
