import { existsSync } from 'node:fs';
import { readVersion } from '../cache/code.ts';
import { openBrowser, TabCrashed } from './browser/browser.ts';
import type { OpenBrowser } from './browser/browser.ts';
import { findBrowsers } from './browser/find-browser.ts';
import { PressError } from './errors.ts';

/** The browser of a run of the press: started when it is first wanted, and once more when it dies. */
export class RestartableBrowser {
  /** A promise, so that a browser that is still starting can be ended too. */
  #opening: Promise<OpenBrowser> | undefined;
  /** Settles when all that were closed are gone. */
  #closing: Promise<void> = Promise.resolve();

  open(): Promise<OpenBrowser> {
    return (this.#opening ??= openBrowser());
  }

  /**
   * Its name and version. Those of the pinned one are known without starting it.
   *
   * @throws PressError when there is no browser to start
   */
  async name(): Promise<string> {
    const [first] = findBrowsers({ env: process.env, platform: process.platform, exists: existsSync });
    if (first?.origin === 'pinned') return `pinned ${await readVersion('@sparticuz/chromium')}`;
    const { browser, origin } = await this.open();
    return `${origin} ${await browser.version()}`;
  }

  /**
   * Runs work once more when the browser or a tab died under it: the system may have ended one for its memory. Parts that
   * were done come from the cache.
   */
  async withOneRestart<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(await this.#isDead(error))) throw error;
    }
    await this.close();
    try {
      return await work();
    } catch (error) {
      if (!(await this.#isDead(error))) throw error;
      const problem = {
        what: 'Browseren blev lukket midt i trykningen, to gange.',
        fix: 'luk andre programmer, hvis maskinen mangler hukommelse, og kør igen.',
      };
      throw new PressError(problem, { cause: error });
    }
  }

  /** Ends the browser, if there is one. The next that is wanted is another one. */
  close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = undefined;
    this.#closing = Promise.all([this.#closing, end(opening)]).then(() => undefined);
    return this.#closing;
  }

  async #isDead(error: unknown): Promise<boolean> {
    if (error instanceof TabCrashed) return true;
    return !(error instanceof PressError) && (await started(this.#opening))?.browser.connected === false;
  }
}

async function end(opening: Promise<OpenBrowser> | undefined): Promise<void> {
  await (await started(opening))?.close();
}

/** The browser, if one was started and did start. */
async function started(opening: Promise<OpenBrowser> | undefined): Promise<OpenBrowser | undefined> {
  return opening?.catch(() => undefined);
}
