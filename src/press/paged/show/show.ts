import { writeFolios } from './folios.ts';
import { findOverflows } from '../measures/boxes.ts';
import type { Overflow } from '../../page-map.ts';
import { fillPageNumbers, findNumbers } from './page-numbers.ts';

/** What pages are told of the publication that they are a batch of. */
export interface Placement {
  /** Number of the first page. */
  first: number;
  /** Pages of the publication. */
  total: number;
  /** Texts of the page numbers that stand on these pages, in order. */
  numbers: string[];
}

/**
 * Marks a link to a place in the publication. Chromium leaves out links to what the printed document does not hold, and a
 * part does not hold the others; a foreign address is kept, and resolved when the parts are bound (bind/links.ts).
 */
export const PLACE_IN_PUBLICATION = 'https://press.invalid/#';

/**
 * Puts pages into the document and writes what depends on where they stand in the publication: folios, page numbers in
 * the text, left and right.
 *
 * @param parts pages of each part, cut with the style sheets that this document has
 * @returns what no longer fits since numbers were filled in; pages count from 1
 */
export function showPages(parts: HTMLElement[][], { first, total, numbers }: Placement, renderTo: Element): Overflow[] {
  document.querySelector('.pagedjs_pages')?.remove();
  const area = document.createElement('div');
  area.className = 'pagedjs_pages';
  renderTo.append(area);
  const pages = parts.flat();
  pages.forEach((page, index) => markSide(page, first + index));
  fillPageNumbers(pages, numbers);
  writeFolios(pages, first, total);
  // Only pages that got numbers are laid out and looked at again: the others were when they were cut.
  const numbered = pages.filter((page) => findNumbers(page).length > 0);
  area.append(...numbered);
  const overflows = numbered.flatMap((page) => findOverflows(page, pages.indexOf(page) + 1));
  // Counters (of footnotes, say) begin anew in each part, as they did when it was cut.
  const { counterReset } = getComputedStyle(area);
  for (const [begin] of parts) if (begin) begin.style.counterReset = counterReset;
  area.replaceChildren(...pages);
  return overflows;
}

/** Keeps links to places that stand in other parts, see `PLACE_IN_PUBLICATION`. */
export function keepLinks(pages: HTMLElement[]): void {
  for (const page of pages) {
    for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
      link.href = PLACE_IN_PUBLICATION + link.hash.slice(1);
  }
}

/** A part does not know on which side it begins. */
function markSide(page: HTMLElement, number: number): void {
  page.classList.toggle('pagedjs_first_page', number === 1);
  page.classList.toggle('pagedjs_right_page', number % 2 === 1);
  page.classList.toggle('pagedjs_left_page', number % 2 === 0);
  page.dataset['pageNumber'] = String(number);
  page.id = `page-${number}`;
}
