/** The floor: the press' browser prints the same page, tagged, without paginating it: `chromium.ts <folder> <pdf>`. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openBrowser, printPage, serveFolder } from './press-door.ts';

const [folder = '', output = ''] = process.argv.slice(2);
const site = await serveFolder(resolve(folder));
const { browser, close } = await openBrowser();
try {
  const page = await browser.newPage();
  const response = await page.goto(`${site.origin}/`, { waitUntil: 'load', timeout: 0 });
  if (!response?.ok()) throw new Error(`${folder}/index.html was not served.`);
  // The press loads all fonts before it prints, so this must do the same.
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await writeFile(output, await printPage(page));
} finally {
  await close();
  await site.close();
}
