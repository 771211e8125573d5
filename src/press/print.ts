import type { Page } from 'puppeteer-core';
import type { Leaves } from './bind/pages.ts';
import { hash } from './cache/cache.ts';
import type { Cache } from './cache/cache.ts';
import type { Tab } from './browser/tab.ts';
import type { TabPool } from './browser/tab-pool.ts';
import { PressError } from './errors.ts';
import type { PrintProblem } from './errors.ts';
import { checkOverflows } from './preflight/errors.ts';
import { finishLeaves, packLeaves, unpackLeaves } from './leaves/leaves.ts';
import type { Overflow, PageMap } from './page-map.ts';
import type { Placement } from './paged/show.ts';
import type { TagSources } from './paged/tag-marks.ts';
import type { TypesetPart } from './paginate.ts';
import { readTagSources } from './leaves/tag-sources.ts';
import type { Gathering } from './volumes.ts';

/** Pages as Chromium printed them, with what the page said of their tags. */
export interface PrintedGathering {
  pdf: Uint8Array;
  sources: TagSources;
  /** Everything that is to be painted on each page. */
  texts: string[];
}

/**
 * Prints gatherings side by side, each once for all as long as neither its pages nor the numbers on them change.
 *
 * @returns their leaves, in order
 * @throws PressError when something no longer fits since page numbers were filled in, or would be printed unheard
 */
export async function printGatherings(tabs: TabPool, gatherings: Gathering[], parts: TypesetPart[], map: PageMap, cache: Cache): Promise<Leaves[]> {
  const room = new PrintRoom(parts, map, cache);
  const packed = await Promise.all(gatherings.map((gathering) => room.readPacked(gathering)));
  const print = (tab: Tab, gathering: Gathering) => room.print(tab, gathering);
  const printing = tabs.share(gatherings.filter((_, index) => !packed[index]), print);
  printing.catch(() => undefined);
  // One at a time: in between, the tabs are answered.
  for (const [index, gathering] of gatherings.entries()) if (packed[index]) await room.unpack(gathering, packed[index]);
  await printing;
  await tabs.share(room.spoilt, print);
  return room.leavesOf(gatherings);
}

/** What was printed so far, and what Node does with it while the tabs print on. */
class PrintRoom {
  /** Gatherings whose file in the cache was spoilt, by something else than this code. */
  readonly spoilt: Gathering[] = [];
  readonly #parts: TypesetPart[];
  readonly #map: PageMap;
  readonly #cache: Cache;
  readonly #leaves = new Map<Gathering, Leaves>();
  readonly #findings: PrintProblem[] = [];
  readonly #finishing: Promise<void>[] = [];

  constructor(parts: TypesetPart[], map: PageMap, cache: Cache) {
    this.#parts = parts;
    this.#map = map;
    this.#cache = cache;
  }

  readPacked(gathering: Gathering): Promise<Uint8Array | undefined> {
    return this.#cache.read(this.#fileOf(gathering));
  }

  async unpack(gathering: Gathering, packed: Uint8Array): Promise<void> {
    await breathe();
    try {
      this.#leaves.set(gathering, await unpackLeaves(packed, gathering.first));
    } catch {
      this.spoilt.push(gathering);
    }
  }

  /** Done when the tab is free again; `leavesOf` waits for the rest. */
  async print(tab: Tab, gathering: Gathering): Promise<void> {
    const { overflows, texts } = await tab.show(this.#partsOf(gathering), this.#placementOf(gathering));
    const sources = await readTagSources(tab.page);
    const pdf = await print(tab.page);
    this.#findings.push(...checkOverflows(inPublication(overflows, gathering)));
    const finished = this.#finish(gathering, { pdf, sources, texts }, overflows.length === 0);
    finished.catch(() => undefined);
    this.#finishing.push(finished);
  }

  async leavesOf(gatherings: Gathering[]): Promise<Leaves[]> {
    await Promise.all(this.#finishing);
    if (this.#findings.length > 0) throw new PressError(this.#findings);
    return gatherings.map((gathering) => this.#leaves.get(gathering) as Leaves);
  }

  async #finish(gathering: Gathering, printed: PrintedGathering, isSound: boolean): Promise<void> {
    await breathe();
    try {
      const leaves = await finishLeaves(printed, gathering);
      this.#leaves.set(gathering, leaves);
      if (this.#cache.isOn && isSound) await this.#cache.write(this.#fileOf(gathering), await packLeaves(leaves));
    } catch (error) {
      this.#findings.push(...placed(error, gathering, this.#map));
    }
  }

  /** Name in the cache. */
  #fileOf(gathering: Gathering): string {
    const key = hash([...this.#partsOf(gathering).map((part) => part.key), JSON.stringify(this.#placementOf(gathering))]);
    return `${key}.pages.pdf`;
  }

  #partsOf({ parts }: Gathering): TypesetPart[] {
    return parts.map((index) => this.#parts[index] as TypesetPart);
  }

  #placementOf({ first, pages }: Gathering): Placement {
    const numbers = this.#map.numbers.filter(({ page }) => page >= first && page < first + pages).map(({ text }) => text);
    return { first, total: this.#map.sheets.length, numbers };
  }
}

/** Lets tabs be told what to print next, before Node is busy for a while. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/**
 * Prints what a tab shows. Size and margins come from the document's own `@page` rule; the tag tree is Chromium's, the
 * outline is not, because it knows only h1 to h6 and nothing of which headings a reader wants to jump to.
 */
export async function print(page: Page): Promise<Uint8Array> {
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: false, margin: { top: 0, right: 0, bottom: 0, left: 0 }, waitForFonts: false, timeout: 0 });
}

function inPublication(overflows: Overflow[], { first }: Gathering): Overflow[] {
  return overflows.map((overflow) => ({ ...overflow, page: overflow.page + first - 1 }));
}

/** Findings with the page as the publication counts it, the chapter and its file. */
function placed(error: unknown, { first }: Gathering, { appearance }: PageMap): PrintProblem[] {
  if (!(error instanceof PressError)) throw error;
  return error.findings.map((finding) => {
    const page = finding.where?.page === undefined ? undefined : finding.where.page + first - 1;
    // Each page with text was measured, and knows the chapter that its last words belong to.
    const { title, source } = appearance.findLast((measure) => measure.kind === 'page' && measure.page <= (page ?? first)) ?? {};
    return { ...finding, where: { page, title, source } };
  });
}
