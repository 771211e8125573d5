import { ATTRIBUTES } from '../../contract.ts';

const RUNNING = `[${ATTRIBUTES.running}]`;

/**
 * Running feet as real text in the margin boxes. CSS counters and `string-set` would do it too, but generated text
 * cannot be hidden from a screen reader, and a counter over detached pages counts wrong.
 *
 * The style sheet gives the boxes their look (`@page { @bottom-left { content: " "; … } }`); a page whose boxes have no
 * content (`@page cover { @bottom-left { content: none } }`) gets no foot. Nor does one that is named `bare`.
 *
 * @param first number of the first of these pages
 * @param total pages of the publication
 */
export function writeFolios(pages: HTMLElement[], first: number, total: number): void {
  const template = document.body.getAttribute(ATTRIBUTES.folio) ?? '';
  pages.forEach((page, index) => {
    writeBox(page, 'bottom-left', folio(template, first + index, total));
    writeBox(page, 'bottom-center', [runningText(page)]);
  });
}

function writeBox(page: HTMLElement, position: string, text: (Node | string)[]): void {
  const box = page.querySelector<HTMLElement>(`.pagedjs_margin-${position}.hasContent`);
  const content = box?.querySelector('.pagedjs_margin-content');
  if (!box || !content || isBare(page)) return;
  box.setAttribute('aria-hidden', 'true');
  // One element: the box is a flex container and would set loose texts below one another.
  const line = document.createElement('span');
  line.append(...text);
  content.replaceChildren(line);
}

function isBare(page: HTMLElement): boolean {
  return page.matches('.pagedjs_cover_page, .pagedjs_bare_page, .pagedjs_blank_page');
}

/** `Side {page} af {pages}` with the page's own number set bold. */
function folio(template: string, page: number, pages: number): (Node | string)[] {
  return template.split(/(\{pages?\})/).map((part) => {
    if (part === '{pages}') return String(pages);
    if (part !== '{page}') return part;
    const bold = document.createElement('b');
    bold.textContent = String(page);
    return bold;
  });
}

/** Running text of the section that the first thing on the page belongs to. */
export function runningText(page: HTMLElement): string {
  const area = page.querySelector('.pagedjs_page_content');
  if (!area) return '';
  const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!walker.currentNode.textContent?.trim()) continue;
    return walker.currentNode.parentElement?.closest(RUNNING)?.getAttribute(ATTRIBUTES.running) ?? '';
  }
  return area.querySelector(RUNNING)?.getAttribute(ATTRIBUTES.running) ?? '';
}
