import { PDFDict, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { isContent, isElement, walk } from './tree.ts';
import type { TagElement } from './tree.ts';

/** Gives each link annotation its text as description, which PDF/UA asks for and some screen readers speak. */
export function describeLinks({ context }: PDFDocument, root: TagElement): void {
  for (const { mark, kids } of walk(root)) {
    if (!mark?.linkText) continue;
    for (const kid of kids) {
      if (isElement(kid) || isContent(kid)) continue;
      context.lookup(kid.annotation, PDFDict).set(PDFName.of('Contents'), PDFHexString.fromText(mark.linkText));
    }
  }
}
