import { Anchors } from './anchors.ts';
import { readAppearance } from './appearance.ts';
import { findOverflows, findTooTall, readOutline, readPageBox } from './boxes.ts';
import type { PartMap } from '../../page-map.ts';
import { spotOf } from './spots.ts';

/** What has to be measured while a page stands in the document. */
export type Measured = Pick<PartMap, 'pages' | 'outline' | 'anchors' | 'overflows' | 'tooTall' | 'appearance'>;

/**
 * Measures the pages of a part, each when the next is finished and before it leaves the document, while it is laid out.
 * To measure all in the end, every page would have to be laid out once more: a fifth of the time that pagination takes.
 */
export class PageMeasures {
  readonly #anchors = new Anchors();
  readonly #tall = new Set<string | null>();
  readonly #measured: Omit<Measured, 'anchors'> = {
    pages: [],
    outline: [],
    overflows: [],
    tooTall: [],
    appearance: [],
  };

  /** @param next the page after it; nothing after the last */
  read(page: HTMLElement, next: HTMLElement | undefined): void {
    const { pages, outline, overflows, tooTall, appearance } = this.#measured;
    const number = pages.push(readPageBox(page));
    outline.push(...readOutline(page, number));
    this.#anchors.read(page, number);
    overflows.push(...findOverflows(page, number));
    appearance.push(...readAppearance(page, next, number));
    for (const element of findTooTall(page)) {
      const ref = element.getAttribute('data-ref');
      if (this.#tall.has(ref)) continue;
      this.#tall.add(ref);
      tooTall.push(spotOf(element, element.hasAttribute('data-split-from') ? number - 1 : number));
    }
  }

  result(): Measured {
    return { ...this.#measured, anchors: this.#anchors.list() };
  }
}
