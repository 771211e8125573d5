import { PDFDict, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { isContent, isElement, walk } from './tree.ts';
import type { TagElement } from './tree.ts';

/** Gives each link annotation its text as description (PDF/UA-1, 7.18.5). Some screen readers speak it. */
export function describeLinks(document: PDFDocument, root: TagElement): void {
  for (const { mark, kids } of walk(root)) {
    if (!mark?.linkText) continue;
    for (const kid of kids) {
      if (isElement(kid) || isContent(kid)) continue;
      const annotation = document.getPage(kid.page).node.Annots()?.lookup(kid.annotation, PDFDict);
      annotation?.set(PDFName.of('Contents'), PDFHexString.fromText(mark.linkText));
    }
  }
}
