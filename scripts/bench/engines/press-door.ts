/** All that the bench takes from the press. */
import type { OpenBrowser } from '../../../src/press/index.ts';

export { listen, openBrowser, printPage, readJob, runPress, serveFolder } from '../../../src/press/index.ts';
export type { Site } from '../../../src/press/index.ts';

// Types of the product's puppeteer-core: that of a peer, which lies nearer, is another version.
export type Browser = OpenBrowser['browser'];
export type Page = Awaited<ReturnType<Browser['newPage']>>;
export type Response = NonNullable<Awaited<ReturnType<Page['goto']>>>;
