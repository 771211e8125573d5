/**
 * What crosses the border between Node and a tab, in both directions. Plain data only: all of it travels as JSON, and
 * some of it lies in the cache.
 */
import type { NumberedPlace, Overflow, PartMap } from './page-map.ts';

/**
 * How many times larger than on paper pages are laid out. Chromium draws borders, and sets lines of text, on whole
 * pixels: at natural size every rule is .75 pt, and a pitch of 14 pt becomes 13.5 and 14.25 by turns. With nine pixels to
 * a CSS pixel a step is .083 pt, and 14 and 3.5 pt, of which a page's grid consists, are whole steps (they are at any
 * multiple of three). Pages are printed as much smaller again, for which Chromium allows a tenth.
 */
export const LAYOUT_ZOOM = 9;

/** Added to a page's address: the page's head and style sheets, with nothing in its body. */
export const EMPTIED = 'press-emptied';

/** Separates mark, page number and title in the console message that announces a finished page. */
export const PAGE_MESSAGE_SEPARATOR = '\u001F';
/** First field of that message. The console is the cheapest way out of a tab. */
export const PAGE_MESSAGE = 'press-page';

/**
 * Base of links to places in the publication. Chromium drops a link whose target is not in the printed document, and a
 * batch does not hold the other parts. It keeps a foreign address, which is resolved when the PDF is assembled.
 */
export const PLACE_IN_PUBLICATION = 'https://press.invalid/#';

export interface PaginateOptions {
  /** Stop after this many pages: a loop in the layout would otherwise never end. */
  ceiling: number;
  /** Name and version of the browser, written where the page asks for it (`ATTRIBUTES.browser`). */
  browser?: string | undefined;
  /** Stands behind a repeated caption: `(fortsat)`. */
  continued?: string | undefined;
}

/** A paginated part, as it lies in the cache and travels to the tab that prints it. */
export interface PackedPart {
  /** Its pages as markup (`paged/show/packing.ts`). */
  pages: string;
  /** Rules that Paged.js made for these pages alone, in place of selectors that pages would break (`p:first-of-type`). */
  rules: string[];
  map: PartMap;
}

/** Where the pages of a batch stand in the publication. */
export interface Placement {
  /** Number of the first page. */
  first: number;
  /** Pages of the publication. */
  total: number;
  /** The page numbers that stand on these pages, in order; one place may hold several. */
  numbers: NumberedPlace[][];
}

/** What stands in the tab after `show`. */
export interface ShownPages {
  /** What no longer fits since page numbers were filled in; pages count from 1. */
  overflows: Overflow[];
  /** Everything that is to be painted on each page, soft hyphens left out. */
  texts: string[];
  sources: TagSources;
}

/** What the page knows of an element and Chromium does not write into the PDF. */
export interface TagMark {
  /** Same number for all pieces of an element that was split across pages. */
  piece?: number;
  /** A repetition for the eye, such as a table's head on its second page. */
  isRepeated?: boolean;
  /** Place among its siblings in the source, where the page moved some of them. */
  order?: number;
  /** Text of a link. */
  linkText?: string;
  /** Number of cells in a table row that has empty ones, which Chromium leaves out of the tags. */
  cells?: number;
  /** Index of a cell in such a row. */
  cell?: number;
  /** Structure type, where it is not what Chromium makes of the element. */
  role?: string;
  /** What a section or box is called. */
  title?: string;
  /** Level of a heading, where it is not that of its HTML. */
  level?: number;
  /** Group that a table's row stands in, beside its body. */
  rows?: 'THead' | 'TFoot';
  /** What is read aloud in place of the text. */
  spoken?: string;
  /** What an abbreviation stands for. */
  expansion?: string;
}

/** What the page says of its tags before it is printed. */
export interface TagSources {
  /** The mark with index 5 belongs to the element whose language ends in `-x-m5`. */
  marks: TagMark[];
  /** Text of each page that is printed and not meant to be read aloud. */
  artifactTexts: string[];
}
