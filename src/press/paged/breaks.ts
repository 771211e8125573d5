/**
 * Hands `break-before/after: avoid` back to the browser. Chromium's columns honour them, floats and all; the copy that
 * Paged.js keeps in data attributes would move a heading although its text fits.
 */
export function keepBreaksNative(source: DocumentFragment): void {
  for (const element of source.querySelectorAll<HTMLElement>('[data-break-after="avoid"]')) {
    element.dataset['pressBreakAfter'] = 'avoid';
    delete element.dataset['breakAfter'];
  }
  for (const element of source.querySelectorAll<HTMLElement>('[data-break-before="avoid"]')) {
    element.dataset['pressBreakBefore'] = 'avoid';
    delete element.dataset['breakBefore'];
  }
  for (const element of source.querySelectorAll<HTMLElement>('[data-previous-break-after="avoid"]')) delete element.dataset['previousBreakAfter'];
}

/**
 * Marks what was just cut, on the page that keeps the first half. Paged.js marks it only when the next page is laid
 * out, so until then bottom padding and `text-wrap: pretty` may push the last lines out of the page box.
 */
export function cutParagraphs(removed: DocumentFragment, rendered: HTMLElement): void {
  for (let node = rendered.lastElementChild; node; node = node.lastElementChild) {
    const ref = node.getAttribute('data-ref');
    if (!ref || !removed.querySelector(`[data-ref="${ref}"]`)) continue;
    node.setAttribute('data-split-to', ref);
    node.setAttribute('data-press-cut', '');
  }
}

/** Marks the first thing in the flow of a page that goes on from the one before; the space above it belongs to neither. */
export function markPageTop(clone: Node): void {
  if (!(clone instanceof Element) || !clone.parentElement?.hasAttribute('data-split-from')) return;
  for (let before = clone.previousElementSibling; before; before = before.previousElementSibling) {
    if (!before.matches('[data-press-float], [data-press-repeated]')) return;
  }
  if (!clone.hasAttribute('data-press-float')) clone.setAttribute('data-press-top', '');
}
