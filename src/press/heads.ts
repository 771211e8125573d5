import type { TabPool } from './browser/tab-pool.ts';
import type { Cache } from '../cache/cache.ts';
import { PressError } from './errors.ts';
import type { OwnFonts } from './finish/foreign-glyphs.ts';
import type { PrintedHeads } from './finish/tagged-pdf.ts';
import { numberPages } from './page-map.ts';
import type { Excerpt, PageMap } from './page-map.ts';
import { paginateParts } from './paginate.ts';
import type { PaginationSettings } from './paginate.ts';
import { checkPageMap } from './preflight/errors.ts';
import { printBatches } from './print.ts';
import type { ExcerptHead } from './source.ts';

type HeadSettings = PaginationSettings & { tabs: TabPool; cache: Cache; ownFonts: OwnFonts };

/**
 * Prints the heads of excerpts as a small publication of its own, when it is known which pages each excerpt holds. They are
 * laid over pages when an excerpt is assembled, so the whole knows nothing of them.
 *
 * @param map of the whole publication
 * @throws PressError when a head does not fill a page of its own
 */
export async function printHeads(map: PageMap, settings: HeadSettings): Promise<PrintedHeads | undefined> {
  const { source, tabs, cache, ownFonts, ceiling, words } = settings;
  const heads = map.excerpts.flatMap((excerpt) => {
    const head = source.heads.find(({ path }) => path === excerpt.path);
    return head ? [numberHead(head, excerpt, map.pages.length)] : [];
  });
  if (heads.length === 0) return undefined;
  const part = { html: heads.map(({ html }) => html).join(''), pictures: heads.flatMap(({ pictures }) => pictures) };
  const parts = await paginateParts(tabs, {
    ...settings,
    source: { ...source, parts: [part] },
    onPart: () => undefined,
  });
  const own = numberPages(parts[0]!.map);
  const problems = checkPageMap(own, { ceiling, words });
  if (problems.length > 0) throw new PressError(problems);
  checkPageCount(own.pages.length, heads.length);
  const batch = { parts: [0], first: 1, pages: heads.length };
  const [printed] = await printBatches([batch], { tabs, parts, map: own, cache, ownFonts });
  return printed && { printed, paths: heads.map(({ path }) => path) };
}

/** Writes the numbers of an excerpt's pages into its head. */
function numberHead(head: ExcerptHead, { from, to }: Excerpt, pages: number): ExcerptHead {
  const range = from === to ? String(from) : `${from}–${to}`;
  return { ...head, html: head.html.replaceAll('{range}', range).replaceAll('{pages}', String(pages)) };
}

function checkPageCount(pages: number, heads: number): void {
  if (pages === heads) return;
  throw new PressError({
    what: `Hovederne til ${heads} uddrag fyldte ${pages} sider.`,
    fix: 'giv hvert hoved en side for sig i stilarket, og hold det kort nok til én side.',
  });
}
