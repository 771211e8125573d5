import { ParseSpeeds, PDFDocument, PDFWriter } from '@cantoo/pdf-lib';
import type { PrintProblem } from '../errors.ts';
import { walk } from '../tags/tree.ts';
import type { TagElement } from '../tags/tree.ts';

/** A printed batch: its pages, every piece of content either tagged or artifact, with the structure tree taken out. */
export interface TaggedPdf {
  document: PDFDocument;
  tags: TagElement;
  /** Number of its first page in the publication. */
  first: number;
  /** What was noticed in it and stops nothing; pages count from its first. */
  remarks: PrintProblem[];
}

/** Heads of excerpts (`ATTRIBUTES.excerptHead`), each on a page of its own. */
export interface PrintedHeads {
  printed: TaggedPdf;
  /** Site path of the excerpt that each page belongs to. */
  paths: string[];
}

/** The two files that a tagged PDF is kept as: pages as a PDF without tags, and as JSON the tree with what was noticed. */
export interface PackedPdf {
  pages: Uint8Array;
  tags: string;
}

/** Written fast, not small. */
export async function packTaggedPdf({ document, tags, remarks }: TaggedPdf): Promise<PackedPdf> {
  const writer = PDFWriter.forContext(document.context, Number.POSITIVE_INFINITY);
  return { pages: await writer.serializeToBuffer(), tags: formatTags(tags, remarks) };
}

/** @param first number of its first page in the publication */
export async function unpackTaggedPdf({ pages, tags }: PackedPdf, first: number): Promise<TaggedPdf> {
  return { document: await loadPdf(pages), ...parseTags(tags), first };
}

export function loadPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}

/** The tree as JSON. Header cells, which other elements point at, are named by their place in reading order. */
function formatTags(root: TagElement, remarks: PrintProblem[]): string {
  const places = new Map([...walk(root)].map((element, index) => [element, index]));
  return JSON.stringify({ tags: root, remarks }, (key, value: unknown) => {
    if (key === 'mark') return undefined;
    return key === 'headers' ? (value as TagElement[]).map((header) => places.get(header)) : value;
  });
}

function parseTags(json: string): Pick<TaggedPdf, 'tags' | 'remarks'> {
  const { tags: root, remarks } = JSON.parse(json) as Pick<TaggedPdf, 'tags' | 'remarks'>;
  const elements = [...walk(root)];
  for (const element of elements) {
    const places = element.headers as unknown as number[];
    element.headers = places.flatMap((place) => elements[place] ?? []);
  }
  return { tags: root, remarks };
}
