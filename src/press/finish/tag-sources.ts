import type { Page } from 'puppeteer-core';
import type { TagSources } from '../paged/tags/tag-marks.ts';
import { PRESS_PATH } from '../browser/serve.ts';

/**
 * Asks the paged document for what the PDF's tags need and Chromium does not write into them, and marks its elements so
 * that they are known again. Once a document, before it is printed; parts that are printed from it need it no more.
 */
export async function readTagSources(page: Page): Promise<TagSources> {
  return (await page.evaluate(
    `import('${PRESS_PATH}paged/tag-marks.ts').then(({ markTags }) => markTags())`,
  )) as TagSources;
}
