/**
 * Shows the first pages while the others are laid out: copies, over the place where the press lays out one page after the
 * other at several times its size. When all are there, they take the place of these.
 */

import { addStyles, stylesOf } from './preview-styles.ts';

/** More than a screen holds. Each copy costs its layout, and the last page comes later for it. */
const MOST = 6;

const AREA = 'preview-coming';

/** In natural size, as those of the whole document are shown, above what is laid out. */
const STYLES = `
  .${AREA} { position: absolute; z-index: 1; inset: 0 0 auto; min-height: 100vh; box-sizing: border-box; align-content: start; }
  .${AREA} .pagedjs_page {
    margin: 0 calc(var(--pagedjs-width) * (1 / var(--press-zoom) - 1)) calc(var(--pagedjs-height) * (1 / var(--press-zoom) - 1)) 0;
    transform: scale(calc(1 / var(--press-zoom)));
    transform-origin: 0 0;
  }
`;

let area: HTMLElement | undefined;

/** @param page as it was laid out; it is not changed */
export function showComing(page: HTMLElement): void {
  if (!area) {
    addStyles(stylesOf(`.${AREA}`) + STYLES);
    area = document.createElement('div');
    area.className = `pagedjs_pages ${AREA}`;
    document.body.append(area);
  }
  if (area.children.length < MOST) area.append(page.cloneNode(true));
}
