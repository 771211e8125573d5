import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../src/press/browser/browser.ts';
import type { OpenBrowser } from '../../src/press/browser/browser.ts';

const PAGE = `
  <section class="front">Forord</section>
  <section data-press-source="content/2030/chapters/natur.mdx">Natur</section>
  <section data-press-source="content/2030/chapters/natur/kyst.mdx"><section>Kyst</section></section>
  <section data-press-source="content/2030/organisation">Organisation</section>`;

let open: OpenBrowser;
/** Address of the module for the page, bundled as the preview is: imported here, it would be rewritten by the test runner. */
let address: string;
beforeAll(async () => {
  const build = await rolldown({ input: 'src/paged-preview/keep-chapter.ts', platform: 'browser' });
  const { output } = await build.generate({ format: 'esm' });
  await build.close();
  address = `data:text/javascript,${encodeURIComponent(output[0].code)}`;
  open = await openBrowser();
});
afterAll(() => open?.close());

/** Text of the page after all but one chapter was taken out, and whether the chapter was found. */
async function keep(slug: string): Promise<{ isFound: boolean; text: string }> {
  const page = await open.browser.newPage();
  await page.setContent(PAGE);
  const isFound = (await page.evaluate(
    `import(${JSON.stringify(address)}).then(({ keepChapter }) => keepChapter(document, ${JSON.stringify(slug)}))`,
  )) as boolean;
  const text = await page.evaluate(() => document.body.textContent ?? '');
  await page.close();
  return { isFound, text: text.replace(/\s+/g, ' ').trim() };
}

test('a preview of one chapter holds that chapter alone', async () => {
  expect(await keep('natur')).toEqual({ isFound: true, text: 'Natur' });
});

test('what stands in sections of its own inside the chapter stays', async () => {
  expect(await keep('natur/kyst')).toEqual({ isFound: true, text: 'Kyst' });
});

test('a chapter that is not there takes nothing away', async () => {
  expect(await keep('skove')).toEqual({ isFound: false, text: 'Forord Natur Kyst Organisation' });
});
