import { PDFArray, PDFName, PDFNull, PDFNumber } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';

/** Points above the target that stay in view, so that it does not stick to the window's edge. */
const AIR_PT = 14;

/**
 * A place on a page, as links and outline lead to it; the zoom stays as it is.
 *
 * @param topPt distance from the top of the page, in points
 */
export function destination(document: PDFDocument, pageIndex: number, topPt: number): PDFArray {
  const page = document.getPage(pageIndex);
  const array = PDFArray.withContext(document.context);
  const top = Math.min(page.getHeight(), page.getHeight() - topPt + AIR_PT);
  for (const item of [page.ref, PDFName.of('XYZ'), PDFNumber.of(0), PDFNumber.of(Math.round(top)), PDFNull]) {
    array.push(item);
  }
  return array;
}
