import type { Browser, Page } from 'puppeteer-core';
import type { PageWords } from '../contract.ts';
import { TAB_SCRIPT_PATH } from '../contract.ts';
import type { PrintProblem } from '../errors.ts';
import type { PackedPart, PaginateOptions, Placement, ShownPages, TagSources } from '../tab-protocol.ts';
import { EMPTIED, LAYOUT_ZOOM, PAGE_MESSAGE, PAGE_MESSAGE_SEPARATOR } from '../tab-protocol.ts';
import { watch } from './watch.ts';

export interface TabSettings {
  /** Address of the page to print. */
  address: string;
  words: PageWords;
  /** Everything that goes wrong in the tab is added here. */
  problems: PrintProblem[];
  /** Called some times a second with the latest finished page and the title of its section. */
  onPage: (page: number, title: string) => void;
}

/** A tab of the browser that paginates and prints parts. `paged/tab-api.ts` is its other side. */
export class Tab {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens a tab on the page's head and style sheets, with nothing in its body. */
  static async open(browser: Browser, { address, words, problems, onPage }: TabSettings): Promise<Tab> {
    // Behind the empty tab that the browser starts with, a page is never drawn for the screen.
    const page = await browser.newPage({ background: true });
    watch(page, { origin: new URL(address).origin, words, problems });
    page.on('console', (message) => {
      const [mark, number, title] = message.text().split(PAGE_MESSAGE_SEPARATOR);
      if (mark === PAGE_MESSAGE) onPage(Number(number), title ?? '');
    });
    await page.goto(`${address}?${EMPTIED}`, { waitUntil: 'load', timeout: 0 });
    await page.evaluate(
      `import('${TAB_SCRIPT_PATH}').then(({ createTabApi }) => { (window.press = createTabApi()).prepare(); })`,
    );
    return new Tab(page);
  }

  /** Paginates a part. */
  paginate(html: string, options: PaginateOptions): Promise<PackedPart> {
    return this.#call('paginate', html, options);
  }

  /** Makes the pages of parts the whole document. */
  show(parts: Pick<PackedPart, 'pages' | 'rules'>[], placement: Placement): Promise<ShownPages> {
    const packed = parts.map(({ pages, rules }) => ({ pages, rules }));
    return this.#call('show', packed, placement);
  }

  /** Marks the shown elements, so that they can be recognised among the PDF's tags. */
  markTags(): Promise<TagSources> {
    return this.#call('markTags');
  }

  /**
   * Prints what the tab shows. Size and margins come from the document's own `@page` rule. The tags are Chromium's; the
   * outline is not, because Chromium's holds every h1 to h6.
   */
  print(): Promise<Uint8Array> {
    return printPage(this.page, 1 / LAYOUT_ZOOM);
  }

  /** Does not wait: a page caught in a loop never answers, and ends with the browser. */
  close(): void {
    void this.page.close().catch(() => undefined);
  }

  /** Evaluates a string, not a function: test runners rewrite functions with names that the browser does not know. */
  async #call<T>(name: string, ...values: unknown[]): Promise<T> {
    const args = values.map((value) => JSON.stringify(value)).join(', ');
    return (await this.page.evaluate(`press.${name}(${args})`)) as T;
  }
}

/**
 * Prints a page as it stands, tagged, on paper of the size that its style sheet gives.
 *
 * @param scale how much smaller than it is laid out
 */
export async function printPage(page: Page, scale = 1): Promise<Uint8Array> {
  const margin = { top: 0, right: 0, bottom: 0, left: 0 };
  return page.pdf({
    preferCSSPageSize: true,
    scale,
    printBackground: true,
    tagged: true,
    outline: false,
    margin,
    waitForFonts: false,
    timeout: 0,
  });
}
