import { batchParts } from './batches.ts';
import type { OpenBrowser } from './browser/browser.ts';
import type { PrintProblem } from './errors.ts';
import type { PrintedHeads, TaggedPdf } from './finish/tagged-pdf.ts';
import type { PageMap } from './page-map.ts';
import { paginateParts } from './paginate.ts';
import { loadPrintingCode } from './printing-code.ts';
import { countPages, mapOf, withTabs } from './stages.ts';
import type { PublicationSettings, Stages, UsedBrowser } from './stages.ts';
import { markStage, secondsSince } from './timing.ts';

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
export function paginateAndPrint(open: OpenBrowser, settings: PublicationSettings): Promise<PrintedPublication> {
  return withTabs(open, settings, printWhole);
}

async function printWhole(stages: Stages): Promise<PrintedPublication> {
  const { browser, tabs, pagination, preflight } = stages;
  const started = performance.now();
  const parts = await paginateParts(tabs, pagination);
  const map = mapOf(parts);
  preflight(map);
  const paginated = secondsSince(started);
  markStage('paginated');
  const { printHeads, printBatches, listRemarks } = await loadPrintingCode();
  const settings = { tabs, parts, map, cache: pagination.cache, ownFonts: await stages.ownFonts };
  // Before all else is printed: a tab that has shown pages paginates no more.
  const heads = await printHeads(map, { ...pagination, ...settings });
  const printed = await printBatches(batchParts(parts.map(countPages)), settings);
  preflight(map);
  markStage('printed and finished');
  const seconds = { paginate: paginated, print: secondsSince(started) - paginated };
  return { printed, heads, map, remarks: listRemarks(printed, map), browser, seconds };
}
