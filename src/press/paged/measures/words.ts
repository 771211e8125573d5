import { ATTRIBUTES } from '../../contract.ts';
import type { BlockText } from '../../page-map.ts';
import { spotOf } from './spots.ts';

/** Text that an element itself holds (not its children), by Paged.js' `data-ref`, with the element to point at. */
export type WordLedger = Map<string, { text: string; element: Element; page: number }>;

/** Parts of a page that repeat or are filled in: no words of the source. */
const NOT_SOURCE = `[${ATTRIBUTES.pageOf}], [${ATTRIBUTES.pagesOf}], [data-press-repeated], script, style, template`;

/**
 * Reads the words of the source, element by element, before anything is laid out. They are kept by element and not as
 * one long string, because floats may move past a paragraph, and a loss can be shown where it happened.
 */
export function readSourceWords(source: DocumentFragment): WordLedger {
  const ledger: WordLedger = new Map();
  collect(source, 0, ledger);
  return ledger;
}

/** Adds the words of an element that came to the source later. */
export function addWords(ledger: WordLedger, element: Element): void {
  collect(element, 0, ledger);
}

/** The same of the finished pages. The pieces of a split element count as one. */
export function readPageWords(pages: HTMLElement[]): WordLedger {
  const ledger: WordLedger = new Map();
  pages.forEach((page, index) => {
    const area = page.querySelector('.pagedjs_page_content');
    if (area) collect(area, index + 1, ledger);
  });
  return ledger;
}

function collect(root: Node, page: number, ledger: WordLedger): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = (walker.currentNode.textContent ?? '').replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
    const element = walker.currentNode.parentElement;
    const ref = element?.getAttribute('data-ref');
    if (!text || !element || !ref || element.closest(NOT_SOURCE)) continue;
    const known = ledger.get(ref);
    if (known) known.text += ` ${text}`;
    else ledger.set(ref, { text, element, page });
  }
}

/** White space may change at a page's end, and means nothing to a reader. */
export function squeeze(text: string): string {
  return text.replaceAll(' ', '');
}

/** Blocks whose words are not exactly those of the source. */
export function differingBlocks(source: WordLedger, pages: WordLedger): BlockText[] {
  const blocks: BlockText[] = [];
  for (const [ref, { text, element }] of source) {
    const printed = pages.get(ref);
    if (printed && squeeze(printed.text) === squeeze(text)) continue;
    const spot = spotOf(printed?.element ?? element, printed?.page ?? pageBefore(ref, source, pages));
    blocks.push({ ...spot, sourceText: text, pageText: printed?.text ?? '' });
  }
  return blocks;
}

/** A block that stands on no page was lost after the last printed block before it. */
function pageBefore(ref: string, source: WordLedger, pages: WordLedger): number {
  let page = 1;
  for (const key of source.keys()) {
    if (key === ref) break;
    page = pages.get(key)?.page ?? page;
  }
  return page;
}
