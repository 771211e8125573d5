import { PDFArray, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { PDFPage } from '@cantoo/pdf-lib';

const PT_PER_MM = 72 / 25.4;

/** How large a page is laid out, and what of that is cut away. */
export interface SheetSize {
  /** Size of the page as it was laid out. */
  widthPt: number;
  heightPt: number;
  /** Width of the margin that is cut away, in points. */
  bleed: number;
  /** How much of it the page was laid out with: all of it, or nothing, where white is added. */
  drawnBleed: number;
}

/** Millimetres in points. */
export function toPt(mm: number): number {
  return mm * PT_PER_MM;
}

/**
 * Writes what is printed on and what is cut to (PDF 1.7, 14.11.2). The browser rounds its pages to pixels, so the size
 * comes from the style sheet, by way of the page map, in tenths of a millimetre. Content hangs from the top left corner.
 *
 * @returns the operator that moves the page's content to its place on the sheet, whose corner is 0 0
 */
export function setBoxes(page: PDFPage, { widthPt, heightPt, bleed, drawnBleed }: SheetSize): string {
  const top = page.getHeight();
  const [width, height] = [widthPt, heightPt].map((side) => snap(side) - 2 * drawnBleed) as [number, number];
  const trim: Box = [bleed, bleed, bleed + width, bleed + height];
  const paper: Box = [0, 0, width + 2 * bleed, height + 2 * bleed];
  const boxes = { MediaBox: paper, CropBox: paper, BleedBox: paper, TrimBox: trim };
  for (const [name, box] of Object.entries(boxes)) page.node.set(PDFName.of(name), toArray(page, box));
  page.node.delete(PDFName.of('ArtBox'));
  const [x, y] = [bleed - drawnBleed, bleed + height + drawnBleed - top].map(round);
  return `1 0 0 1 ${x} ${y} cm`;
}

type Box = readonly [left: number, bottom: number, right: number, top: number];

/** Thousandths of a point. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A side of the page as the style sheet has it. */
export function snap(pt: number): number {
  return toPt(Math.round((pt / PT_PER_MM) * 10) / 10);
}

function toArray(page: PDFPage, box: Box): PDFArray {
  const array = PDFArray.withContext(page.doc.context);
  for (const side of box) array.push(PDFNumber.of(round(side)));
  return array;
}
