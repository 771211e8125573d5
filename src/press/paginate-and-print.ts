import { batchParts } from './batches.ts';
import { TabCrashed } from './browser/browser.ts';
import type { OpenBrowser } from './browser/browser.ts';
import type { BrowserOrigin } from './browser/find-browser.ts';
import { TabPool } from './browser/tab-pool.ts';
import type { Cache } from '../cache/cache.ts';
import type { PageWords } from './contract.ts';
import { PressError } from './errors.ts';
import type { PrintProblem } from './errors.ts';
import type { PrintedHeads, TaggedPdf } from './finish/tagged-pdf.ts';
import { joinMaps, numberPages } from './page-map.ts';
import type { PageMap } from './page-map.ts';
import { readOwnFonts } from './own-fonts.ts';
import { paginateParts } from './paginate.ts';
import type { PartProgress } from './paginate.ts';
import { checkPageMap } from './preflight/errors.ts';
import { loadPrintingCode } from './printing-code.ts';
import type { Source } from './source.ts';
import { markStage, secondsSince, within } from './timing.ts';

export interface PublicationSettings {
  /** Address of the page to print. */
  address: string;
  /** Parses the page, which keeps Node from answering anybody for a while. */
  readSource: () => Promise<Source>;
  /** Tabs that are opened before that, because there will be work for them. */
  preparedTabs: number;
  words: PageWords;
  /** Folder with the built site. */
  root: string;
  cache: Cache;
  ceiling: number;
  deadlineMs: number;
  signal: AbortSignal | undefined;
  /** Tabs that work side by side; as many as there are cores, four at most, when left out. */
  tabs: number | undefined;
  onPart: (progress: PartProgress) => void;
}

/** The browser that printed, for the record. */
export interface UsedBrowser {
  /** Name and version: `Chromium 153.0.8010.0`. */
  version: string;
  origin: BrowserOrigin;
}

/** What the browser made of a publication. It is no longer needed then. */
export interface PrintedPublication {
  printed: TaggedPdf[];
  /** What stands on the first pages of excerpts alone. */
  heads?: PrintedHeads | undefined;
  map: PageMap;
  /** What was noticed while it was printed and stops nothing. */
  remarks: PrintProblem[];
  browser: UsedBrowser;
  seconds: { paginate: number; print: number };
}

/**
 * The stages that need the browser: all parts are paginated; then every page has its number, and the batches are printed.
 *
 * @throws PressError with what preflight found, or what went wrong in a tab
 */
export async function paginateAndPrint(
  { browser, origin, crashed }: OpenBrowser,
  settings: PublicationSettings,
): Promise<PrintedPublication> {
  const problems: PrintProblem[] = [];
  const latest = { page: 0, title: '' };
  const onPage = (page: number, title: string) => Object.assign(latest, { page, title });
  const { address, words } = settings;
  const tabs = new TabPool(browser, { address, words, problems, onPage }, settings.tabs);
  const work = () => Promise.race([crashed, runStages({ browser, origin }, tabs, settings, problems)]);
  try {
    return await within({ ...settings, latest }, work);
  } catch (error) {
    const isKnown = error instanceof PressError || error instanceof TabCrashed;
    if (isKnown || problems.length === 0 || !browser.connected) throw error;
    throw new PressError(problems, { cause: error });
  } finally {
    tabs.close();
  }
}

async function runStages(
  { browser, origin }: Pick<OpenBrowser, 'browser' | 'origin'>,
  tabs: TabPool,
  settings: PublicationSettings,
  problems: PrintProblem[],
): Promise<PrintedPublication> {
  const { ceiling, words, cache, root } = settings;
  const started = performance.now();
  await tabs.prepare(settings.preparedTabs);
  const source = await settings.readSource();
  markStage('tabs opened, page read');
  const browserVersion = (await browser.version()).replace(/^\w+\//, 'Chromium ');
  const hasProblems = () => problems.length > 0;
  const onBusy = () => void loadPrintingCode().catch(() => undefined);
  const pagination = { ...settings, source, browserVersion, hasProblems, onBusy };
  const [parts, ownFonts] = await Promise.all([paginateParts(tabs, pagination), readOwnFonts(source, root)]);
  const map = numberPages(joinMaps(parts.map((part) => part.map)));
  const preflight = () => {
    // A cause before its effects: a picture that is not there can't be shown either.
    const found = problems.length > 0 ? problems : checkPageMap(map, { ceiling, words });
    if (found.length > 0) throw new PressError(found);
  };
  preflight();
  const paginated = secondsSince(started);
  markStage('paginated');
  const { printHeads, printBatches, listRemarks } = await loadPrintingCode();
  // Before all else is printed: a tab that has shown pages paginates no more.
  const heads = await printHeads(map, { ...pagination, tabs, ownFonts });
  const batches = batchParts(parts.map((part) => part.map.pages.length));
  const printed = await printBatches(batches, { tabs, parts, map, cache, ownFonts });
  preflight();
  markStage('printed and finished');
  const seconds = { paginate: paginated, print: secondsSince(started) - paginated };
  const remarks = listRemarks(printed, map);
  return { printed, heads, map, remarks, browser: { version: browserVersion, origin }, seconds };
}
