const STYLE = 'data-press-style';

/**
 * Pages as text, for the cache and for another tab. Style attributes travel under another name: the page's Content
 * Security Policy refuses them in markup, and rightly, but not when a script sets them one by one.
 */
export function packPages(pages: HTMLElement[]): string {
  const holder = document.createElement('template');
  for (const page of pages) {
    const copy = page.cloneNode(true) as HTMLElement;
    for (const element of [copy, ...copy.querySelectorAll('[style]')]) rename(element, 'style', STYLE);
    holder.content.append(copy);
  }
  return holder.innerHTML;
}

/** The pages that `packPages` packed. */
export function unpackPages(packed: string): HTMLElement[] {
  const holder = document.createElement('template');
  holder.innerHTML = packed;
  const content = document.importNode(holder.content, true);
  for (const element of content.querySelectorAll<HTMLElement>(`[${STYLE}]`)) {
    element.style.cssText = element.getAttribute(STYLE) ?? '';
    element.removeAttribute(STYLE);
  }
  return [...content.children] as HTMLElement[];
}

function rename(element: Element, from: string, to: string): void {
  const value = element.getAttribute(from);
  if (value === null) return;
  element.removeAttribute(from);
  if (value) element.setAttribute(to, value);
}

/** Empty margin boxes are half of all boxes in a finished document. Printing is faster without them. */
export function removeEmptyBoxes(pages: HTMLElement[]): void {
  const empty =
    '.pagedjs_pagebox > :not(.pagedjs_area, :has(.hasContent)), .pagedjs_footnote_area:not(:has([data-note]))';
  for (const page of pages) for (const box of page.querySelectorAll(empty)) box.remove();
}
