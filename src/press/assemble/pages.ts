import { PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import type { TaggedPdf } from '../finish/tagged-pdf.ts';
import { createElement, isElement, walk } from '../tags/tree.ts';
import type { TagElement, TagKid } from '../tags/tree.ts';
import { annotationsOf } from './links.ts';

/**
 * Copies pages into a document, from one to another as the publication counts them. Copying loses tags; theirs were taken
 * out before.
 *
 * @returns one structure tree for all pages, to be written
 */
export async function joinPages(target: PDFDocument, pdfs: TaggedPdf[], from: number, to: number): Promise<TagElement> {
  const root = createElement(pdfs[0]?.tags.role ?? 'Document');
  for (const { document, tags, first } of pdfs) {
    const wanted = document.getPageIndices().filter((index) => first + index >= from && first + index <= to);
    if (wanted.length === 0) continue;
    const places = new Map(wanted.map((index, at) => [index, target.getPageCount() + at]));
    for (const page of await target.copyPages(document, wanted)) target.addPage(page);
    root.kids.push(...moveTags(tags, places).kids);
    root.language ??= tags.language;
  }
  return root;
}

/** A copied element, with what was and is below it. */
interface MovedElement {
  copy: TagElement;
  /** It had content, or something below it had. */
  hadContent: boolean;
  /** The copy still has. */
  hasContent: boolean;
}

/**
 * Copies the tree for pages that stand elsewhere, without what stands on other pages.
 *
 * @param places new index of each page, by its old one
 */
export function moveTags(root: TagElement, places: Map<number, number>): TagElement {
  const copies = new Map<TagElement, TagElement>();
  const { copy } = moveElement(root, places, copies);
  for (const element of walk(copy)) element.headers = element.headers.flatMap((header) => copies.get(header) ?? []);
  return copy;
}

function moveElement(
  element: TagElement,
  places: Map<number, number>,
  copies: Map<TagElement, TagElement>,
): MovedElement {
  const moved: MovedElement = { copy: { ...element, kids: [] }, hadContent: false, hasContent: false };
  const keep = (kid: TagKid, hadContent: boolean, hasContent: boolean) => {
    moved.hadContent ||= hadContent;
    moved.hasContent ||= hasContent;
    // What never had content (an empty cell) goes with what stands around it.
    if (hasContent || !hadContent) moved.copy.kids.push(kid);
  };
  for (const kid of element.kids) {
    if (isElement(kid)) {
      const { copy, hadContent, hasContent } = moveElement(kid, places, copies);
      keep(copy, hadContent, hasContent);
    } else {
      const page = places.get(kid.page);
      keep({ ...kid, page: page ?? kid.page }, true, page !== undefined);
    }
  }
  copies.set(element, moved.copy);
  return moved;
}

/** Numbers pages and links again. These numbers lead from content to tags; each batch counted from 0. */
export function numberStructParents(document: PDFDocument): void {
  let next = 0;
  for (const page of document.getPages()) {
    if (page.node.has(PDFName.of('StructParents'))) page.node.set(PDFName.of('StructParents'), PDFNumber.of(next++));
    for (const annotation of annotationsOf(page)) annotation.set(PDFName.of('StructParent'), PDFNumber.of(next++));
  }
}
