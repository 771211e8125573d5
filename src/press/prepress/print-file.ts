/** The file for a printing house: trimmed size and bleed, inks in place of the screen's colours, and nothing that only a screen needs. */
import { PDFDict, PDFDocument, PDFHeader, PDFName, PDFNumber, PDFRawStream, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { PDFObject, PDFPage } from '@cantoo/pdf-lib';
import { deflateSync } from 'node:zlib';
import { savePdf } from '../assemble/assemble.ts';
import { mergeFonts } from '../assemble/fonts.ts';
import { mergeImages } from '../assemble/images.ts';
import { writeMetadata } from '../assemble/metadata.ts';
import { joinPages } from '../assemble/pages.ts';
import { FOR_PRINTING } from '../assemble/xmp.ts';
import type { PrintProblem } from '../errors.ts';
import { readContentStreams, writeContentStreams } from '../finish/content-streams.ts';
import { decodeStream } from '../finish/font-text.ts';
import type { TaggedPdf } from '../finish/tagged-pdf.ts';
import type { PrintJob, PrintingJob } from '../job.ts';
import type { PageMap } from '../page-map.ts';
import { setBoxes, snap, toPt } from './boxes.ts';
import { Separation } from './colours.ts';
import { convertPictures } from './pictures.ts';
import { findScreenColours } from './screen-colours.ts';

/** Pages that are folded from one sheet: a leaf alone can't be bound. */
const FOLDED = 4;

/**
 * The characterised printing condition that the inks are meant for, by its name in the ICC's registry. No profile of it may
 * be passed on, so none is in the file; a printing house has it.
 */
const CONDITION = {
  identifier: 'FOGRA51',
  description: 'Offset, premium coated paper (ISO 12647-2:2013, PSO Coated v3)',
  registry: 'http://www.color.org',
};

/** What the browser made of a page, as far as it is needed here. */
export interface PrintedPages {
  printed: TaggedPdf[];
  map: PageMap;
}

/** A finished file, with what a printing house should know of it. */
export interface PrintFile {
  pdf: Uint8Array;
  pages: number;
  warnings: PrintProblem[];
}

/**
 * Puts the pages of one publication, the block, between those of another, its cover, and makes a printing house's file of
 * them. White pages fill the block, so that the sheets come out. The same pages give the same bytes.
 */
export async function assemblePrintFile(
  job: PrintJob & { printing: PrintingJob },
  cover: PrintedPages,
  block: PrintedPages,
): Promise<PrintFile> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.context.header = PDFHeader.forVersion(1, 7);
  const moves = await joinSheets(document, job.printing, cover, block);
  mergeFonts(document);
  mergeImages(document);
  document.getPages().forEach(dropScreenParts);
  await convertColours(document, job.printing, moves);
  writeMetadata(document, job, FOR_PRINTING);
  writeIntent(document);
  const warnings = findScreenColours(document).map(toWarning);
  return { pdf: await savePdf(document), pages: document.getPageCount(), warnings };
}

/**
 * Cover, block, white pages, cover.
 *
 * @returns for each page what moves its content to its place
 */
async function joinSheets(
  document: PDFDocument,
  { from, before, bleedMm }: PrintingJob,
  cover: PrintedPages,
  block: PrintedPages,
): Promise<string[]> {
  const { pages, anchors } = cover.map;
  const place = anchors.find(({ id }) => id === before)?.page ?? pages.length + 1;
  const bleed = toPt(bleedMm);
  const [size = { widthPt: 0, heightPt: 0 }] = block.map.pages;
  const moves: string[] = [];
  const add = async ({ printed, map }: PrintedPages, first: number, last: number) => {
    const isCover = map === cover.map;
    await joinPages(document, printed, first, last);
    const added = document.getPages().slice(moves.length);
    for (const [index, page] of added.entries()) {
      const { widthPt, heightPt } = map.pages[first - 1 + index] ?? size;
      moves.push(
        setBoxes(page, {
          widthPt,
          heightPt,
          bleed,
          drawnBleed: isCover ? (snap(widthPt) - snap(size.widthPt)) / 2 : 0,
        }),
      );
    }
  };
  await add(cover, 1, place - 1);
  await add(block, from, block.map.pages.length);
  while ((moves.length + pages.length - place + 1) % FOLDED !== 0) {
    moves.push(setBoxes(document.addPage([size.widthPt, size.heightPt]), { ...size, bleed, drawnBleed: 0 }));
  }
  await add(cover, place, pages.length);
  return moves;
}

/** Links and the numbers that lead to tags have no meaning on paper. */
function dropScreenParts({ node, doc }: PDFPage): void {
  for (const annotation of node.Annots()?.asArray() ?? []) {
    if (annotation instanceof PDFRef) doc.context.delete(annotation);
  }
  for (const key of ['Annots', 'StructParents', 'Tabs']) node.delete(PDFName.of(key));
  const group = node.lookup(PDFName.of('Group'));
  if (group instanceof PDFDict) mixInInks(group);
}

/** Transparent layers are mixed as inks. */
function mixInInks(group: PDFDict): void {
  if (group.has(PDFName.of('CS'))) group.set(PDFName.of('CS'), PDFName.of('DeviceCMYK'));
}

async function convertColours(document: PDFDocument, { inks }: PrintingJob, moves: string[]): Promise<void> {
  const separation = new Separation(inks);
  writeContentStreams(
    document,
    readContentStreams(document).map((source, index) => `${moves[index] ?? ''}\n${separation.convert(source)}`),
  );
  const { context } = document;
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream && isDrawing(object.dict)) {
      context.assign(ref, convertDrawing(object, separation));
    }
  }
  await convertPictures(context);
}

/** Whether a stream is content that pages draw: a form, or the tile of a pattern. */
function isDrawing(dict: PDFDict): boolean {
  return (
    dict.get(PDFName.of('Subtype')) === PDFName.of('Form') || dict.get(PDFName.of('PatternType')) === PDFNumber.of(1)
  );
}

/** Its colours become inks; the numbers that lead to tags go. */
function convertDrawing(drawing: PDFRawStream, separation: Separation): PDFRawStream {
  const contents = deflateSync(Buffer.from(separation.convert(decodeStream(drawing)), 'latin1'));
  const { dict } = drawing;
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  dict.set(PDFName.of('Length'), PDFNumber.of(contents.length));
  dict.delete(PDFName.of('StructParents'));
  const group: PDFObject | undefined = dict.lookup(PDFName.of('Group'));
  if (group instanceof PDFDict) mixInInks(group);
  return PDFRawStream.of(dict, contents);
}

/** Says how the file is meant to be printed (PDF 1.7, 14.11.5), and that nothing in it is trapped. */
function writeIntent({ context, catalog }: PDFDocument): void {
  const intent = context.obj({ Type: 'OutputIntent', S: 'GTS_PDFX' });
  const texts = {
    OutputConditionIdentifier: CONDITION.identifier,
    OutputCondition: CONDITION.description,
    RegistryName: CONDITION.registry,
    Info: CONDITION.description,
  };
  for (const [key, text] of Object.entries(texts)) intent.set(PDFName.of(key), PDFString.of(text));
  catalog.set(PDFName.of('OutputIntents'), context.obj([intent]));
}

function toWarning(page: number): PrintProblem {
  return {
    what: `Side ${page} i filen til trykkeriet har en farveovergang eller et billede, som ikke kunne laves om til trykfarver.`,
    fix: 'gem billedet som PNG eller JPEG, eller giv tegningen rene farver.',
  };
}
