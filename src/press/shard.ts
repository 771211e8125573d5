/** Past one machine: a publication's parts and batches are dealt out to several, whose caches one gathers and binds. */
import { batchParts } from './batches.ts';
import type { OpenBrowser } from './browser/browser.ts';
import { paginateShare } from './paginate.ts';
import { loadPrintingCode } from './printing-code.ts';
import { countPages, mapOf, withTabs } from './stages.ts';
import type { PublicationSettings, Stages } from './stages.ts';

/** One of several machines that work on the same publications: the second of four is `{ index: 2, of: 4 }`. */
export interface Shard {
  /** From 1. */
  index: number;
  of: number;
}

/** What a shard did of one publication. */
export interface ShardWork {
  /** Parts that are its to paginate. */
  paginated: number;
  /** Parts that other shards have yet to paginate. Nothing is printed before there are none, for pages have no numbers. */
  missing: number;
  /** Batches that are its to print. */
  printed: number;
}

/**
 * A shard's share of the stages that need the browser, into the cache. It paginates its parts; when those of the other shards lie
 * in the cache as well, it prints its batches.
 *
 * @throws PressError as `paginateAndPrint`
 */
export function paginateAndPrintShare(
  open: OpenBrowser,
  settings: PublicationSettings,
  shard: Shard,
): Promise<ShardWork> {
  return withTabs(open, settings, (stages) => printShare(stages, shard));
}

async function printShare(stages: Stages, shard: Shard): Promise<ShardWork> {
  const { tabs, pagination, preflight } = stages;
  const own = dealOut(
    pagination.source.parts.map(({ html }) => html.length),
    shard,
  );
  const found = await paginateShare(tabs, pagination, (index) => own.has(index));
  const parts = found.filter((part) => part !== undefined);
  const paginated = own.size;
  const missing = found.length - parts.length;
  const map = mapOf(parts);
  if (missing > 0) {
    // What a page number points at may stand in a part of another shard.
    preflight({ ...map, numbers: [] });
    return { paginated, missing, printed: 0 };
  }
  preflight(map);
  const { printHeads, printBatches } = await loadPrintingCode();
  const settings = { tabs, parts, map, cache: pagination.cache, ownFonts: await stages.ownFonts };
  // They are few, so the first shard prints all of them.
  if (shard.index === 1) await printHeads(map, { ...pagination, ...settings });
  const batches = batchParts(parts.map(countPages));
  const mine = dealOut(
    batches.map(({ pages }) => pages),
    shard,
  );
  await printBatches(
    batches.filter((_, index) => mine.has(index)),
    settings,
  );
  preflight(map);
  return { paginated, missing, printed: mine.size };
}

/**
 * A shard's share of some work. The largest pieces are dealt out first, each to the shard that has least, so that all end at about
 * the same time. All shards deal alike.
 *
 * @param sizes how long each piece takes, in any unit
 * @returns indexes of the pieces
 */
export function dealOut(sizes: readonly number[], { index, of }: Shard): Set<number> {
  const loads = Array.from({ length: of }, () => 0);
  const own = new Set<number>();
  const largestFirst = sizes.map((size, piece) => ({ size, piece })).sort((a, b) => b.size - a.size);
  for (const { size, piece } of largestFirst) {
    const lightest = loads.indexOf(Math.min(...loads));
    loads[lightest]! += size;
    if (lightest === index - 1) own.add(piece);
  }
  return own;
}
