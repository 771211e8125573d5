/**
 * Repeats column widths and head of a table that goes on from the page before. Paged.js repeats neither (issue 36), so
 * figures lose their years. The copy bears no `data-ref`: it is no part of the flow.
 */
export function repeatTableHead(clone: Node, source: DocumentFragment): void {
  const table = (clone as Element).closest?.('table[data-split-from]:not([data-press-headed])');
  if (!table) return;
  table.setAttribute('data-press-headed', '');
  const original = source.querySelector(`[data-ref="${table.getAttribute('data-ref')}"]`);
  const isTorn = table.querySelector(':scope > thead, :scope > colgroup') !== null;
  if (!original || isTorn) return;
  const parts = [...original.querySelectorAll(':scope > colgroup, :scope > thead')];
  table.prepend(...parts.map((part) => repeat(part)));
}

function repeat(part: Element): Element {
  const copy = part.cloneNode(true) as Element;
  copy.setAttribute('data-press-repeated', 'head');
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of ['id', 'data-id', 'data-ref', 'data-break-before', 'data-previous-break-after']) element.removeAttribute(name);
  }
  return copy;
}
