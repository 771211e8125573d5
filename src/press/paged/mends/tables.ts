import type { Mend, NodeRun } from './mend.ts';

/** What may not stand alone at the foot of a page; the rules of `line-breaks.ts` hand it to the browser's columns. */
const KEEP_WITH_NEXT = 'data-press-break-after';
const KEEP_WITH_PREVIOUS = 'data-press-break-before';

/** Splits tables between rows, foot last, with caption and head repeated on each page. */
export const tables: Mend = {
  name: 'tables',
  issue:
    'pagedjs#36: no head is repeated. #5: a foot before the body is cut out of order, and Chromium’s own repeated head is taken for lost text. #61, #150, #188: cells of a split row are mixed up.',
  until: 'Paged.js repeats heads and splits tables between rows',
  apply: { onSource: prepareTables, onNode: repeatTableHead },
  styles: `
/* A row reaches as far as its longest cell, so rows that a cell spans stay together too, as long as a page holds them. */
.pagedjs_page_content tr, .pagedjs_page_content td, .pagedjs_page_content th, .pagedjs_page_content caption,
.pagedjs_page_content img, .pagedjs_page_content svg { break-inside: avoid; }

/* Chromium repeats a table's head and foot in the overflow column; the head is repeated here instead. */
.pagedjs_page_content thead, .pagedjs_page_content tfoot { display: table-row-group; }

/* A caption is cut where it stands in the source. Set below the table, it would push the table over the page's end. */
.pagedjs_page_content caption { caption-side: top !important; }
`,
};

/**
 * Prepares tables before anything is laid out: the foot stands where it is read, and what belongs together is marked
 * (caption and head with the first row, a foot with the last one).
 */
function prepareTables(source: DocumentFragment): void {
  for (const table of source.querySelectorAll('table')) {
    const foot = table.querySelector(':scope > tfoot');
    if (foot) table.append(foot);
    const opening = table.querySelectorAll(':scope > caption, :scope > thead > tr');
    for (const part of opening) part.setAttribute(KEEP_WITH_NEXT, 'avoid');
    for (const row of table.querySelectorAll(':scope > tfoot > tr')) row.setAttribute(KEEP_WITH_PREVIOUS, 'avoid');
  }
}

/** Repeats caption, column widths and head of a continued table. The copies have no `data-ref`: they are not in the flow. */
function repeatTableHead(clone: Node, _node: Node, { source, words }: NodeRun): void {
  if (!(clone instanceof Element)) return;
  const table = clone.closest('table[data-split-from]:not([data-press-headed])');
  if (!table) return;
  table.setAttribute('data-press-headed', '');
  const original = inSource(table, source);
  // Split between its head and its first row, it brings the head along.
  const hasHead = table.querySelector(':scope > caption, :scope > thead, :scope > colgroup') !== null;
  if (!original || hasHead) return;
  const captions = [...original.querySelectorAll(':scope > caption')].map((caption) => {
    const copy = repeat(caption, 'caption');
    copy.append(` ${words.continued}`);
    return copy;
  });
  const heads = [...original.querySelectorAll(':scope > colgroup, :scope > thead')].map((part) => repeat(part, 'head'));
  table.prepend(...captions, ...heads);
}

/** A copy that is not in the flow. The kind tells `finish/` how to treat it. */
export function repeat(part: Element, kind: 'head' | 'caption' | 'cell'): Element {
  const copy = part.cloneNode(true) as Element;
  copy.setAttribute('data-press-repeated', kind);
  const unique = ['id', 'data-id', 'data-ref', 'data-break-before', 'data-previous-break-after'];
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of unique) element.removeAttribute(name);
    // A link in what is no content would have no place among the tags.
    if (element.localName === 'a') element.removeAttribute('href');
  }
  return copy;
}

function inSource(element: Element, source: DocumentFragment): Element | null {
  return source.querySelector(`[data-ref="${element.getAttribute('data-ref')}"]`);
}
