import { cutParagraphs, keepBreaksNative, markPageTop } from './breaks.ts';
import { mendBreakTokens } from './break-tokens.ts';
import { markFloats, mendFloats } from './floats.ts';
import { baseStyles } from './base-styles.ts';
import type { Spot } from './page-map.ts';
import { nameSections, spotOf } from './spots.ts';
import type { PagedBreakToken, PagedChunker, PagedLayout, PagedModule, PagedPage } from './paged-types.ts';
import { repeatTableHead } from './tables.ts';
import { readSourceWords } from './word-ledger.ts';
import type { WordLedger } from './word-ledger.ts';

/** What the mends and the run tell each other. */
export interface MendState {
  ceiling: number;
  ceilingPassed: boolean;
  onPage: ((page: number, title: string) => void) | undefined;
  sourceWords: WordLedger;
  /** A float that no page can hold; the run ends at it, because Paged.js would go round in circles. */
  tooTall?: Spot | undefined;
  /** Element that Paged.js gave up on. */
  stuckAt?: Spot | undefined;
  /** Puts finished pages back into the document. */
  attachPages?: () => void;
}

/**
 * Characters laid out between two looks at whether the page is full. Each look forces a layout; Paged.js took the
 * length of the first page (a cover: thirty characters) and never reset its counter, so it looked at every node.
 */
const CHARS_PER_CHECK = 1200;

/** Cuts of one page before it is left to the guards; two have always been enough. */
const MOST_CUTS = 4;

/** Pages kept in the document while others are cut: Paged.js inserts after the last and marks splits on the one before. */
const ATTACHED = 2;

/**
 * Mends of Paged.js 0.4.3 as one of its own handlers. Each says why; all can go when the engine is replaced.
 * 0.5 is no way out: it loses table rows and cell text (pagedjs issues 251, 271, 340, 351).
 */
export function createMends(paged: PagedModule, state: MendState): unknown {
  return class Mends extends paged.Handler {
    chunker: PagedChunker;
    finished: HTMLElement[] = [];

    constructor(chunker: PagedChunker, polisher: unknown, caller: unknown) {
      super(chunker, polisher, caller);
      this.chunker = chunker;
      chunker.q.tick = createTick();
      state.attachPages = () => chunker.pagesArea?.prepend(...this.finished.splice(0));
    }

    beforeParsed(): void {
      insertStyles();
    }

    filter(content: DocumentFragment): void {
      showStyledElements(content);
    }

    afterParsed(source: DocumentFragment): void {
      nameSections(source);
      keepBreaksNative(source);
      markFloats(source);
      state.sourceWords = readSourceWords(source);
    }

    beforePageLayout(page: PagedPage): void {
      // A ResizeObserver per page lays the finished page out again and again, to reflow pages that grow. Ours do not.
      page.addListeners = () => true;
      if (this.chunker.total > state.ceiling) {
        state.ceilingPassed = true;
        throw new Error('press: ceiling of pages');
      }
    }

    onPageLayout(_wrapper: HTMLElement, token: PagedBreakToken, layout: PagedLayout): void {
      mendBreakTokens(layout, token);
      mendLayout(layout, this.chunker, state);
    }

    renderNode(clone: Node): void {
      repeatTableHead(clone, this.chunker.source);
      markPageTop(clone);
    }

    afterOverflowRemoved(removed: DocumentFragment, rendered: HTMLElement): void {
      cutParagraphs(removed, rendered);
    }

    finalizePage(element: HTMLElement): void {
      state.onPage?.(this.chunker.total, spotOf(element.querySelector('[data-source]') ?? element, 0).title);
      this.detachFinished();
    }

    /** Layout and style cost grow with what is in the document, so finished pages wait outside until the end. */
    detachFinished(): void {
      const { pagesArea } = this.chunker;
      while (pagesArea.children.length > ATTACHED) {
        const page = pagesArea.firstElementChild as HTMLElement;
        this.finished.push(page);
        page.remove();
      }
    }

    afterRendered(): void {
      state.attachPages?.();
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
 * Looks for overflow once per `CHARS_PER_CHECK` characters and at the end, not after every node. Larger steps also make
 * better breaks: the browser sees what follows a heading or a row before the page is cut.
 */
function mendLayout(layout: PagedLayout, chunker: PagedChunker, state: MendState): void {
  const find = layout.findBreakToken.bind(layout);
  const append = layout.append.bind(layout);
  const shouldBreak = layout.shouldBreak.bind(layout);
  let chars = 0;
  let isForced = false;
  let isLast = false;
  layout.maxChars = CHARS_PER_CHECK;
  layout.shouldBreak = (node, limiter) => (isForced = shouldBreak(node, limiter));
  layout.append = (node, dest, token, shallow, rebuild) => {
    const clone = append(node, dest, token, shallow, rebuild);
    chars += clone.textContent?.length ?? 0;
    isLast = !nodeFollows(node, shallow ?? true);
    return clone;
  };
  const isFinal = () => isForced || isLast || layout.forceRenderBreak;
  mendFloats(layout, chunker.source, isFinal, (float) => {
    state.tooTall = spotOf(float, chunker.total);
    throw new Error('press: float higher than a page');
  });
  layout.findBreakToken = (rendered, content, bounds = layout.bounds, previous, extract) => {
    if (!isFinal() && chars < CHARS_PER_CHECK) return undefined;
    chars = 0;
    const token = cutUntilFitting(() => find(rendered, content, bounds, previous, extract), previous);
    // A page that would begin where this one began: Paged.js gives the element up and goes on behind it.
    if (token && previous && token.equals(previous)) state.stuckAt ??= spotOf(elementAt(token.node, rendered), chunker.total);
    return token;
  };
  layout.hyphenateAtBreak = hyphenateAtBreak;
}

/**
 * Cutting changes what is kept: a table's lower border moves to its new last row, a paragraph is set anew. When the page
 * then runs over again, it is cut again, further up; Paged.js did not look, and lost a row in some fifty tables.
 */
function cutUntilFitting(cut: () => PagedBreakToken | undefined, previous: PagedBreakToken | undefined): PagedBreakToken | undefined {
  let token = cut();
  for (let tries = 1; token && tries < MOST_CUTS; tries += 1) {
    if (previous && token.equals(previous)) break;
    const next = cut();
    if (!next || (previous && next.equals(previous))) break;
    token = next;
  }
  return token;
}

/** The printed copy of the element that a break token points at. */
function elementAt(node: Node | undefined, rendered: HTMLElement): Element {
  const element = node instanceof Element ? node : node?.parentElement;
  return rendered.querySelector(`[data-ref="${element?.getAttribute('data-ref')}"]`) ?? element ?? rendered;
}

/** Whether anything of the source comes after the node; a shallow clone is followed by its own children. */
function nodeFollows(node: Node, isShallow: boolean): boolean {
  if (isShallow && node.firstChild) return true;
  for (let at: Node | null = node; at; at = at.parentNode) {
    // Paged.js steps over blank text, so blank text is nothing that follows.
    for (let next = at.nextSibling; next; next = next.nextSibling) if (next.nodeType === Node.ELEMENT_NODE || next.textContent?.trim()) return true;
  }
  return false;
}

/**
 * A word cut at a soft hyphen gets a visible one. Paged.js added U+2011, which few fonts have, also after letters where
 * nothing was cut, and as text; ours stands in an element of its own that the word guard passes over.
 */
function hyphenateAtBreak(start: Node): void {
  if (start.nodeType !== Node.TEXT_NODE || !start.textContent?.endsWith('\u00AD')) return;
  const hyphen = document.createElement('span');
  hyphen.dataset['pressRepeated'] = 'hyphen';
  hyphen.textContent = '-';
  start.parentNode?.insertBefore(hyphen, start.nextSibling);
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

function insertStyles(): void {
  const style = document.createElement('style');
  style.setAttribute('data-pagedjs-ignore', '');
  style.textContent = baseStyles;
  document.head.append(style);
}
