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
 * Has boxes measured in the CSS pixels of their own element, as `scrollWidth`, `offsetWidth` and computed styles are. The
 * browser gives those of zoomed elements in pixels of the window, and Paged.js compares the two.
 */
export function measureUnzoomed(): void {
  if (restore) return;
  const mended = [
    mend(Element.prototype, (element) => element.currentCSSZoom),
    mend(Range.prototype, ({ startContainer }) => {
      const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
      return element?.currentCSSZoom ?? 1;
    }),
  ];
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
function mend<T extends Measurable>(prototype: T, zoomOf: (measured: T) => number): () => void {
  const { getBoundingClientRect, getClientRects } = prototype;
  prototype.getBoundingClientRect = function getUnzoomedRect(this: T) {
    return unzoom(getBoundingClientRect.call(this), zoomOf(this));
  };
  prototype.getClientRects = function getUnzoomedRects(this: T) {
    const zoom = zoomOf(this);
    // A list of rectangles cannot be made; whoever reads this one counts and iterates.
    return [...getClientRects.call(this)].map((rect) => unzoom(rect, zoom)) as unknown as DOMRectList;
  };
  return () => Object.assign(prototype, { getBoundingClientRect, getClientRects });
}

function unzoom(rect: DOMRect, zoom: number): DOMRect {
  return zoom === 1 ? rect : new DOMRect(rect.x / zoom, rect.y / zoom, rect.width / zoom, rect.height / zoom);
}
