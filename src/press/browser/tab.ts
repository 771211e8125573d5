import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { PageWords } from '../contract.ts';
import { TAB_SCRIPT_PATH } from '../contract.ts';
import type { PrintProblem } from '../errors.ts';
import type { PackedPart, PaginateOptions, Placement, ShownPages } from '../tab-protocol.ts';
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
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
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
    const session = await page.createCDPSession();
    await page.goto(`${address}?${EMPTIED}`, { waitUntil: 'load', timeout: 0 });
    await page.evaluate(
      `import('${TAB_SCRIPT_PATH}').then(({ createTabApi }) => { (window.press = createTabApi()).prepare(); })`,
    );
    return new Tab(page, session);
  }

  /** Paginates a part. */
  paginate(html: string, options: PaginateOptions): Promise<PackedPart> {
    return this.#call('paginate', html, options);
  }

  /** Makes the pages of parts the whole document, its elements marked so that they can be recognised among the PDF's tags. */
  show(parts: Pick<PackedPart, 'pages' | 'rules'>[], placement: Placement): Promise<ShownPages> {
    const packed = parts.map(({ pages, rules }) => ({ pages, rules }));
    return this.#call('show', packed, placement);
  }

  /**
   * Prints what the tab shows. Size and margins come from the document's own `@page` rule. The tags are Chromium's; the
   * outline is not, because Chromium's holds every h1 to h6.
   */
  print(): Promise<Uint8Array> {
    return printBy(this.#session, 1 / LAYOUT_ZOOM);
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

/** Prints a page as it stands, tagged, on paper of the size that its style sheet gives. */
export async function printPage(page: Page): Promise<Uint8Array> {
  return printBy(await page.createCDPSession(), 1);
}

/**
 * `Page.printToPDF` of the DevTools protocol. Puppeteer's own `page.pdf` reads the file in pieces, each with a question that waits until
 * Node has a moment; a batch comes in one answer.
 *
 * @param scale how much smaller than it is laid out
 */
async function printBy(session: CDPSession, scale: number): Promise<Uint8Array> {
  const { data } = await session.send('Page.printToPDF', {
    preferCSSPageSize: true,
    scale,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: false,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: 0,
    marginRight: 0,
    transferMode: 'ReturnAsBase64',
  });
  return Buffer.from(data, 'base64');
}
