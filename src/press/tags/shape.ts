import { createElement, elementsOf, INLINE, isContent, isElement } from './tree.ts';
import type { TagElement, TagKid } from './tree.ts';

/** Types whose text stands in paragraphs. Others (paragraphs, headings, cells, items) hold it themselves. */
const GROUPING = new Set(['Document', 'Part', 'Art', 'Sect', 'Aside', 'Div', 'BlockQuote', 'TOC', 'Index']);
/** An empty cell keeps its place in the row. */
const CELLS = new Set(['TD', 'TH']);

/**
 * Gives the tree the shape that PDF 1.7 asks for (14.8.4). Chromium wraps boxes and runs of text alike into `NonStruct`,
 * which means nothing: the wrappers go, text of a box becomes a paragraph, list items get bodies, empty elements go.
 */
export function shapeTags(root: TagElement): void {
  // HTML's figure is a group of a picture (or a table) and its caption; PDF's is the picture, and must have a description.
  if (root.role === 'Figure' && Object.keys(root.texts).length === 0 && elementsOf(root).length > 0) root.role = 'Div';
  root.kids = kidsOf(root);
  for (const kid of elementsOf(root)) shapeTags(kid);
  root.kids = root.kids.filter((kid) => !isElement(kid) || kid.kids.length > 0 || CELLS.has(kid.role));
  if (root.role === 'LI') root.kids = itemKids(root);
}

function kidsOf(element: TagElement): TagKid[] {
  const isGroup = GROUPING.has(element.role);
  keepLanguages(element);
  return element.kids.flatMap((kid) => (isElement(kid) && kid.role === 'NonStruct' ? unwrap(kid, isGroup) : [kid]));
}

/** A wrapper that says its language (`<span lang="en">`) hands it on before it goes; text in another language needs a span. */
function keepLanguages(element: TagElement): void {
  for (const kid of elementsOf(element)) {
    if (kid.role !== 'NonStruct') continue;
    if (kid.language && isText(kid)) kid.role = 'Span';
    else if (kid.language) for (const inner of elementsOf(kid)) inner.language ??= kid.language;
    keepLanguages(kid);
  }
}

/** Contents of a wrapper; in a group, lines of text become paragraphs. */
function unwrap(wrapper: TagElement, isInGroup: boolean): TagKid[] {
  const kids = wrapper.kids.flatMap((kid) =>
    isElement(kid) && kid.role === 'NonStruct' && !isText(kid) ? unwrap(kid, isInGroup) : [kid],
  );
  return isInGroup ? wrapLines(kids) : kids.flatMap((kid) => (isElement(kid) && isText(kid) ? kid.kids : [kid]));
}

/** A run of text as Chromium writes it: a wrapper with nothing but content. */
function isText({ role, kids }: TagElement): boolean {
  return role === 'NonStruct' && kids.every(isContent);
}

function wrapLines(kids: TagKid[]): TagKid[] {
  const out: TagKid[] = [];
  let line: TagElement | undefined;
  for (const kid of kids) {
    if (isElement(kid) && !INLINE.has(kid.role)) {
      line = undefined;
      out.push(kid);
    } else if (line) line.kids.push(kid);
    else out.push((line = createElement('P', [kid])));
  }
  return out;
}

/** A list item consists of a label and a body; Chromium puts the contents straight into the item. */
function itemKids({ kids }: TagElement): TagKid[] {
  if (kids.some((kid) => isElement(kid) && kid.role === 'LBody')) return kids;
  const isLabel = (kid: TagKid) => isElement(kid) && kid.role === 'Lbl';
  return [
    ...kids.filter(isLabel),
    createElement(
      'LBody',
      kids.filter((kid) => !isLabel(kid)),
    ),
  ];
}
