import type { Page } from 'puppeteer-core';

/**
 * Prints the paged document. Size and margins come from its own `@page` rule; the tag tree is Chromium's, the outline is
 * not, because it knows only h1 to h6 and nothing of which headings a reader wants to jump to.
 *
 * @param pageRanges for example `12-15`; all pages when left out
 */
export async function print(page: Page, pageRanges = ''): Promise<Uint8Array> {
  return page.pdf({ pageRanges, preferCSSPageSize: true, printBackground: true, tagged: true, outline: false, margin: { top: 0, right: 0, bottom: 0, left: 0 }, timeout: 0 });
}
