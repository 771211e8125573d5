import type { TaggedPdf } from './assemble/pages.ts';
import { TabCrashed } from './browser/browser.ts';
import type { OpenBrowser } from './browser/browser.ts';
import type { Cache } from './cache/cache.ts';
import { within } from './timing.ts';
import { TabPool } from './browser/tab-pool.ts';
import { PressError } from './errors.ts';
import type { PrintProblem } from './errors.ts';
import { checkPageMap } from './preflight/errors.ts';
import { joinMaps, numberPages } from './page-map.ts';
import type { PageMap } from './page-map.ts';
import { paginateParts } from './paginate.ts';
import type { PartProgress } from './paginate.ts';
import { printBatches } from './print.ts';
import { secondsSince } from './timing.ts';
import type { Source } from './source.ts';
import { batchParts } from './batches.ts';

export interface PrintSettings {
  /** Address of the page to print, and what is in it. */
  address: string;
  source: Source;
  /** Folder with the built site. */
  root: string;
  cache: Cache;
  ceiling: number;
  deadlineMs: number;
  signal: AbortSignal | undefined;
  tabs: number | undefined;
  onPart: (progress: PartProgress) => void;
}

/** What the browser made of a publication; it can be forgotten then. */
export interface PrintedPublication {
  printed: TaggedPdf[];
  map: PageMap;
  /** Name and version. */
  browser: string;
  seconds: { paginate: number; print: number };
}

/** The acts that need the browser: cutting all parts, then, as every page has its number, printing them. */
export async function paginateAndPrint(
  { browser, crashed }: OpenBrowser,
  settings: PrintSettings,
): Promise<PrintedPublication> {
  const troubles: PrintProblem[] = [];
  const latest = { page: 0, title: '' };
  const onPage = (page: number, title: string) => Object.assign(latest, { page, title });
  const tabs = new TabPool(browser, { address: settings.address, troubles, onPage }, settings.tabs);
  try {
    return await within({ ...settings, latest }, () =>
      Promise.race([crashed, work(browser, tabs, settings, troubles)]),
    );
  } catch (error) {
    if (error instanceof PressError || error instanceof TabCrashed || troubles.length === 0 || !browser.connected)
      throw error;
    throw new PressError(troubles, { cause: error });
  } finally {
    tabs.close();
  }
}

async function work(
  browser: OpenBrowser['browser'],
  tabs: TabPool,
  { source, root, cache, ceiling, onPart }: PrintSettings,
  troubles: PrintProblem[],
): Promise<PrintedPublication> {
  const started = performance.now();
  const browserVersion = (await browser.version()).replace(/^\w+\//, 'Chromium ');
  const parts = await paginateParts(tabs, source, {
    root,
    ceiling,
    cache,
    browserVersion,
    isTroubled: () => troubles.length > 0,
    onPart,
  });
  const map = numberPages(joinMaps(parts.map((part) => part.map)));
  judge(map, ceiling, troubles);
  const paginated = secondsSince(started);
  const printed = await printBatches(tabs, batchParts(parts.map((part) => part.map.pages.length)), parts, map, cache);
  judge(map, ceiling, troubles);
  return {
    printed,
    map,
    browser: browserVersion,
    seconds: { paginate: paginated, print: secondsSince(started) - paginated },
  };
}

/** A cause before its effects: a picture that is not there can't be shown either. */
function judge(map: PageMap, ceiling: number, troubles: PrintProblem[]): void {
  const findings = troubles.length > 0 ? troubles : checkPageMap(map, { ceiling });
  if (findings.length > 0) throw new PressError(findings);
}
