import { mendLineBreaks } from './breaks.ts';
import { mendFloats } from './floats.ts';
import type { PageSpot } from '../../page-map.ts';
import type { PagedBreakToken, PagedChunker, PagedLayout } from '../paged-types.ts';
import { spotOf } from '../measures/spots.ts';
import { mendColspan } from './table-spans.ts';
import { describeTall, stopAtTallRows } from './tall-rows.ts';

/**
 * Characters laid out between two looks at whether the page is full. Each look forces a layout; Paged.js took the
 * length of the first page (a cover: thirty characters) and never reset its counter, so it looked at every node.
 */
const CHARS_PER_CHECK = 1200;

/** Cuts of one page before it is left to preflight; two have always been enough. */
const MOST_CUTS = 4;

/** What a layout run has to tell when it cannot go on as it should. */
export interface LayoutReport {
  /** A float or a row that no page can hold; the run ends there. */
  onTooTall: (spot: PageSpot) => void;
  /** An element that Paged.js gave up on, or failed at. */
  onStuck: (spot: PageSpot) => void;
}

/**
 * Looks for overflow once per `CHARS_PER_CHECK` characters and at the end, not after every node. Larger steps also make
 * better breaks: the browser sees what follows a heading or a row before the page is cut.
 */
export function mendLayout(layout: PagedLayout, chunker: PagedChunker, report: LayoutReport): void {
  const find = layout.findBreakToken.bind(layout);
  const append = layout.append.bind(layout);
  const shouldBreak = layout.shouldBreak.bind(layout);
  let chars = 0;
  let isForced = false;
  let isLast = false;
  let latest: Node = chunker.source;
  // An error of Paged.js itself names functions of its own; an editor needs the element.
  const named = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      const element = latest instanceof Element ? latest : latest.parentElement;
      if (element) report.onStuck(spotOf(element, chunker.total));
      throw error;
    }
  };
  layout.maxChars = CHARS_PER_CHECK;
  layout.shouldBreak = (node, limiter) => (isForced = shouldBreak(node, limiter));
  layout.append = (node, dest, token, shallow, rebuild) => {
    latest = node;
    const clone = named(() => append(node, dest, token, shallow, rebuild));
    chars += clone.textContent?.length ?? 0;
    isLast = !nodeFollows(node, shallow ?? true);
    return clone;
  };
  const isFinal = () => isForced || isLast || layout.forceRenderBreak;
  const giveUp = (element: Element) => {
    report.onTooTall(describeTall(element, chunker.total));
    throw new Error('press: element higher than a page');
  };
  mendColspan(layout);
  mendLineBreaks(layout);
  stopAtTallRows(layout, giveUp);
  mendFloats(layout, chunker.source, isFinal, giveUp);
  layout.findBreakToken = (rendered, content, bounds = layout.bounds, previous, extract) => {
    if (!isFinal() && chars < CHARS_PER_CHECK) return undefined;
    chars = 0;
    const token = named(() => cutUntilFitting(() => find(rendered, content, bounds, previous, extract), previous));
    // A page that would begin where this one began: Paged.js gives the element up and goes on behind it.
    if (token && previous && token.equals(previous))
      report.onStuck(spotOf(elementAt(token.node, rendered), chunker.total));
    return token;
  };
  layout.hyphenateAtBreak = hyphenateAtBreak;
}

/**
 * Cutting changes what is kept: a table's lower border moves to its new last row, a paragraph is set anew. When the page
 * then runs over again, it is cut again, further up; Paged.js did not look, and lost a row in some fifty tables.
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

/** Whether anything of the source comes after the node; a shallow clone is followed by its own children. */
function nodeFollows(node: Node, isShallow: boolean): boolean {
  if (isShallow && node.firstChild) return true;
  for (let at: Node | null = node; at; at = at.parentNode) {
    // Paged.js steps over blank text, so blank text is nothing that follows.
    for (let next = at.nextSibling; next; next = next.nextSibling)
      if (next.nodeType === Node.ELEMENT_NODE || next.textContent?.trim()) return true;
  }
  return false;
}

/**
 * A word cut at a soft hyphen gets a visible one. Paged.js added U+2011, which few fonts have, also after letters where
 * nothing was cut, and as text; ours stands in an element of its own that the comparison of words passes over.
 */
function hyphenateAtBreak(start: Node): void {
  if (start.nodeType !== Node.TEXT_NODE || !start.textContent?.endsWith('\u00AD')) return;
  const hyphen = document.createElement('span');
  hyphen.dataset['pressRepeated'] = 'hyphen';
  hyphen.textContent = '-';
  start.parentNode?.insertBefore(hyphen, start.nextSibling);
}
