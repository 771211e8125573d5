/** A publication's pages two by two on sheets, for an office printer: both sides, folded, stapled. */
import { PDFDocument, PDFHeader, PDFName } from '@cantoo/pdf-lib';
import type { PDFEmbeddedPage, PDFPage } from '@cantoo/pdf-lib';
import type { PrintJob, SheetsJob } from '../job.ts';
import { savePdf } from './assemble.ts';
import { orderForFolding } from './fold-order.ts';
import { writeMetadata } from './metadata.ts';
import { FOR_OFFICE } from './xmp.ts';

const PT_PER_MM = 72 / 25.4;

/**
 * Puts finished pages on sheets. Paper has no use for links and tags, so the sheets have none, and claim none; readers have the
 * publication itself. The same pages give the same bytes.
 *
 * @param pdf the whole publication as it is published
 */
export async function foldSheets(pdf: Uint8Array, job: PrintJob, { widthMm, heightMm }: SheetsJob) {
  const source = await PDFDocument.load(pdf, { updateMetadata: false });
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  context.header = PDFHeader.forVersion(1, 7);
  const pages = await document.embedPages(source.getPages());
  const size: [number, number] = [widthMm * PT_PER_MM, heightMm * PT_PER_MM];
  for (const side of orderForFolding(pages.length)) {
    const sheet = document.addPage(size);
    side.forEach((number, half) => {
      const page = number === undefined ? undefined : pages[number - 1];
      if (page) place(sheet, page, half);
    });
  }
  // Pages are embedded when the library saves, which it is not asked to.
  await document.flush();
  writeMetadata(document, job, FOR_OFFICE);
  // Printers that can, turn the paper and keep the size without being told.
  const wishes = { DisplayDocTitle: true, Duplex: 'DuplexFlipShortEdge', PrintScaling: 'None' };
  catalog.set(PDFName.of('ViewerPreferences'), context.obj(wishes));
  return { pdf: await savePdf(document), pages: document.getPageCount() };
}

/** In the middle of the left or the right half. */
function place(sheet: PDFPage, page: PDFEmbeddedPage, half: number): void {
  const width = sheet.getWidth() / 2;
  sheet.drawPage(page, {
    x: half * width + (width - page.width) / 2,
    y: (sheet.getHeight() - page.height) / 2,
    width: page.width,
    height: page.height,
  });
}
