import type { Page } from 'puppeteer-core';
import type { TaggedPdf } from './assemble/pages.ts';
import { hash } from './cache/cache.ts';
import type { Cache } from './cache/cache.ts';
import type { Tab } from './browser/tab.ts';
import type { TabPool } from './browser/tab-pool.ts';
import { PressError } from './errors.ts';
import type { PrintProblem } from './errors.ts';
import { checkOverflows } from './preflight/errors.ts';
import { finishBatch, packTaggedPdf, unpackTaggedPdf } from './finish/finish.ts';
import type { Overflow, PageMap } from './page-map.ts';
import type { Placement } from './paged/show/show.ts';
import type { TagSources } from './paged/tags/tag-marks.ts';
import type { KeyedPart } from './paginate.ts';
import { readTagSources } from './finish/tag-sources.ts';
import type { PrintBatch } from './batches.ts';

/** Pages as Chromium printed them, with what the page said of their tags. */
export interface PrintedBatch {
  pdf: Uint8Array;
  sources: TagSources;
  /** Everything that is to be painted on each page. */
  texts: string[];
}

/**
 * Prints batches side by side, each once for all as long as neither its pages nor the numbers on them change.
 *
 * @returns their leaves, in order
 * @throws PressError when something no longer fits since page numbers were filled in, or would be printed unheard
 */
export async function printBatches(
  tabs: TabPool,
  batches: PrintBatch[],
  parts: KeyedPart[],
  map: PageMap,
  cache: Cache,
): Promise<TaggedPdf[]> {
  const printer = new BatchPrinter(parts, map, cache);
  const packed = await Promise.all(batches.map((batch) => printer.readPacked(batch)));
  const print = (tab: Tab, batch: PrintBatch) => printer.print(tab, batch);
  const printing = tabs.share(
    batches.filter((_, index) => !packed[index]),
    print,
  );
  printing.catch(() => undefined);
  // One at a time: in between, the tabs are answered.
  for (const [index, batch] of batches.entries()) if (packed[index]) await printer.unpack(batch, packed[index]);
  await printing;
  await tabs.share(printer.spoilt, print);
  return printer.resultsOf(batches);
}

/** What was printed so far, and what Node does with it while the tabs print on. */
class BatchPrinter {
  /** Batches whose file in the cache was spoilt, by something else than this code. */
  readonly spoilt: PrintBatch[] = [];
  readonly #parts: KeyedPart[];
  readonly #map: PageMap;
  readonly #cache: Cache;
  readonly #done = new Map<PrintBatch, TaggedPdf>();
  readonly #findings: PrintProblem[] = [];
  readonly #finishing: Promise<void>[] = [];

  constructor(parts: KeyedPart[], map: PageMap, cache: Cache) {
    this.#parts = parts;
    this.#map = map;
    this.#cache = cache;
  }

  readPacked(batch: PrintBatch): Promise<Uint8Array | undefined> {
    return this.#cache.read(this.#fileOf(batch));
  }

  async unpack(batch: PrintBatch, packed: Uint8Array): Promise<void> {
    await yieldToEventLoop();
    try {
      this.#done.set(batch, await unpackTaggedPdf(packed, batch.first));
    } catch {
      this.spoilt.push(batch);
    }
  }

  /** Done when the tab is free again; `resultsOf` waits for the rest. */
  async print(tab: Tab, batch: PrintBatch): Promise<void> {
    const { overflows, texts } = await tab.show(this.#partsOf(batch), this.#placementOf(batch));
    const sources = await readTagSources(tab.page);
    const pdf = await print(tab.page);
    this.#findings.push(...checkOverflows(inPublication(overflows, batch)));
    const finished = this.#finish(batch, { pdf, sources, texts }, overflows.length === 0);
    finished.catch(() => undefined);
    this.#finishing.push(finished);
  }

  async resultsOf(batches: PrintBatch[]): Promise<TaggedPdf[]> {
    await Promise.all(this.#finishing);
    if (this.#findings.length > 0) throw new PressError(this.#findings);
    return batches.map((batch) => this.#done.get(batch) as TaggedPdf);
  }

  async #finish(batch: PrintBatch, printed: PrintedBatch, isSound: boolean): Promise<void> {
    await yieldToEventLoop();
    try {
      const tagged = await finishBatch(printed, batch);
      this.#done.set(batch, tagged);
      if (this.#cache.isOn && isSound) await this.#cache.write(this.#fileOf(batch), await packTaggedPdf(tagged));
    } catch (error) {
      this.#findings.push(...placed(error, batch, this.#map));
    }
  }

  /** Name in the cache. */
  #fileOf(batch: PrintBatch): string {
    const key = hash([...this.#partsOf(batch).map((part) => part.key), JSON.stringify(this.#placementOf(batch))]);
    return `${key}.pages.pdf`;
  }

  #partsOf({ parts }: PrintBatch): KeyedPart[] {
    return parts.map((index) => this.#parts[index] as KeyedPart);
  }

  #placementOf({ first, pages }: PrintBatch): Placement {
    const numbers = this.#map.numbers
      .filter(({ page }) => page >= first && page < first + pages)
      .map(({ text }) => text);
    return { first, total: this.#map.pages.length, numbers };
  }
}

/** Lets tabs be told what to print next, before Node is busy for a while. */
function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/**
 * Prints what a tab shows. Size and margins come from the document's own `@page` rule; the tag tree is Chromium's, the
 * outline is not, because it knows only h1 to h6 and nothing of which headings a reader wants to jump to.
 */
export async function print(page: Page): Promise<Uint8Array> {
  return page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: false,
    margin: { top: 0, right: 0, bottom: 0, left: 0 },
    waitForFonts: false,
    timeout: 0,
  });
}

function inPublication(overflows: Overflow[], { first }: PrintBatch): Overflow[] {
  return overflows.map((overflow) => ({ ...overflow, page: overflow.page + first - 1 }));
}

/** Findings with the page as the publication counts it, the chapter and its file. */
function placed(error: unknown, { first }: PrintBatch, { appearance }: PageMap): PrintProblem[] {
  if (!(error instanceof PressError)) throw error;
  return error.findings.map((finding) => {
    const page = finding.where?.page === undefined ? undefined : finding.where.page + first - 1;
    // Each page with text was measured, and knows the chapter that its last words belong to.
    const { title, source } =
      appearance.findLast((measure) => measure.kind === 'page' && measure.page <= (page ?? first)) ?? {};
    return { ...finding, where: { page, title, source } };
  });
}
