import { PDFDocument, PDFHeader, PDFName } from '@cantoo/pdf-lib';
import { PressError } from '../errors.ts';
import { savePdf } from '../finish/finish.ts';
import { writeMetadata } from './metadata.ts';
import { writeOutline } from './outline.ts';
import type { PageMap } from '../page-map.ts';
import type { OutputPdf } from '../output-pdfs.ts';
import { levelHeadings } from '../tags/headings.ts';
import { writeTags } from '../tags/write.ts';
import { uniteFonts } from './fonts.ts';
import { resolveLinks } from './links.ts';
import { joinPages } from './pages.ts';
import type { TaggedPdf } from './pages.ts';
import { uniteImages } from './images.ts';

/** The publication that a output is, or is a part of. */
export interface Publication {
  printed: TaggedPdf[];
  map: PageMap;
  /** Address of the whole publication's PDF, for links to pages that a output does not hold. */
  address: string;
}

/**
 * Binds the printed of a output into one PDF: one tag tree, fonts once, links, outline, page labels, metadata. The same printed give the
 * same bytes.
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
  uniteFonts(document);
  uniteImages(document);
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
