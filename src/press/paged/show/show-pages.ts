import type { Overflow } from '../../page-map.ts';
import { PLACE_IN_PUBLICATION } from '../../tab-protocol.ts';
import type { Placement } from '../../tab-protocol.ts';
import { writeFolios } from './folios.ts';
import { findOverflows } from '../measures/boxes.ts';
import { fillPageNumbers, findNumbers } from './page-numbers.ts';

/**
 * Puts pages into the document and writes what depends on where they stand in the publication: folios, page numbers in
 * the text, left and right.
 *
 * @param parts pages of each part, laid out with the style sheets that this document has
 * @returns what no longer fits since numbers were filled in; pages count from 1
 */
export function showPages(parts: HTMLElement[][], { first, total, numbers }: Placement, renderTo: Element): Overflow[] {
  document.querySelectorAll('.pagedjs_pages').forEach((area) => area.remove());
  const area = document.createElement('div');
  area.className = 'pagedjs_pages';
  renderTo.append(area);
  const pages = parts.flat();
  pages.forEach((page, index) => markSide(page, first + index));
  fillPageNumbers(pages, numbers);
  writeFolios(pages, first, total);
  // Only pages that got numbers can have changed since they were measured.
  const numbered = pages.filter((page) => findNumbers(page).length > 0);
  area.append(...numbered);
  const overflows = numbered.flatMap((page) => findOverflows(page, pages.indexOf(page) + 1));
  // Counters (of footnotes, say) begin again in each part, as they did when it was laid out.
  const { counterReset } = getComputedStyle(area);
  for (const [begin] of parts) if (begin) begin.style.counterReset = counterReset;
  area.replaceChildren(...pages);
  return overflows;
}

/** Keeps links to places in other parts; see `PLACE_IN_PUBLICATION`. */
export function keepLinks(pages: HTMLElement[]): void {
  for (const page of pages) {
    for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      link.href = PLACE_IN_PUBLICATION + link.hash.slice(1);
    }
  }
}

/** Marks left and right pages: a part does not know on which side it begins. */
function markSide(page: HTMLElement, number: number): void {
  page.classList.toggle('pagedjs_first_page', number === 1);
  page.classList.toggle('pagedjs_right_page', number % 2 === 1);
  page.classList.toggle('pagedjs_left_page', number % 2 === 0);
  page.dataset['pageNumber'] = String(number);
  page.id = `page-${number}`;
}
