import { toPt } from './boxes.ts';
import type { Anchor } from '../../page-map.ts';

/**
 * Where each element with an id begins. A wrapper may open at the end of a page and hold nothing there. For a reader it
 * begins where its first content is, but Paged.js leaves the id on the empty opening.
 */
export class Anchors {
  readonly #all = new Map<string, Anchor>();
  /** Openings without content, by `data-ref`. */
  readonly #empty = new Map<string, Anchor>();

  /** Pages that stand in the document, in order. */
  read(page: HTMLElement, number: number): void {
    const { top } = page.getBoundingClientRect();
    const placeOf = (element: Element) => ({ page: number, topPt: toPt(element.getBoundingClientRect().top - top) });
    const area = page.querySelector('.pagedjs_page_content');
    for (const [ref, anchor] of this.#empty) {
      const piece = area?.querySelector(`[data-ref="${ref}"]`);
      if (!piece || (!hasContent(piece) && piece.matches('[data-split-to]'))) continue;
      Object.assign(anchor, placeOf(piece));
      this.#empty.delete(ref);
    }
    for (const element of area?.querySelectorAll<HTMLElement>('[id]') ?? []) {
      if (this.#all.has(element.id)) continue;
      const anchor = { id: element.id, ...placeOf(element) };
      this.#all.set(element.id, anchor);
      const { ref } = element.dataset;
      if (ref && element.matches('[data-split-to]') && !hasContent(element)) this.#empty.set(ref, anchor);
    }
  }

  /** In the order in which their elements are opened. */
  list(): Anchor[] {
    return [...this.#all.values()];
  }
}

function hasContent(element: Element): boolean {
  return Boolean(element.textContent.trim()) || element.querySelector('img, svg, video, canvas') !== null;
}
