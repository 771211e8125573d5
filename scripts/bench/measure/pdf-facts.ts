import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

export interface PdfFacts {
  pages: number;
  bytes: number;
  /** Bytes of the embedded font files, as they stand compressed in the PDF. */
  fontBytes: number;
  /** Elements of the tag tree that carry a role of their own; 0 when the document is not marked as tagged. */
  tags: number;
}

const FONT_FILES = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => PDFName.of(key));
/** Roles that only group: a tree of these alone says nothing to a screen reader. */
const GROUPING = new Set(['/Document', '/Part', '/Div', '/NonStruct', '/Span']);

/** Reads size and tags of a PDF. */
export async function readPdfFacts(bytes: Uint8Array): Promise<PdfFacts> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const dicts = objects.filter((object) => object instanceof PDFDict);
  return {
    pages: document.getPageCount(),
    bytes: bytes.length,
    fontBytes: measureFonts(dicts),
    tags: isMarked(document) ? dicts.filter(isTag).length : 0,
  };
}

function measureFonts(dicts: PDFDict[]): number {
  const files = new Set(
    dicts.flatMap((dict) => FONT_FILES.map((key) => (dict.has(key) ? dict.lookup(key) : undefined))),
  );
  return [...files].reduce((sum, file) => sum + (file instanceof PDFRawStream ? file.getContentsSize() : 0), 0);
}

function isMarked({ catalog }: PDFDocument): boolean {
  const info = catalog.lookup(PDFName.of('MarkInfo'));
  const isDeclared = info instanceof PDFDict && info.get(PDFName.of('Marked'))?.toString() === 'true';
  return isDeclared && catalog.lookup(PDFName.of('StructTreeRoot')) instanceof PDFDict;
}

/** A structure element: it has a parent and a role. Annotations and outline entries have a parent, too, but no such role. */
function isTag(dict: PDFDict): boolean {
  const role = dict.get(PDFName.of('S'));
  return (
    role instanceof PDFName && dict.has(PDFName.of('P')) && dict.has(PDFName.of('K')) && !GROUPING.has(role.toString())
  );
}
