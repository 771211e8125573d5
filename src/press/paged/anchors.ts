import { toPt } from './measures.ts';
import type { Anchor } from './page-map.ts';

/**
 * Where each element with an id begins. A wrapper that was opened at the end of a page and holds nothing there begins,
 * for a reader, where its first content is; Paged.js leaves the id on the empty opening.
 */
export function readAnchors(pages: HTMLElement[]): Anchor[] {
  const seen = new Set<string>();
  return pages.flatMap((page, index) =>
    [...page.querySelectorAll<HTMLElement>('.pagedjs_page_content [id]')].flatMap((element) => {
      if (seen.has(element.id)) return [];
      seen.add(element.id);
      const begin = findBeginning(element, pages, index);
      const top = begin.element.getBoundingClientRect().top - (pages[begin.index]?.getBoundingClientRect().top ?? 0);
      return { id: element.id, page: begin.index + 1, topPt: toPt(top) };
    }),
  );
}

/** The fragment of the element that has its first content; nearly always the element itself. */
function findBeginning(element: Element, pages: HTMLElement[], index: number): { element: Element; index: number } {
  if (hasContent(element) || !element.matches('[data-split-to]')) return { element, index };
  const next = pages[index + 1]?.querySelector(`[data-ref="${element.getAttribute('data-ref')}"]`);
  return next ? findBeginning(next, pages, index + 1) : { element, index };
}

function hasContent(element: Element): boolean {
  return Boolean(element.textContent?.trim()) || element.querySelector('img, svg, video, canvas') !== null;
}
