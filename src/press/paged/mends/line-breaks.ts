import { countLines, linesOf } from '../measures/lines.ts';
import type { PagedLayout } from '../paged-types.ts';
import type { Mend } from './mend.ts';

/** Keeps lines, headings and what belongs together on either side of a page break as the browser would. */
export const lineBreaks: Mend = {
  name: 'line-breaks',
  issue:
    'Paged.js moves a heading although its text fits, breaks four lines 2 + 1 under `text-wrap: pretty`, and hides lines behind the padding of a split block (pagedjs#86, #167).',
  until: 'Paged.js leaves break-before, break-after, orphans and widows to the browser',
  apply: {
    onSource: keepBreaksNative,
    onLayout: mendLineBreaks,
    onNode: markPageTop,
    onOverflow: cutParagraphs,
  },
  styles: `
/* Chromium's columns honour these, floats and all. */
[data-press-break-after="avoid"] { break-after: avoid; }
[data-press-break-before="avoid"] { break-before: avoid; }

/* The first thing on a continued page stands at its top edge. */
.pagedjs_page_content [data-press-top] { margin-top: 0 !important; }

/* The kept half of a paragraph keeps the lines it was measured with; 'pretty' and 'balance' would set them again. */
.pagedjs_page_content [data-press-cut] { text-wrap: wrap !important; }

/* The lower edge of a box that goes on belongs to the next page. */
.pagedjs_page_content [data-split-to]:not(table, tbody, tr, td, th) { border-bottom-width: 0 !important; }
`,
};

/**
 * Hands `break-before/after: avoid` back to the browser. Paged.js copies them into data attributes and obeys those
 * itself, which fails as soon as a float stands between a heading and its text.
 */
function keepBreaksNative(source: DocumentFragment): void {
  for (const element of source.querySelectorAll<HTMLElement>('[data-break-after="avoid"]')) {
    element.dataset['pressBreakAfter'] = 'avoid';
    delete element.dataset['breakAfter'];
  }
  for (const element of source.querySelectorAll<HTMLElement>('[data-break-before="avoid"]')) {
    element.dataset['pressBreakBefore'] = 'avoid';
    delete element.dataset['breakBefore'];
  }
  for (const element of source.querySelectorAll<HTMLElement>('[data-previous-break-after="avoid"]')) {
    delete element.dataset['previousBreakAfter'];
  }
}

/** Lines of a paragraph that stay together on either side of a page break. */
const LEAST_LINES = 2;

/**
 * Finds the page's end again with plain lines in the paragraph that is split. `text-wrap: pretty` spreads words over the
 * lines of the whole paragraph, but each half is set by itself, so four lines broken 2 + 2 became 2 + 1. A paragraph of
 * three lines cannot be broken well and moves whole: Chromium obeys `widows`, but not right below a block of fixed height.
 */
function mendLineBreaks(layout: PagedLayout): void {
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

/**
 * What moves with a paragraph that moves whole: headings that keep with it, and boxes that begin with it.
 *
 * @returns nothing when the paragraph opens its page
 */
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
 * Marks split blocks on the page that keeps the first half. Paged.js marks them only when the next page is laid out, so
 * until then bottom padding and `text-wrap: pretty` may push the last lines out of the page box.
 */
function cutParagraphs(removed: DocumentFragment, rendered: HTMLElement): void {
  for (let node = rendered.lastElementChild; node; node = node.lastElementChild) {
    const ref = node.getAttribute('data-ref');
    if (!ref || !removed.querySelector(`[data-ref="${ref}"]`)) continue;
    node.setAttribute('data-split-to', ref);
    node.setAttribute('data-press-cut', '');
  }
}

/** Marks the first thing in the flow of a continued page. The space above it belongs to neither page. */
function markPageTop(clone: Node): void {
  if (!(clone instanceof Element) || !clone.parentElement?.hasAttribute('data-split-from')) return;
  for (let before = clone.previousElementSibling; before; before = before.previousElementSibling) {
    if (!before.matches('[data-press-float], [data-press-repeated]')) return;
  }
  if (!clone.hasAttribute('data-press-float')) clone.setAttribute('data-press-top', '');
}
