import { PDFDocument, PDFHeader, PDFName } from '@cantoo/pdf-lib';
import { PressError } from '../errors.ts';
import type { PrintJob } from '../job.ts';
import { savePdf } from '../leaves/leaves.ts';
import { writeMetadata } from './metadata.ts';
import { writeOutline } from './outline.ts';
import type { PageMap } from '../paged/page-map.ts';
import { levelHeadings } from '../tags/headings.ts';
import { writeTags } from '../tags/write.ts';
import { uniteFonts } from './fonts.ts';
import { resolveLinks } from './links.ts';
import { joinLeaves } from './pages.ts';
import type { Leaves } from './pages.ts';
import { uniteImages } from './images.ts';

/** A PDF to make of leaves: a whole publication, or some of its pages. */
export interface Volume {
  /** What the PDF says about itself. */
  job: PrintJob;
  /** Map of the whole publication. */
  map: PageMap;
  /** First and last page, counted as the publication counts them. */
  from: number;
  to: number;
  /** Address of the whole publication's PDF, for links to pages that this one does not hold. */
  whole: string;
}

/**
 * Binds leaves into one PDF: one tag tree, fonts once, links, outline, page labels, metadata. The same leaves give the
 * same bytes.
 *
 * @throws PressError when a link leads nowhere
 */
export async function bind(leaves: Leaves[], { job, map, from, to, whole }: Volume): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  context.header = PDFHeader.forVersion(1, 7);
  const tags = await joinLeaves(document, leaves);
  uniteFonts(document);
  uniteImages(document);
  checkLinks(resolveLinks(document, { anchors: map.anchors, from, to, whole }));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Type: 'MarkInfo', Marked: true }));
  catalog.set(PDFName.of('StructTreeRoot'), context.register(context.obj({ Type: 'StructTreeRoot' })));
  levelHeadings(tags);
  writeTags(document, tags);
  writeMetadata(document, job);
  writePageLabels(document, from);
  writeOutline(document, map.outline.filter(({ page }) => page >= from && page <= to).map((entry) => ({ ...entry, page: entry.page - from + 1 })));
  delete context.trailerInfo.ID;
  return savePdf(document);
}

function checkLinks(missing: string[]): void {
  if (missing.length === 0) return;
  throw new PressError(missing.map((id) => ({ what: `Et link peger på #${id}, som ikke står i den trykte udgave.`, fix: 'ret linket, eller lad det føre til netudgaven.' })));
}

/** Pages are labelled as their folios count them, the cover included. */
function writePageLabels({ catalog, context }: PDFDocument, firstPage: number): void {
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, { S: 'D', St: firstPage }] }));
}
