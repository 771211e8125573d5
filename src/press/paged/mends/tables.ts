/** What may not stand alone at the foot of a page; `base-styles.ts` hands it to the browser's columns. */
const KEEP_WITH_NEXT = 'data-press-break-after';
const KEEP_WITH_PREVIOUS = 'data-press-break-before';

/** Danish, as the editions are; it stands behind a repeated caption. */
const CONTINUED = ' (fortsat)';

/**
 * Makes tables ready to be cut, before anything is laid out: the foot stands where it is read, and what belongs together
 * is marked (caption and head with the first row, a foot with the last one).
 */
export function prepareTables(source: DocumentFragment): void {
  for (const table of source.querySelectorAll('table')) {
    // A foot may be written before the body and is set below it all the same; Paged.js cuts by the order in the source (issue 5).
    const foot = table.querySelector(':scope > tfoot');
    if (foot) table.append(foot);
    for (const part of table.querySelectorAll(':scope > caption, :scope > thead > tr'))
      part.setAttribute(KEEP_WITH_NEXT, 'avoid');
    for (const row of table.querySelectorAll(':scope > tfoot > tr')) row.setAttribute(KEEP_WITH_PREVIOUS, 'avoid');
  }
}

/**
 * Repeats caption, column widths and head of a table that goes on from the page before. Paged.js repeats none of them
 * (issue 36), so figures lose their years. The copies bear no `data-ref`: they are no part of the flow.
 */
export function repeatTableHead(clone: Node, source: DocumentFragment): void {
  const table = (clone as Element).closest?.('table[data-split-from]:not([data-press-headed])');
  if (!table) return;
  table.setAttribute('data-press-headed', '');
  const original = inSource(table, source);
  const isTorn = table.querySelector(':scope > caption, :scope > thead, :scope > colgroup') !== null;
  if (!original || isTorn) return;
  const captions = [...original.querySelectorAll(':scope > caption')].map(continuedCaption);
  const heads = [...original.querySelectorAll(':scope > colgroup, :scope > thead')].map((part) => repeat(part, 'head'));
  table.prepend(...captions, ...heads);
}

function continuedCaption(caption: Element): Element {
  const copy = repeat(caption, 'caption');
  copy.append(CONTINUED);
  return copy;
}

/** A copy that is no part of the flow; what kind it is tells finishing how to treat it. */
export function repeat(part: Element, kind: 'head' | 'caption' | 'cell'): Element {
  const copy = part.cloneNode(true) as Element;
  copy.setAttribute('data-press-repeated', kind);
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of ['id', 'data-id', 'data-ref', 'data-break-before', 'data-previous-break-after'])
      element.removeAttribute(name);
  }
  return copy;
}

function inSource(element: Element, source: DocumentFragment): Element | null {
  return source.querySelector(`[data-ref="${element.getAttribute('data-ref')}"]`);
}
