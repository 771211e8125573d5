import { availableParallelism } from 'node:os';
import type { Browser } from 'puppeteer-core';
import { Desk } from './desk.ts';
import type { DeskSettings } from './desk.ts';

/** More tabs than this share one disk and one memory without being done sooner. */
const MOST_DESKS = 4;

/** The tabs of one publication: opened when there is work for them, and kept from one stage to the next. */
export class Desks {
  readonly #browser: Browser;
  readonly #settings: DeskSettings;
  readonly #most: number;
  readonly #open: Promise<Desk>[] = [];

  constructor(browser: Browser, settings: DeskSettings, most: number = Math.min(availableParallelism(), MOST_DESKS)) {
    this.#browser = browser;
    this.#settings = settings;
    this.#most = most;
  }

  /** Shares tasks among the desks; each takes the next one when it is done with the one before. */
  async share<T>(tasks: T[], work: (desk: Desk, task: T) => Promise<void>): Promise<void> {
    const left = [...tasks];
    const count = Math.min(this.#most, left.length);
    await Promise.all(
      Array.from({ length: count }, async (_, index) => {
        const desk = await this.#desk(index);
        for (let task = left.shift(); task !== undefined; task = left.shift()) await work(desk, task);
      }),
    );
  }

  /** Closes all of them, and waits for none: one that is caught in a loop goes with the browser. */
  close(): void {
    for (const desk of this.#open) void desk.then((open) => open.close(), () => undefined);
  }

  #desk(index: number): Promise<Desk> {
    return (this.#open[index] ??= Desk.open(this.#browser, this.#settings));
  }
}
