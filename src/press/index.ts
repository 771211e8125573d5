/**
 * The door of the press: everything that other folders may use. Pages and components use `contract.ts` as well. The
 * press itself imports nothing of the house.
 */
export { openBrowser } from './browser/browser.ts';
export type { OpenBrowser } from './browser/browser.ts';
export { listen, serveFolder } from './browser/serve.ts';
export type { Site } from './browser/serve.ts';
export { listBrowserFiles } from './browser/find-browser.ts';
export { printPage } from './browser/tab.ts';
export { tabScripts } from './browser/tab-script.ts';
export { PressError } from './errors.ts';
export { press, pressShard } from './integration.ts';
export { readJob } from './job.ts';
export type { PrintJob } from './job.ts';
export type { PageMap } from './page-map.ts';
export { runPress, runShard } from './press.ts';
export type { PressOptions, PrintedJob, ShardedJob } from './press.ts';
export type { Shard } from './shard.ts';
