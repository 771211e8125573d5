import type { TagMark } from '../tab-protocol.ts';
import type { PlainDict } from './values.ts';

/**
 * The structure tree of a PDF as plain objects. `read.ts` reads it once, the other files of this folder mend it, and
 * `write.ts` writes it once: references between objects of the PDF would have to be kept right at every step.
 */
export interface TagElement {
  /** Structure type, for example `P` or `TD`. */
  role: string;
  kids: TagKid[];
  /** Attribute objects (table, list, layout) without `Headers` and spans of one. */
  attributes: PlainDict[];
  /** Header cells that a table cell belongs to. */
  headers: TagElement[];
  /** What is read aloud in place of the content. */
  texts: TagTexts;
  /** What a section or box is called. */
  title?: string | undefined;
  /** Set when it differs from the element around it. */
  language?: string | undefined;
  /** What the page said of the element that this one was made of. */
  mark?: TagMark | undefined;
}

/** Alternate description, replacement text and expansion of an abbreviation (PDF 1.7, 14.9). */
export type TagTexts = Partial<Record<'Alt' | 'ActualText' | 'E', string>>;

export type TagKid = TagElement | MarkedContent | Annotation;

/** A piece of a page's content stream. */
export interface MarkedContent {
  /** Index of the page, from 0. */
  page: number;
  /** Its number in the content stream. */
  mcid: number;
  /** It stands in a form that the page draws, and is numbered anew there; nothing after this folder can tell the two apart. */
  isInForm?: true;
}

/** A link's box on the page. */
export interface Annotation {
  page: number;
  /** Index in the page's list of annotations. */
  annotation: number;
}

/** Types that stand in a line of text. */
export const INLINE: ReadonlySet<string> = new Set([
  'Span',
  'Em',
  'Strong',
  'Link',
  'Code',
  'Quote',
  'Note',
  'Reference',
  'Annot',
  'Ruby',
  'Lbl',
  'NonStruct',
]);

export function createElement(role: string, kids: TagKid[] = []): TagElement {
  return { role, kids, attributes: [], headers: [], texts: {} };
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
