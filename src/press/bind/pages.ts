import { PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { annotationsOf } from './links.ts';
import { createElement, isContent, isElement, walk } from '../tags/tree.ts';
import type { TagElement, TagKid } from '../tags/tree.ts';

/** A printed run of pages, whose tag tree was taken out of it. */
export interface Leaves {
  document: PDFDocument;
  tags: TagElement;
}

/**
 * Adds the pages of all runs to a document, one run after the other, and hands back one tag tree for all. Copying pages
 * loses tags; these were taken out before and are written anew afterwards.
 */
export async function joinLeaves(target: PDFDocument, runs: Leaves[]): Promise<TagElement> {
  const root = createElement(runs[0]?.tags.role ?? 'Document');
  for (const { document, tags } of runs) {
    const before = target.getPageCount();
    const pages = await target.copyPages(document, document.getPageIndices());
    const annotations = new Map<PDFRef, PDFRef>();
    pages.forEach((page, index) => {
      target.addPage(page);
      const [old, copied] = [document.getPage(index).node.Annots(), page.node.Annots()];
      old?.asArray().forEach((ref, at) => annotations.set(ref as PDFRef, copied?.get(at) as PDFRef));
    });
    root.kids.push(...moveTags(tags, before, annotations).kids);
    root.language ??= tags.language;
  }
  numberStructParents(target);
  return root;
}

/** A copy of the tree for pages that stand further back, and for their copied links. */
function moveTags(root: TagElement, before: number, annotations: Map<PDFRef, PDFRef>): TagElement {
  const copies = new Map<TagElement, TagElement>();
  const moved = move(root);
  for (const element of walk(moved)) element.headers = element.headers.flatMap((header) => copies.get(header) ?? []);
  return moved;

  function move(element: TagElement): TagElement {
    const copy = { ...element, kids: element.kids.map(moveKid) };
    copies.set(element, copy);
    return copy;
  }

  function moveKid(kid: TagKid): TagKid {
    if (isElement(kid)) return move(kid);
    if (isContent(kid)) return { ...kid, page: kid.page + before };
    return { page: kid.page + before, annotation: annotations.get(kid.annotation) ?? kid.annotation };
  }
}

/** Each run counted its pages and links from nought; the numbers lead from content to tags and must differ. */
function numberStructParents(document: PDFDocument): void {
  let next = 0;
  for (const page of document.getPages()) {
    if (page.node.has(PDFName.of('StructParents'))) page.node.set(PDFName.of('StructParents'), PDFNumber.of(next++));
    for (const annotation of annotationsOf(page)) annotation.set(PDFName.of('StructParent'), PDFNumber.of(next++));
  }
}
