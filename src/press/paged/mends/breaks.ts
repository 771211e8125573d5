import { countLines, linesOf } from '../measures/lines.ts';
import type { PagedLayout } from '../paged-types.ts';

/**
 * Hands `break-before/after: avoid` back to the browser. Chromium's columns honour them, floats and all; the copy that
 * Paged.js keeps in data attributes would move a heading although its text fits.
 */
export function keepBreaksNative(source: DocumentFragment): void {
  for (const element of source.querySelectorAll<HTMLElement>('[data-break-after="avoid"]')) {
    element.dataset['pressBreakAfter'] = 'avoid';
    delete element.dataset['breakAfter'];
  }
  for (const element of source.querySelectorAll<HTMLElement>('[data-break-before="avoid"]')) {
    element.dataset['pressBreakBefore'] = 'avoid';
    delete element.dataset['breakBefore'];
  }
  for (const element of source.querySelectorAll<HTMLElement>('[data-previous-break-after="avoid"]'))
    delete element.dataset['previousBreakAfter'];
}

/** Lines of a paragraph that stay together on either side of a page break. */
const LEAST_LINES = 2;

/**
 * Finds the page's end again with plain lines in the paragraph that the end falls into. `text-wrap: pretty` shares the words out
 * over all lines of the whole paragraph; each half is set by itself, though, and four lines broken 2 + 2 became 2 + 1.
 * A paragraph of three lines, which cannot be broken well, moves whole: Chromium minds `widows`, but not right below a block
 * of fixed height.
 */
export function mendLineBreaks(layout: PagedLayout): void {
  const find = layout.findOverflow.bind(layout);
  layout.findOverflow = (rendered, bounds, gap) => {
    const found = find(rendered, bounds, gap);
    const paragraph = found && paragraphAt(found);
    if (!paragraph) return found;
    if (!paragraph.hasAttribute('data-press-cut') && isArranged(paragraph)) {
      paragraph.setAttribute('data-press-cut', '');
      return layout.findOverflow(rendered, bounds, gap);
    }
    const first = breaksBadly(paragraph, found) && startOfMove(paragraph);
    if (first && rendered.lastChild) {
      found.setStartBefore(first);
      found.setEndAfter(rendered.lastChild);
    }
    return found;
  };
}

function breaksBadly(paragraph: Element, end: Range): boolean {
  const lines = linesOf(paragraph);
  if (lines < LEAST_LINES || lines >= 2 * LEAST_LINES) return false;
  const kept = document.createRange();
  kept.setStart(paragraph, 0);
  kept.setEnd(end.startContainer, end.startOffset);
  const before = countLines(kept);
  return before < LEAST_LINES || lines - before < LEAST_LINES;
}

/** What moves with a paragraph that moves whole: headings that keep with it, and boxes that begin with it. Nothing when it opens its page. */
function startOfMove(paragraph: Element): Element | undefined {
  let first = paragraph;
  while (first.hasAttribute('data-ref') && !first.hasAttribute('data-split-from')) {
    const { previousElementSibling: previous, parentElement: parent } = first;
    if (previous && !previous.matches('[data-press-break-after="avoid"]')) return first;
    const next = previous ?? parent;
    if (!next) return undefined;
    first = next;
  }
  return undefined;
}

/** The block whose lines the page's end falls between; nothing when it falls between blocks. */
function paragraphAt({ startContainer, startOffset }: Range): Element | undefined {
  let node: Node | null = startContainer.childNodes[startOffset] ?? startContainer;
  if (node instanceof Element && !isInline(node)) return undefined;
  do node = node.parentElement;
  while (node instanceof Element && isInline(node));
  return node instanceof Element ? node : undefined;
}

function isInline(element: Element): boolean {
  return getComputedStyle(element).display === 'inline';
}

function isArranged(paragraph: Element): boolean {
  return ['pretty', 'balance'].includes(getComputedStyle(paragraph).getPropertyValue('text-wrap-style'));
}

/**
 * Marks what was just cut, on the page that keeps the first half. Paged.js marks it only when the next page is laid
 * out, so until then bottom padding and `text-wrap: pretty` may push the last lines out of the page box.
 */
export function cutParagraphs(removed: DocumentFragment, rendered: HTMLElement): void {
  for (let node = rendered.lastElementChild; node; node = node.lastElementChild) {
    const ref = node.getAttribute('data-ref');
    if (!ref || !removed.querySelector(`[data-ref="${ref}"]`)) continue;
    node.setAttribute('data-split-to', ref);
    node.setAttribute('data-press-cut', '');
  }
}

/** Marks the first thing in the flow of a page that goes on from the one before; the space above it belongs to neither. */
export function markPageTop(clone: Node): void {
  if (!(clone instanceof Element) || !clone.parentElement?.hasAttribute('data-split-from')) return;
  for (let before = clone.previousElementSibling; before; before = before.previousElementSibling) {
    if (!before.matches('[data-press-float], [data-press-repeated]')) return;
  }
  if (!clone.hasAttribute('data-press-float')) clone.setAttribute('data-press-top', '');
}
