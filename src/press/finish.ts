import { PDFDocument, PDFHeader, PDFName } from '@cantoo/pdf-lib';
import { markArtifacts } from './artifacts.ts';
import { PressError } from './errors.ts';
import type { PrintJob } from './job.ts';
import { describeLinks } from './link-contents.ts';
import { writeMetadata } from './metadata.ts';
import { writeOutline } from './outline.ts';
import type { PageMap } from './paged/page-map.ts';
import { renumberStructure } from './structure-ids.ts';
import { mendTags } from './structure-tags.ts';

/** A printed document and what is known of its pages. */
export interface Proof {
  job: PrintJob;
  map: PageMap;
  printed: Uint8Array;
  /** Number on the folio of the first sheet: 1, or more in a part that keeps the numbers of the whole. */
  firstPage: number;
}

/**
 * Completes a printed PDF: what it says about itself, outline, page labels, stable ids, compact objects. It works on the
 * whole document and never copies pages, because copying would lose the tag tree.
 */
export async function finish({ printed, map, job, firstPage }: Proof): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  checkPageCount(document, map);
  document.context.header = PDFHeader.forVersion(1, 7);
  writeMetadata(document, job);
  writePageLabels(document, firstPage);
  writeOutline(document, map.outline);
  describeLinks(document, map.links);
  markArtifacts(document);
  mendTags(document);
  renumberStructure(document);
  delete document.context.trailerInfo.ID;
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

/** A sheet that Chromium prints on two pages, or an empty page at the end, would put every number wrong. */
function checkPageCount(document: PDFDocument, map: PageMap): void {
  if (document.getPageCount() === map.sheets.length) return;
  throw new PressError({
    what: `Siderne blev delt på ${map.sheets.length} ark, men PDF'en fik ${document.getPageCount()} sider.`,
    fix: 'se efter et ark, der er højere end papiret (for eksempel et omslag på mere end 297 mm).',
  });
}

/** Pages are labelled as their folios count them, the cover included. */
function writePageLabels({ catalog, context }: PDFDocument, firstPage: number): void {
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, { S: 'D', St: firstPage }] }));
}
