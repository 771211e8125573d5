import { PDFArray, PDFDict, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import type { LinkText } from './paged/page-map.ts';

/** A link's box in the PDF and its box on the sheet differ by rounding and by Chromium's fit of the page: under 3 points. */
const NEAR_PT = 3;

/** Gives each link annotation its text as description, which PDF/UA asks for and some screen readers speak. */
export function describeLinks(document: PDFDocument, links: LinkText[]): void {
  document.getPages().forEach((page, index) => {
    const onPage = links.filter((link) => link.page === index + 1);
    const annotations = page.node.Annots();
    for (let at = 0; at < (annotations?.size() ?? 0); at += 1) {
      const annotation = annotations?.lookup(at, PDFDict);
      if (!annotation || annotation.get(PDFName.of('Subtype')) !== PDFName.of('Link')) continue;
      const text = textAt(annotation, onPage, page.getHeight());
      if (text) annotation.set(PDFName.of('Contents'), PDFHexString.fromText(text));
    }
  });
}

function textAt(annotation: PDFDict, links: LinkText[], pageHeight: number): string | undefined {
  const { x, y, width, height } = annotation.lookup(PDFName.of('Rect'), PDFArray).asRectangle();
  const middle = { x: x + width / 2, y: pageHeight - (y + height / 2) };
  const isInside = ([left, top, right, bottom]: LinkText['boxes'][number]) =>
    middle.x >= left - NEAR_PT && middle.x <= right + NEAR_PT && middle.y >= top - NEAR_PT && middle.y <= bottom + NEAR_PT;
  return links.find((link) => link.boxes.some(isInside))?.text;
}
