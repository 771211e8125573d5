import { createHash } from 'node:crypto';
import { PDFDocument, PDFHeader, PDFHexString, PDFName, PDFStreamWriter } from '@cantoo/pdf-lib';
import { DEFAULT_WORDS } from '../contract.ts';
import { PressError } from '../errors.ts';
import type { PrintJob } from '../job.ts';
import { attachFiles, writeOutputIntent } from './archive.ts';
import { formatDate, writeMetadata } from './metadata.ts';
import { writeOutline } from './outline.ts';
import type { WayOut } from './outline.ts';
import type { PageMap } from '../page-map.ts';
import type { OutputPdf } from '../output-pdfs.ts';
import { levelHeadings } from '../tags/headings.ts';
import { writeTags } from '../tags/write.ts';
import { mendCrossReferences } from './cross-references.ts';
import { mergeFonts } from './fonts.ts';
import { resolveLinks } from './links.ts';
import { joinPages, numberStructParents } from './pages.ts';
import { layHead } from './heads.ts';
import type { PrintedHeads, TaggedPdf } from '../finish/tagged-pdf.ts';
import { mergeImages } from './images.ts';

mendCrossReferences();

/** Objects that are compressed together: more make a smaller file, and readers unpack a whole bundle for one object. */
const OBJECTS_PER_STREAM = 500;

/** The publication that an output PDF holds, whole or in part. */
export interface Publication {
  printed: TaggedPdf[];
  /** What stands on the first pages of excerpts alone. */
  heads?: PrintedHeads | undefined;
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
  { job, from, to, excerpt }: OutputPdf,
  { printed, heads, map, address }: Publication,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  context.header = PDFHeader.forVersion(1, 7);
  const tags = await joinPages(document, printed, from, to);
  if (heads && excerpt) await layHead(document, tags, heads, excerpt);
  numberStructParents(document);
  mergeFonts(document);
  mergeImages(document);
  checkLinks(resolveLinks(document, { anchors: map.anchors, from, to, whole: address }));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Type: 'MarkInfo', Marked: true }));
  catalog.set(PDFName.of('StructTreeRoot'), context.register(context.obj({ Type: 'StructTreeRoot' })));
  levelHeadings(tags);
  writeTags(document, tags);
  writeMetadata(document, job);
  writeOutputIntent(document);
  await attachFiles(document, job.attachments ?? [], formatDate(job));
  writePageLabels(document, from);
  writeOutline(
    document,
    map.outline
      .filter(({ page }) => page >= from && page <= to)
      .map((entry) => ({ ...entry, page: entry.page - from + 1 })),
    listWaysOut(job),
  );
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

/** Where an excerpt's outline leads out of it: to the whole, and to its page on the web. */
function listWaysOut({ whole, page, words = DEFAULT_WORDS }: PrintJob): WayOut[] {
  if (!whole) return [];
  return [{ label: words.whole, address: whole }, ...(page ? [{ label: words.page, address: page }] : [])];
}

/** Stands in the file while its identifier is not known. */
const NO_ID = '0'.repeat(32);

/** The PDF as bytes, objects bundled and compressed. Its identifier (PDF 1.7, 14.4) is the digest of all the rest. */
export async function savePdf({ context }: PDFDocument): Promise<Uint8Array> {
  context.trailerInfo.ID = context.obj([PDFHexString.of(NO_ID), PDFHexString.of(NO_ID)]);
  const writer = PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY, true, OBJECTS_PER_STREAM);
  const bytes = Buffer.from(await writer.serializeToBuffer());
  const id = createHash('sha256').update(bytes).digest('hex').toUpperCase().slice(0, NO_ID.length);
  // The last object of the file, which holds it, is not compressed as a whole.
  for (let left = 2, at = bytes.length; left > 0; left -= 1) {
    at = bytes.lastIndexOf(`<${NO_ID}>`, at);
    bytes.write(id, at + 1, 'latin1');
  }
  return bytes;
}
