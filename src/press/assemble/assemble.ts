import { PDFDocument, PDFHeader, PDFName, PDFStreamWriter } from '@cantoo/pdf-lib';
import { PressError } from '../errors.ts';
import { writeMetadata } from './metadata.ts';
import { writeOutline } from './outline.ts';
import type { PageMap } from '../page-map.ts';
import type { OutputPdf } from '../output-pdfs.ts';
import { levelHeadings } from '../tags/headings.ts';
import { writeTags } from '../tags/write.ts';
import { mergeFonts } from './fonts.ts';
import { resolveLinks } from './links.ts';
import { joinPages } from './pages.ts';
import type { TaggedPdf } from '../finish/tagged-pdf.ts';
import { mergeImages } from './images.ts';

/** Objects that are compressed together: more make a smaller file, and readers unpack a whole bundle for one object. */
const OBJECTS_PER_STREAM = 500;

/** The publication that an output PDF holds, whole or in part. */
export interface Publication {
  printed: TaggedPdf[];
  map: PageMap;
  /** Address of the whole publication's PDF, for links to pages that an excerpt does not hold. */
  address: string;
}

/**
 * Assembles printed batches into one PDF: one structure tree, fonts once, links, outline, page labels, metadata. The same
 * batches give the same bytes.
 *
 * @throws PressError when a link leads nowhere
 */
export async function assemble(
  { job, from, to }: OutputPdf,
  { printed, map, address }: Publication,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  context.header = PDFHeader.forVersion(1, 7);
  const tags = await joinPages(document, printed, from, to);
  mergeFonts(document);
  mergeImages(document);
  checkLinks(resolveLinks(document, { anchors: map.anchors, from, to, whole: address }));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Type: 'MarkInfo', Marked: true }));
  catalog.set(PDFName.of('StructTreeRoot'), context.register(context.obj({ Type: 'StructTreeRoot' })));
  levelHeadings(tags);
  writeTags(document, tags);
  writeMetadata(document, job);
  writePageLabels(document, from);
  writeOutline(
    document,
    map.outline
      .filter(({ page }) => page >= from && page <= to)
      .map((entry) => ({ ...entry, page: entry.page - from + 1 })),
  );
  delete context.trailerInfo.ID;
  return savePdf(document);
}

function checkLinks(missing: string[]): void {
  if (missing.length === 0) return;
  throw new PressError(
    missing.map((id) => ({
      what: `Et link peger på #${id}, som ikke står i den trykte udgave.`,
      fix: 'ret linket, eller lad det føre til netudgaven.',
    })),
  );
}

/** Pages are labelled as their folios count them, the cover included. */
function writePageLabels({ catalog, context }: PDFDocument, firstPage: number): void {
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, { S: 'D', St: firstPage }] }));
}

/** The PDF as bytes, objects bundled and compressed. */
export function savePdf({ context }: PDFDocument): Promise<Uint8Array> {
  return PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY, true, OBJECTS_PER_STREAM).serializeToBuffer();
}
