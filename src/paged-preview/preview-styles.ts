/** How pages lie side by side on a screen. */

const GREY = '#d9dedd';

/** @param area selector of what holds pages, which are laid out larger than they are shown */
export function stylesOf(area: string): string {
  return `
    body, ${area} { background: ${GREY}; }
    ${area} { display: flex; flex-wrap: wrap; gap: calc(8mm / var(--press-zoom)); padding: calc(8mm / var(--press-zoom)); }
    ${area} .pagedjs_page { background: #fff; }
  `;
}

/** Adds styles for the screen, not before the press has taken over the document's own style sheets: it would lay pages out by these too. */
export function addStyles(text: string): void {
  const style = document.createElement('style');
  style.media = 'screen';
  style.textContent = text;
  document.head.append(style);
}
