import type { PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';

/**
 * The tag tree of a PDF as plain objects: it is read once (`read.ts`), mended by the other files of this folder, and
 * written once (`write.ts`). References between objects of the PDF would have to be kept right at every step.
 */
export interface TagElement {
  /** Structure type, for example `P` or `TD`. */
  role: string;
  kids: TagKid[];
  /** Attribute objects (table, list, layout), `Headers` and spans of one left out. */
  attributes: PDFDict[];
  /** Header cells that a table cell belongs to. */
  headers: TagElement[];
  /** `Alt`, `ActualText`, `E`: what is spoken in place of the content. */
  texts: Map<string, PDFObject>;
  /** Set when it differs from the element around it. */
  language?: string | undefined;
  /** What the page said of the node this element was made of. */
  mark?: TagMark | undefined;
}

export type TagKid = TagElement | MarkedContent | Annotation;

/** A piece of a page's content stream. */
export interface MarkedContent {
  /** Index of the page, from 0. */
  page: number;
  /** Its number in the content stream. */
  mcid: number;
}

/** A link's box on the page. */
export interface Annotation {
  page: number;
  annotation: PDFRef;
}

/** What the page knows of a node and Chromium does not write into the PDF (`paged/tag-marks.ts`). Plain data. */
export interface TagMark {
  /** Same number for all pieces of an element that was split across pages. */
  piece?: number;
  /** A repetition for the eye, such as a table's head on its second page. */
  isRepeated?: boolean;
  /** Place among its siblings in the source, where the page moved some of them. */
  order?: number;
  /** Text of a link. */
  linkText?: string;
  /** Number of cells in a table row that has empty ones; Chromium leaves those out. */
  cells?: number;
  /** Index of a cell in such a row. */
  cell?: number;
}

export function createElement(role: string, kids: TagKid[] = []): TagElement {
  return { role, kids, attributes: [], headers: [], texts: new Map() };
}

export function isElement(kid: TagKid): kid is TagElement {
  return 'role' in kid;
}

export function isContent(kid: TagKid): kid is MarkedContent {
  return 'mcid' in kid;
}

/** Elements among the kids. */
export function elementsOf({ kids }: TagElement): TagElement[] {
  return kids.filter(isElement);
}

/** The element and all below it, in reading order. */
export function* walk(element: TagElement): Generator<TagElement> {
  yield element;
  for (const kid of element.kids) if (isElement(kid)) yield* walk(kid);
}
