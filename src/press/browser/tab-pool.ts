import { availableParallelism } from 'node:os';
import type { Browser } from 'puppeteer-core';
import { Tab } from './tab.ts';
import type { TabSettings } from './tab.ts';

/** More tabs than this share one disk and one memory without being done sooner. */
const MOST_TABS = 4;

/** The tabs of one publication: opened when there is work for them, and kept from one stage to the next. */
export class TabPool {
  readonly #browser: Browser;
  readonly #settings: TabSettings;
  readonly #most: number;
  readonly #open: Promise<Tab>[] = [];

  constructor(browser: Browser, settings: TabSettings, most: number = Math.min(availableParallelism(), MOST_TABS)) {
    this.#browser = browser;
    this.#settings = settings;
    this.#most = most;
  }

  /** Opens tabs that will have work. @param count how many at most */
  async prepare(count: number): Promise<void> {
    await Promise.all(Array.from({ length: Math.min(this.#most, count) }, (_, index) => this.#tab(index)));
  }

  /** Shares tasks among the tabs; each takes the next one when it is done with the one before. */
  async share<T>(tasks: T[], work: (tab: Tab, task: T) => Promise<void>): Promise<void> {
    const left = [...tasks];
    const count = Math.min(this.#most, left.length);
    await Promise.all(
      Array.from({ length: count }, async (_, index) => {
        const tab = await this.#tab(index);
        for (let task = left.shift(); task !== undefined; task = left.shift()) await work(tab, task);
      }),
    );
  }

  /** Closes all of them, and waits for none: one that is caught in a loop goes with the browser. */
  close(): void {
    for (const tab of this.#open) {
      void tab.then(
        (open) => open.close(),
        () => undefined,
      );
    }
  }

  #tab(index: number): Promise<Tab> {
    return (this.#open[index] ??= Tab.open(this.#browser, this.#settings));
  }
}
