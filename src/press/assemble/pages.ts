import { PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { annotationsOf } from './links.ts';
import { createElement, isContent, isElement, walk } from '../tags/tree.ts';
import type { Annotation, MarkedContent, TagElement, TagKid } from '../tags/tree.ts';

/** Printed pages, whose tag tree was taken out of them. */
export interface TaggedPdf {
  document: PDFDocument;
  tags: TagElement;
  /** Number of the first page in the publication. */
  first: number;
}

/**
 * Adds pages to a document, from one to another as the publication counts them, and hands back one tag tree for all. Copying
 * pages loses tags; these were taken out before and are written anew afterwards.
 */
export async function joinPages(target: PDFDocument, pdfs: TaggedPdf[], from: number, to: number): Promise<TagElement> {
  const root = createElement(pdfs[0]?.tags.role ?? 'Document');
  for (const { document, tags, first } of pdfs) {
    const wanted = document.getPageIndices().filter((index) => first + index >= from && first + index <= to);
    if (wanted.length === 0) continue;
    const places = new Map(wanted.map((index, at) => [index, target.getPageCount() + at]));
    const pages = await target.copyPages(document, wanted);
    const annotations = new Map<PDFRef, PDFRef>();
    pages.forEach((page, at) => {
      target.addPage(page);
      const [old, copied] = [document.getPage(wanted[at] as number).node.Annots(), page.node.Annots()];
      old?.asArray().forEach((ref, index) => annotations.set(ref as PDFRef, copied?.get(index) as PDFRef));
    });
    root.kids.push(...moveTags(tags, places, annotations).kids);
    root.language ??= tags.language;
  }
  numberStructParents(target);
  return root;
}

/**
 * A copy of the tree for pages that stand elsewhere, and for their copied links, without what stands on other pages.
 *
 * @param places of pages, by where they stood
 */
function moveTags(root: TagElement, places: Map<number, number>, annotations: Map<PDFRef, PDFRef>): TagElement {
  const copies = new Map<TagElement, TagElement>();
  const { copy: moved } = move(root);
  for (const element of walk(moved)) element.headers = element.headers.flatMap((header) => copies.get(header) ?? []);
  return moved;

  /** `had` and `has`: whether there was content in the element, or below it, and is in the copy. */
  function move(element: TagElement): { copy: TagElement; had: boolean; has: boolean } {
    const kids: TagKid[] = [];
    let [had, has] = [false, false];
    for (const kid of element.kids) {
      const inner = isElement(kid) ? move(kid) : { copy: moveContent(kid), had: true, has: places.has(kid.page) };
      had ||= inner.had;
      has ||= inner.has;
      // What never had content (an empty cell) goes with what stands around it.
      if (inner.has || !inner.had) kids.push(inner.copy);
    }
    const copy = { ...element, kids };
    copies.set(element, copy);
    return { copy, had, has };
  }

  function moveContent(kid: MarkedContent | Annotation): TagKid {
    const page = places.get(kid.page) ?? kid.page;
    return isContent(kid) ? { ...kid, page } : { page, annotation: annotations.get(kid.annotation) ?? kid.annotation };
  }
}

/** Each document counted its pages and links from nought; the numbers lead from content to tags and must differ. */
function numberStructParents(document: PDFDocument): void {
  let next = 0;
  for (const page of document.getPages()) {
    if (page.node.has(PDFName.of('StructParents'))) page.node.set(PDFName.of('StructParents'), PDFNumber.of(next++));
    for (const annotation of annotationsOf(page)) annotation.set(PDFName.of('StructParent'), PDFNumber.of(next++));
  }
}
