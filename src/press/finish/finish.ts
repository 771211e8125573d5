import { ParseSpeeds, PDFDocument, PDFStreamWriter, PDFWriter } from '@cantoo/pdf-lib';
import { markArtifacts } from './artifacts.ts';
import type { TaggedPdf } from '../assemble/pages.ts';
import { PressError } from '../errors.ts';
import type { PrintedBatch } from '../print.ts';
import { checkTags } from '../tags/check.ts';
import { findMissingText } from './missing-text.ts';
import { joinPieces, restoreOrder } from '../tags/join.ts';
import { describeLinks } from '../tags/links.ts';
import { readTags } from '../tags/read.ts';
import { shapeTags } from '../tags/shape.ts';
import { mendTables } from '../tags/tables.ts';
import type { TagElement, TagMark } from '../tags/tree.ts';
import { writeTags } from '../tags/write.ts';
import { findUntaggedText } from './untagged-text.ts';

/** Objects that are compressed together: more make a smaller file, and readers unpack a whole bundle for one. */
const OBJECTS_PER_STREAM = 500;

/**
 * Makes of a printed batch, and of what the page knows beside Chromium's tags, the tree that a reader hears; what no
 * tag knows becomes artifact.
 *
 * @param place number of its first page, and how many there should be
 * @throws PressError when a word is not painted or would be printed unheard, or the tags can't be made what PDF/UA asks for; pages count from the batch's first
 */
export async function finishBatch(
  { pdf, sources, texts }: PrintedBatch,
  { first, pages }: { first: number; pages: number },
): Promise<TaggedPdf> {
  const document = await loadPdf(pdf);
  checkPageCount(document, pages);
  const tags = takeTags(document, sources.marks);
  joinPieces(tags);
  restoreOrder(tags);
  mendTables(document.context, tags);
  const painted = markArtifacts(document, tags);
  shapeTags(tags);
  describeLinks(document, tags);
  const findings = [
    ...findMissingText(
      painted.map(({ all }) => all),
      texts,
    ),
    ...findUntaggedText(
      painted.map(({ untagged }) => untagged),
      sources.artifactTexts,
    ),
    ...checkTags(document, tags),
  ];
  if (findings.length > 0) throw new PressError(findings);
  return { document, tags, first };
}

/** Leaves as a file, for the cache: written fast, not small. The tags are written into it; the leaves stay as they are. */
export function packTaggedPdf({ document, tags }: TaggedPdf): Promise<Uint8Array> {
  writeTags(document, tags);
  return PDFWriter.forContext(document.context, Number.POSITIVE_INFINITY).serializeToBuffer();
}

/** The leaves that `packLeaves` packed. */
export async function unpackTaggedPdf(packed: Uint8Array, first: number): Promise<TaggedPdf> {
  const document = await loadPdf(packed);
  return { document, tags: takeTags(document, []), first };
}

function loadPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}

/** A PDF as bytes, objects bundled and compressed. */
export function savePdf(document: PDFDocument): Promise<Uint8Array> {
  return PDFStreamWriter.forContext(
    document.context,
    Number.POSITIVE_INFINITY,
    true,
    OBJECTS_PER_STREAM,
  ).serializeToBuffer();
}

function takeTags(document: PDFDocument, marks: TagMark[]): TagElement {
  const tags = readTags(document, marks);
  if (!tags) throw new Error('the printed PDF has no tags');
  return tags;
}

/** A page that Chromium prints on two, or an empty page at the end, would put every number wrong. */
function checkPageCount(document: PDFDocument, pages: number): void {
  if (document.getPageCount() === pages) return;
  throw new PressError({
    what: `Siderne blev delt på ${pages} ark, men PDF'en fik ${document.getPageCount()} sider.`,
    fix: 'se efter et ark, der er højere end papiret (for eksempel et omslag på mere end 297 mm).',
  });
}
