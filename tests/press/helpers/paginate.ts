import type { Browser, Page } from 'puppeteer-core';
import { Cache } from '../../../src/cache/cache.ts';
import { TabPool } from '../../../src/press/browser/tab-pool.ts';
import { DEFAULT_WORDS } from '../../../src/press/contract.ts';
import { PressError } from '../../../src/press/errors.ts';
import type { PrintProblem } from '../../../src/press/errors.ts';
import { numberPages, joinMaps } from '../../../src/press/page-map.ts';
import type { PageMap } from '../../../src/press/page-map.ts';
import { paginateParts } from '../../../src/press/paginate.ts';
import { readSource } from '../../../src/press/source.ts';

/** Paginates a page and leaves its pages in the tab, to be looked at. */
export async function paginateSite(
  browser: Browser,
  address: string,
  ceiling = 50,
): Promise<{ page: Page; map: PageMap }> {
  const problems: PrintProblem[] = [];
  const tabs = new TabPool(browser, { address, words: DEFAULT_WORDS, problems, onPage: () => undefined }, 1);
  const source = readSource(await (await fetch(address)).text(), address);
  const parts = await paginateParts(tabs, {
    source,
    words: DEFAULT_WORDS,
    root: '',
    ceiling,
    cache: new Cache(undefined),
    browserVersion: '',
    hasProblems: () => problems.length > 0,
    onBusy: () => undefined,
    onPart: () => undefined,
  });
  if (problems.length > 0) throw new PressError(problems);
  const map = numberPages(joinMaps(parts.map((part) => part.map)));
  const pages: Page[] = [];
  await tabs.share(
    [{ first: 1, total: map.pages.length, numbers: map.numbers.map(({ pages }) => pages) }],
    async (tab, placement) => {
      await tab.show(parts, placement);
      // Set for paper alone, it could not be measured.
      await tab.page.evaluate("document.querySelector('[data-press-on-paper]').removeAttribute('data-press-on-paper')");
      pages.push(tab.page);
    },
  );
  return { page: pages[0] as Page, map };
}
