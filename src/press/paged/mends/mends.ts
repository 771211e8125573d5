import { cutParagraphs, keepBreaksNative, markPageTop } from './breaks.ts';
import { mendBreakTokens } from './break-tokens.ts';
import { mendLayout } from './layout.ts';
import { markFloats } from './floats.ts';
import type { PageMeasures } from '../measures/page-measures.ts';
import type { PageSpot } from '../../page-map.ts';
import { spotOf } from '../measures/spots.ts';
import type { PagedBreakToken, PagedChunker, PagedLayout, PagedModule, PagedPage } from '../paged-types.ts';
import { numberFloatSiblings } from './float-order.ts';
import { hideRowsAbove, repeatSpannedCells } from './table-spans.ts';
import { prepareTables, repeatTableHead } from './tables.ts';
import { readSourceWords } from '../measures/words.ts';
import type { WordLedger } from '../measures/words.ts';

/** What the mends and the run tell each other. */
export interface MendState {
  ceiling: number;
  ceilingPassed: boolean;
  onPage: ((page: number, title: string) => void) | undefined;
  sourceWords: WordLedger;
  /** A float that no page can hold; the run ends at it, because Paged.js would go round in circles. */
  tooTall?: PageSpot | undefined;
  /** Element that Paged.js gave up on or failed at; past the ceiling, the last one that was laid out. */
  stuckAt?: PageSpot | undefined;
  /** Measures of the finished pages, and the pages themselves, which stand in no document any more. */
  measures: PageMeasures;
  finished: HTMLElement[];
  /** Measures the last pages too and takes them out. */
  finishAll?: () => void;
}

/** Pages kept in the document while the next is cut: Paged.js inserts after the last and marks splits on it. */
const ATTACHED = 1;

/**
 * Mends of Paged.js 0.4.3 as one of its own handlers. Each says why; all can go when the engine is replaced.
 * 0.5 is no way out: it loses table rows and cell text (pagedjs issues 251, 271, 340, 351).
 */
export function createMends(paged: PagedModule, state: MendState): unknown {
  return class Mends extends paged.Handler {
    chunker: PagedChunker;

    constructor(chunker: PagedChunker, polisher: unknown, caller: unknown) {
      super(chunker, polisher, caller);
      this.chunker = chunker;
      chunker.q.tick = createTick();
      state.finishAll = () => this.finishPages(0);
    }

    filter(content: DocumentFragment): void {
      showStyledElements(content);
    }

    afterParsed(source: DocumentFragment): void {
      // Boxes for the printer's marks, twenty a page. A publication printed at an office has none.
      for (const bleed of this.chunker.pageTemplate.content.querySelectorAll('.pagedjs_bleed')) bleed.remove();
      prepareTables(source);
      hideRowsAbove(source);
      keepBreaksNative(source);
      markFloats(source);
      numberFloatSiblings(source);
      state.sourceWords = readSourceWords(source);
    }

    beforePageLayout(page: PagedPage): void {
      // A ResizeObserver per page lays the finished page out again and again, to reflow pages that grow. Ours do not.
      page.addListeners = () => true;
      if (this.chunker.total > state.ceiling) {
        state.ceilingPassed = true;
        // The page before this one; nothing stands on this one yet.
        const last = [
          ...(this.chunker.pages.at(-2)?.element.querySelectorAll('.pagedjs_page_content [data-ref]') ?? []),
        ].at(-1);
        if (last) state.stuckAt = spotOf(last, state.ceiling);
        throw new Error('press: ceiling of pages');
      }
    }

    onPageLayout(_wrapper: HTMLElement, token: PagedBreakToken, layout: PagedLayout): void {
      mendBreakTokens(layout, token);
      mendLayout(layout, this.chunker, {
        onTooTall: (spot) => (state.tooTall = spot),
        onStuck: (spot) => (state.stuckAt ??= spot),
      });
    }

    renderNode(clone: Node, node: Node): void {
      repeatTableHead(clone, this.chunker.source);
      repeatSpannedCells(clone, node);
      markPageTop(clone);
    }

    afterOverflowRemoved(removed: DocumentFragment, rendered: HTMLElement): void {
      cutParagraphs(removed, rendered);
    }

    finalizePage(element: HTMLElement): void {
      state.onPage?.(this.chunker.total, spotOf(element.querySelector('[data-source]') ?? element, 0).title);
      this.finishPages(ATTACHED);
    }

    /** Layout and style cost grow with what is in the document, so finished pages leave it, all but some. */
    finishPages(kept: number): void {
      // Nothing was set up when the content was refused before its first page.
      const { children = [] } = this.chunker.pagesArea ?? {};
      while (children.length > kept) {
        const page = children[0] as HTMLElement;
        state.measures.read(page, children[1] as HTMLElement | undefined);
        state.finished.push(page);
        page.remove();
      }
    }
  };
}

/** Paged.js waits for an animation frame (16 ms, and none at all in a hidden window) between pages; a message is at once. */
function createTick(): (task: () => void) => void {
  const channel = new MessageChannel();
  const tasks: (() => void)[] = [];
  channel.port1.onmessage = () => tasks.shift()?.();
  return (task) => {
    tasks.push(task);
    channel.port2.postMessage(null);
  };
}

/**
 * Paged.js takes every element with a `style` attribute for one that is not displayed, and then forgets the breaks
 * around it (`UndisplayedFilter.removable`). Only `display: none` may count.
 */
function showStyledElements(content: DocumentFragment): void {
  for (const element of content.querySelectorAll<HTMLElement>('[style][data-undisplayed]')) {
    if (element.style.display !== 'none') element.removeAttribute('data-undisplayed');
  }
}
