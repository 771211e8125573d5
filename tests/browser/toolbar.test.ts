import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { chapter } from '../../src/kontrol/example.ts';
import { useDesk } from '../helpers/visit-desk.ts';

/** A word without a place to break a line, in an address that leads nowhere. */
const LONG = 'ordutenmellemrum'.repeat(12);
const PATH = '2030/chapters/fejl.mdx';
const desk = useDesk({ [PATH]: chapter(`[Et link](/2030/${LONG}/) og ${LONG}.`) }, { command: 'dev' });

/** A page of the preview with the toolbar's app open. */
async function openToolbar(): Promise<Page> {
  const page = await desk.visit();
  await page.evaluate(() => sessionStorage.setItem('kontrol-open', 'true'));
  await page.goto(new URL('/2030/fejl/', page.url()).href, { waitUntil: 'load' });
  await page.waitForSelector('>>> .kontrol li');
  return page;
}

test('no finding stands outside the toolbar’s box, and all can be scrolled to', async () => {
  const page = await openToolbar();
  const outside = await page.$eval('>>> .kontrol', (content) => {
    const box = content.parentElement!.getBoundingClientRect();
    const list = content.querySelector('ul')!;
    const blocks = [content, ...content.children];
    return {
      parts: blocks.filter((each) => {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        return left < box.left || right > box.right || top < box.top || bottom > box.bottom;
      }).length,
      // What is hidden to the right could not be scrolled to by a wheel.
      wide: [list, ...list.querySelectorAll('*')].filter((each) => each.scrollWidth > list.clientWidth).length,
      isLong: list.scrollHeight > list.clientHeight,
    };
  });
  expect(outside).toEqual({ parts: 0, wide: 0, isLong: true });
});

test('a finding leads to its line at the desk where no program to edit with is known', async () => {
  const page = await openToolbar();
  expect(await page.$('>>> .kontrol li button')).toBeNull();
  const address = await page.$eval('>>> .kontrol li a[href$="linje=9"]', (link) => link.href);
  await page.goto(address);
  await page.waitForSelector(`.cm-content[aria-label="Teksten i ${PATH}"]`);
  const line = () => page.evaluate(() => getSelection()!.anchorNode?.parentElement?.closest('.cm-line')?.textContent);
  await expect.poll(line).toContain('Et link');
});
