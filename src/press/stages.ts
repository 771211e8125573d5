/** What all stages that need the browser begin with: tabs, the page that was read, and preflight. */
import { TabCrashed } from './browser/browser.ts';
import type { OpenBrowser } from './browser/browser.ts';
import type { BrowserOrigin } from './browser/find-browser.ts';
import { TabPool } from './browser/tab-pool.ts';
import type { Cache } from '../cache/cache.ts';
import type { PageWords } from './contract.ts';
import { PressError } from './errors.ts';
import type { PrintProblem } from './errors.ts';
import type { OwnFonts } from './finish/foreign-glyphs.ts';
import { joinMaps, numberPages } from './page-map.ts';
import type { PageMap } from './page-map.ts';
import { readOwnFonts } from './own-fonts.ts';
import type { KeyedPart, PaginationSettings, PartProgress } from './paginate.ts';
import { checkPageMap } from './preflight/errors.ts';
import { loadPrintingCode } from './printing-code.ts';
import type { Source } from './source.ts';
import { markStage, within } from './timing.ts';

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

/** What the stages of a publication work with. */
export interface Stages {
  browser: UsedBrowser;
  tabs: TabPool;
  pagination: PaginationSettings;
  ownFonts: Promise<OwnFonts>;
  /** @throws PressError with what went wrong in the tabs, else with what is wrong on the pages */
  preflight: (map: PageMap) => void;
}

/**
 * Opens tabs, reads the page and runs stages, within the time that a publication has.
 *
 * @throws PressError with what a stage found, or what went wrong in a tab
 */
export async function withTabs<Result>(
  { browser, origin, crashed }: OpenBrowser,
  settings: PublicationSettings,
  run: (stages: Stages) => Promise<Result>,
): Promise<Result> {
  const problems: PrintProblem[] = [];
  const latest = { page: 0, title: '' };
  const onPage = (page: number, title: string) => Object.assign(latest, { page, title });
  const { address, words } = settings;
  const tabs = new TabPool(browser, { address, words, problems, onPage }, settings.tabs);
  const work = async () => run(await begin({ browser, origin }, tabs, settings, problems));
  try {
    return await within({ ...settings, latest }, () => Promise.race([crashed, work()]));
  } catch (error) {
    const isKnown = error instanceof PressError || error instanceof TabCrashed;
    if (isKnown || problems.length === 0 || !browser.connected) throw error;
    throw new PressError(problems, { cause: error });
  } finally {
    tabs.close();
  }
}

async function begin(
  { browser, origin }: Pick<OpenBrowser, 'browser' | 'origin'>,
  tabs: TabPool,
  settings: PublicationSettings,
  problems: PrintProblem[],
): Promise<Stages> {
  const { ceiling, words, root } = settings;
  await tabs.prepare(settings.preparedTabs);
  const source = await settings.readSource();
  markStage('tabs opened, page read');
  const browserVersion = (await browser.version()).replace(/^\w+\//, 'Chromium ');
  const hasProblems = () => problems.length > 0;
  const onBusy = () => void loadPrintingCode().catch(() => undefined);
  const ownFonts = readOwnFonts(source, root);
  // Whoever prints reports it; until then nobody waits for it.
  ownFonts.catch(() => undefined);
  return {
    browser: { version: browserVersion, origin },
    tabs,
    pagination: { ...settings, source, browserVersion, hasProblems, onBusy },
    ownFonts,
    preflight: (map) => {
      // A cause before its effects: a picture that is not there can't be shown either.
      const found = hasProblems() ? problems : checkPageMap(map, { ceiling, words });
      if (found.length > 0) throw new PressError(found);
    },
  };
}

/** The map of a publication, with its page numbers. */
export function mapOf(parts: KeyedPart[]): PageMap {
  return numberPages(joinMaps(parts.map((part) => part.map)));
}

export function countPages({ map }: KeyedPart): number {
  return map.pages.length;
}
