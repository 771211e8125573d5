import type { Browser, Page } from 'puppeteer-core';
import type { PrintProblem } from '../errors.ts';
import type { PackedPart, Shown } from '../paged/tab-api.ts';
import type { Placement } from '../paged/show/show.ts';
import { EMPTIED, PRESS_PATH } from './serve.ts';
import { watch } from './watch.ts';

/** Announces a finished page from inside the browser; the console is the cheapest way out of it. */
const PAGE_MESSAGE = 'press-page';
/** A message for each page would take the browser as long as a tenth of the cutting. */
const PAGE_MESSAGE_MS = 200;

export interface TabSettings {
  /** Address of the page to print. */
  address: string;
  /** Everything that the browser grumbles about is added here. */
  troubles: PrintProblem[];
  /** Told of a page that was cut, with the chapter it belongs to, some times a second. */
  onPage: (page: number, title: string) => void;
}

/** A tab of the browser that paginates and prints parts; see paged/tab-api.ts for its other half. */
export class Tab {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens a tab on the page's head and style sheets, with nothing in its body. */
  static async open(browser: Browser, { address, troubles, onPage }: TabSettings): Promise<Tab> {
    // Behind the empty tab that the browser starts with, a page is laid out when it is asked and never drawn for the screen.
    const page = await browser.newPage({ background: true });
    watch(page, new URL(address).origin, troubles);
    page.on('console', (message) => {
      const [mark, number, title] = message.text().split('\u001F');
      if (mark === PAGE_MESSAGE) onPage(Number(number), title ?? '');
    });
    const tab = new Tab(page);
    await page.goto(`${address}?${EMPTIED}`, { waitUntil: 'load', timeout: 0 });
    await page.evaluate(SET_UP);
    return tab;
  }

  paginate(html: string, options: { ceiling: number; browser: string }): Promise<PackedPart> {
    return this.#ask('paginate', html, options);
  }

  /** Makes the pages of parts the whole document. */
  show(parts: Pick<PackedPart, 'pages' | 'rules'>[], placement: Placement): Promise<Shown> {
    return this.#ask(
      'show',
      parts.map(({ pages, rules }) => ({ pages, rules })),
      placement,
    );
  }

  /** A page caught in a loop never answers; it goes with the browser. */
  close(): void {
    void this.page.close().catch(() => undefined);
  }

  /** As a string and not a function: test runners rewrite functions, and the browser knows nothing of what they put in. */
  async #ask<T>(act: string, ...values: unknown[]): Promise<T> {
    return (await this.page.evaluate(`press.${act}(${values.map((value) => JSON.stringify(value)).join(', ')})`)) as T;
  }
}

const SET_UP = `(async () => {
  const paged = await import('${PRESS_PATH}pagedjs.js');
  const { createTabApi } = await import('${PRESS_PATH}paged/tab-api.ts');
  let told = 0;
  const onPage = (page, title) => {
    if (performance.now() - told < ${PAGE_MESSAGE_MS}) return;
    told = performance.now();
    console.debug(['${PAGE_MESSAGE}', page, title].join('\\u001F'));
  };
  const { paginate, ...tab } = createTabApi(paged);
  window.press = { ...tab, paginate: (html, options) => paginate(html, { ...options, onPage }) };
})()`;
