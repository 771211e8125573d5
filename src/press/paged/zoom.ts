import { LAYOUT_ZOOM } from '../tab-protocol.ts';

/** Letters stand where the font's widths put them, at any size of the pixels. */
export const ZOOMED = `
.pagedjs_pages { --press-zoom: ${LAYOUT_ZOOM}; zoom: ${LAYOUT_ZOOM}; text-rendering: geometricPrecision; }
`;

/**
 * For a reader at a screen: pages in their natural size, their lines as they were laid out. Printed from there, without
 * the press, they are laid out at that size again.
 */
export const NATURAL_SIZE = `
@media screen {
  .pagedjs_page {
    margin: 0 calc(var(--pagedjs-width) * (1 / var(--press-zoom) - 1)) calc(var(--pagedjs-height) * (1 / var(--press-zoom) - 1)) 0;
    transform: scale(calc(1 / var(--press-zoom)));
    transform-origin: 0 0;
  }
}
@media print {
  .pagedjs_pages { zoom: 1; }
}
`;

let restore: (() => void) | undefined;

/**
 * Has boxes on pages measured in their own CSS pixels, as `scrollWidth`, `offsetWidth` and computed styles are. The
 * browser gives those of zoomed elements in pixels of the window, and Paged.js compares the two. It measures nothing but
 * pages, and each element many times: to ask for the zoom of each costs more than the measuring.
 */
export function measureUnzoomed(): void {
  if (restore) return;
  const mended = [mend(Element.prototype), mend(Range.prototype)];
  restore = () => mended.forEach((undo) => undo());
}

/** Has boxes measured in pixels of the window again. */
export function measureInWindow(): void {
  restore?.();
  restore = undefined;
}

interface Measurable {
  getBoundingClientRect: () => DOMRect;
  getClientRects: () => DOMRectList;
}

/** @returns what undoes it */
function mend(prototype: Measurable): () => void {
  const { getBoundingClientRect, getClientRects } = prototype;
  prototype.getBoundingClientRect = function getUnzoomedRect(this: Measurable) {
    return unzoom(getBoundingClientRect.call(this));
  };
  prototype.getClientRects = function getUnzoomedRects(this: Measurable) {
    // A list of rectangles cannot be made; whoever reads this one counts and iterates.
    return [...getClientRects.call(this)].map(unzoom) as unknown as DOMRectList;
  };
  return () => Object.assign(prototype, { getBoundingClientRect, getClientRects });
}

function unzoom({ x, y, width, height }: DOMRect): DOMRect {
  return new DOMRect(x / LAYOUT_ZOOM, y / LAYOUT_ZOOM, width / LAYOUT_ZOOM, height / LAYOUT_ZOOM);
}
