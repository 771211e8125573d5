import type { PrintBatch } from './batches.ts';
import type { Tab } from './browser/tab.ts';
import type { TabPool } from './browser/tab-pool.ts';
import type { Cache } from '../cache/cache.ts';
import { hash } from '../cache/cache.ts';
import { PressError } from './errors.ts';
import type { PrintProblem } from './errors.ts';
import { finishBatch } from './finish/finish.ts';
import type { OwnFonts } from './finish/foreign-glyphs.ts';
import type { PrintedBatch } from './finish/finish.ts';
import { packTaggedPdf, unpackTaggedPdf } from './finish/tagged-pdf.ts';
import type { PackedPdf, TaggedPdf } from './finish/tagged-pdf.ts';
import type { PageMap } from './page-map.ts';
import type { KeyedPart } from './paginate.ts';
import { checkOverflows } from './preflight/errors.ts';
import type { Placement } from './tab-protocol.ts';

export interface PrintSettings {
  tabs: TabPool;
  parts: KeyedPart[];
  /** The map of the whole publication, with its page numbers. */
  map: PageMap;
  cache: Cache;
  ownFonts: OwnFonts;
}

/**
 * Prints batches side by side. A batch whose pages, and whose numbers on them, were printed before comes from the cache.
 * While the tabs print, Node finishes what they have printed and unpacks what the cache holds:
 *
 *     tab 1   show print ─────── show print
 *     tab 2   show print ─ show print
 *     Node    unpack unpack finish finish finish finish
 *
 * @returns the finished batches, in order
 * @throws PressError when something no longer fits since page numbers were filled in, or a batch can't be finished
 */
export async function printBatches(batches: PrintBatch[], settings: PrintSettings): Promise<TaggedPdf[]> {
  const printer = new BatchPrinter(settings);
  const packed = await Promise.all(batches.map((batch) => printer.readCache(batch)));
  const missing = batches.filter((_, index) => !packed[index]);
  const printing = settings.tabs.share(missing, (tab, batch) => printer.print(tab, batch));
  const unpacking = printer.unpackAll(
    batches.flatMap((batch, index) => (packed[index] ? [[batch, packed[index]]] : [])),
  );
  await Promise.all([printing, unpacking]);
  return printer.finishAll(batches);
}

class BatchPrinter {
  readonly #settings: PrintSettings;
  readonly #done = new Map<PrintBatch, TaggedPdf>();
  readonly #problems: PrintProblem[] = [];
  readonly #finishing: Promise<void>[] = [];

  constructor(settings: PrintSettings) {
    this.#settings = settings;
  }

  async readCache(batch: PrintBatch): Promise<PackedPdf | undefined> {
    const { pagesFile, tagsFile } = this.#filesOf(batch);
    const [pages, tags] = await Promise.all([pagesFile, tagsFile].map((file) => this.#settings.cache.read(file)));
    return pages && tags && { pages, tags: tags.toString() };
  }

  async unpackAll(packed: [PrintBatch, PackedPdf][]): Promise<void> {
    for (const [batch, files] of packed) {
      await yieldToEventLoop();
      this.#done.set(batch, await unpackTaggedPdf(files, batch.first));
    }
  }

  /** Settles when the tab is free again; `finishAll` waits for the rest. */
  async print(tab: Tab, batch: PrintBatch): Promise<void> {
    const { overflows, texts, sources } = await tab.show(this.#partsOf(batch), this.#placementOf(batch));
    const pdf = await tab.print();
    const placed = overflows.map((overflow) => ({ ...overflow, page: overflow.page + batch.first - 1 }));
    this.#problems.push(...checkOverflows(placed));
    const finishing = this.#finish(
      batch,
      { pdf, sources, texts, ownFonts: this.#settings.ownFonts },
      overflows.length === 0,
    );
    // `finishAll` reports it; until then nobody waits for it.
    finishing.catch(() => undefined);
    this.#finishing.push(finishing);
  }

  async finishAll(batches: PrintBatch[]): Promise<TaggedPdf[]> {
    await Promise.all(this.#finishing);
    if (this.#problems.length > 0) throw new PressError(this.#problems);
    return batches.flatMap((batch) => this.#done.get(batch) ?? []);
  }

  async #finish(batch: PrintBatch, printed: PrintedBatch, isSound: boolean): Promise<void> {
    await yieldToEventLoop();
    try {
      const tagged = await finishBatch(printed, batch);
      this.#done.set(batch, tagged);
      if (isSound) await this.#writeCache(batch, tagged);
    } catch (error) {
      if (!(error instanceof PressError)) throw error;
      this.#problems.push(...placeInPublication(error.problems, batch, this.#settings.map));
    }
  }

  async #writeCache(batch: PrintBatch, tagged: TaggedPdf): Promise<void> {
    const { cache } = this.#settings;
    if (!cache.isOn) return;
    const { pages, tags } = await packTaggedPdf(tagged);
    const { pagesFile, tagsFile } = this.#filesOf(batch);
    await Promise.all([cache.write(pagesFile, pages), cache.write(tagsFile, tags)]);
  }

  /** Names in the cache. */
  #filesOf(batch: PrintBatch): { pagesFile: string; tagsFile: string } {
    const key = hash([...this.#partsOf(batch).map((part) => part.key), JSON.stringify(this.#placementOf(batch))]);
    return { pagesFile: `${key}.pages.pdf`, tagsFile: `${key}.tags.json` };
  }

  #partsOf({ parts }: PrintBatch): KeyedPart[] {
    return parts.flatMap((index) => this.#settings.parts[index] ?? []);
  }

  #placementOf({ first, pages }: PrintBatch): Placement {
    const { map } = this.#settings;
    const own = map.numbers.filter(({ page }) => page >= first && page < first + pages);
    return { first, total: map.pages.length, numbers: own.map(({ pages }) => pages) };
  }
}

/** Lets Node answer the tabs before it is busy for a while. */
function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** What was noticed in the batches, as the publication counts their pages. */
export function listRemarks(printed: readonly TaggedPdf[], map: PageMap): PrintProblem[] {
  return printed.flatMap((tagged) => placeInPublication(tagged.remarks, tagged, map));
}

/** Problems of a batch with the page as the publication counts it, and the section and file that it belongs to. */
function placeInPublication(
  problems: PrintProblem[],
  batch: Pick<PrintBatch, 'first'>,
  { appearance }: PageMap,
): PrintProblem[] {
  return problems.map((problem) => {
    const page = problem.where?.page === undefined ? undefined : problem.where.page + batch.first - 1;
    // Each page with text was measured, and knows the section that its last words belong to.
    const { title, source } =
      appearance.findLast((measure) => measure.kind === 'page' && measure.page <= (page ?? batch.first)) ?? {};
    return { ...problem, where: { page, title, source } };
  });
}
