/** Pages as a preview is told of them while the others are laid out. */
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../src/press/browser/browser.ts';
import type { OpenBrowser } from '../../src/press/browser/browser.ts';
import { serveFolder } from '../../src/press/browser/serve.ts';
import { TAB_SCRIPT_PATH } from '../../src/press/contract.ts';
import { printPage, writeSite } from './helpers/site.ts';

let open: OpenBrowser;
beforeAll(async () => void (open = await openBrowser()));
afterAll(() => open.close());

const CHAPTERS = ['Et', 'To', 'Tre'];
/** The last one has an end to choose a place for, so it is laid out more than once. */
const END = '<p data-press-end="0-1">Slut</p>';
const section = (title: string, more = '') =>
  `<section data-press-part data-press-source="${title}.mdx"><h1>${title}</h1><p>Tekst.</p>${more}</section>`;

/** Paginates as the preview does. A text, because the test runner would rewrite the import. */
const SHOW_COPIES = `import(${JSON.stringify(TAB_SCRIPT_PATH)}).then(async ({ paginateDocument }) => {
  const told = [];
  await paginateDocument({
    onFinished: (page) => {
      told.push(page.querySelector('h1')?.textContent);
      const copies = document.createElement('div');
      copies.className = 'pagedjs_pages';
      copies.append(page.cloneNode(true));
      document.body.append(copies);
    },
  });
  const count = (selector) => document.querySelectorAll(selector).length;
  return { told, areas: count('.pagedjs_pages'), headings: count('h1') };
})`;

test('each page is told of once, in order and before the whole stands, and none of them is left beside it', async () => {
  const body = CHAPTERS.map((title, index) => section(title, index === 2 ? END : '')).join('');
  const root = await writeSite(printPage(body));
  const site = await serveFolder(root);
  const page = await open.browser.newPage();
  try {
    await page.goto(`${site.origin}/print/`);
    const seen: unknown = await page.evaluate(SHOW_COPIES);
    expect(seen).toEqual({ told: CHAPTERS, areas: 1, headings: 3 });
  } finally {
    await page.close();
    await site.close();
    await rm(root, { recursive: true, force: true });
  }
});
