import type { PagedBreakToken, PagedLayout } from '../paged-types.ts';
import { spotOf } from '../measures/spots.ts';
import type { LayoutRun, Mend } from './mend.ts';

/**
 * Characters laid out between two checks for overflow. Each check forces a layout, so few are cheap. Steps of
 * 1,800 to 3,400 characters were no faster at 200 pages.
 */
const CHARS_PER_CHECK = 1200;

/** Cuts of one page before it is left to preflight. Two have always been enough in the corpus. */
const MOST_CUTS = 4;

/**
 * Checks for overflow once per `CHARS_PER_CHECK` characters and at the end, not after every node. Larger steps also make
 * better breaks: the browser sees what follows a heading or a row before the page is cut.
 */
export const overflowChecks: Mend = {
  name: 'overflow-checks',
  issue:
    'Paged.js checks after as many characters as the first page had (a cover: thirty) and never resets its counter, so it checks at every node: 39 % of the time at 195 pages.',
  until: 'Layout.maxChars can be set and its counter is reset after a check',
  apply: {
    onLayout(layout, run) {
      new OverflowChecks(layout, run).install();
    },
  },
};

class OverflowChecks {
  readonly #layout: PagedLayout;
  readonly #run: LayoutRun;
  #chars = 0;
  /** A break was asked for behind the latest node. */
  #isForced = false;
  /** Nothing of the source follows the latest node. */
  #isLast = false;
  #latest: Node;

  constructor(layout: PagedLayout, run: LayoutRun) {
    this.#layout = layout;
    this.#run = run;
    this.#latest = run.chunker.source;
  }

  install(): void {
    const layout = this.#layout;
    const find = layout.findBreakToken.bind(layout);
    const append = layout.append.bind(layout);
    const shouldBreak = layout.shouldBreak.bind(layout);
    const isFinal = () => this.#isForced || this.#isLast || layout.forceRenderBreak;
    this.#run.isFinal = isFinal;
    layout.maxChars = CHARS_PER_CHECK;
    layout.shouldBreak = (node, limiter) => (this.#isForced = shouldBreak(node, limiter));
    layout.append = (node, dest, token, shallow, rebuild) => {
      this.#latest = node;
      const clone = this.#named(() => append(node, dest, token, shallow, rebuild));
      this.#chars += clone.textContent?.length ?? 0;
      this.#isLast = !nodeFollows(node, shallow ?? true);
      return clone;
    };
    layout.findBreakToken = (rendered, content, bounds = layout.bounds, previous, extract) => {
      if (!isFinal() && this.#chars < CHARS_PER_CHECK) return undefined;
      this.#chars = 0;
      const cut = () => find(rendered, content, bounds, previous, extract);
      const token = this.#named(() => cutUntilFitting(cut, previous));
      // The page would end where it began. Paged.js then skips the element.
      if (token && previous && token.equals(previous)) this.#report(elementAt(token.node, rendered));
      return token;
    };
  }

  /** Names the element at hand when Paged.js throws: its own errors name functions, an editor needs the element. */
  #named<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      const latest = this.#latest;
      const element = latest instanceof Element ? latest : latest.parentElement;
      if (element) this.#report(element);
      throw error;
    }
  }

  #report(element: Element): void {
    this.#run.reportStuck(spotOf(element, this.#run.chunker.total));
  }
}

/**
 * Cuts a page again, further up, when it still runs over after a cut. A cut changes what is kept: a table's lower border
 * moves to its new last row, a paragraph is set anew. Paged.js does not check, and lost a row in one table of fifty.
 */
function cutUntilFitting(
  cut: () => PagedBreakToken | undefined,
  previous: PagedBreakToken | undefined,
): PagedBreakToken | undefined {
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

/** Whether anything of the source comes after the node. A shallow clone is followed by its own children. */
function nodeFollows(node: Node, isShallow: boolean): boolean {
  if (isShallow && node.firstChild) return true;
  for (let at: Node | null = node; at; at = at.parentNode) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      // Paged.js skips blank text.
      if (next.nodeType === Node.ELEMENT_NODE || next.textContent?.trim()) return true;
    }
  }
  return false;
}
