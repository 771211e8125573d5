/** What pagination found out. Plain data, because it travels from the browser to Node. Pages count from 1. */
export interface PageMap {
  /** One entry a sheet, in order. */
  sheets: Sheet[];
  outline: OutlineEntry[];
  links: LinkText[];
  /** Parts that are wanted as PDFs of their own. */
  extracts: Extract[];
  /** Page numbers that stand in the text, each with what it points at. */
  numbers: PageNumber[];
  /** Blocks whose words differ between source and sheets; empty when every word is printed once. */
  blocks: BlockText[];
  /** Text or pictures that stand outside the box they belong to. */
  overflows: Overflow[];
  /** Elements that may not be broken and are higher than the page. */
  tooTall: Spot[];
  /** Addresses of pictures that could not be decoded. */
  brokenImages: string[];
  /** Families of declared fonts that failed to load. */
  brokenFonts: string[];
  /** Whether the run was given up because it passed the ceiling of pages. */
  ceilingPassed: boolean;
  /** Where the run stopped when Paged.js gave up laying out an element. */
  stuckAt?: Spot | undefined;
}

/** A place in the edition, with the element in the words of its author. */
export interface Spot {
  page: number;
  /** The element as a tag, for example `<Figure id="tidslinje">`. */
  element: string;
  title: string;
  source: string;
}

export interface Sheet {
  /** Names of the page as in CSS (`page: cover`), empty for ordinary pages. */
  name: string;
  widthPt: number;
  heightPt: number;
}

export interface OutlineEntry {
  label: string;
  /** 1 is the outermost. */
  level: number;
  page: number;
  /** Distance from the top of the sheet, in points. */
  topPt: number;
}

export interface PageNumber extends Spot {
  /** Ids that the number points at. */
  targets: string[];
  /** Pages on which those ids begin, sorted and without doubles; empty when no such id exists. */
  pages: number[];
  /** What is printed. */
  text: string;
}

export interface BlockText extends Spot {
  /** Text of the block in the source, white space collapsed. */
  sourceText: string;
  /** The same block's text on the sheets, in order. */
  sheetText: string;
}

export interface Overflow extends Spot {
  /** Beginning of the text that does not fit, empty for a picture. */
  text: string;
  side: 'right' | 'bottom';
  /** How far it stands outside, in millimetres. */
  byMm: number;
}

export interface LinkText {
  page: number;
  text: string;
  /** Left, top, right, bottom of each line of the link, in points from the sheet's upper left corner. */
  boxes: [number, number, number, number][];
}

/** A part of the publication as a PDF of its own, with the page numbers of the whole: `<section data-extract="/2024/klima/klima.pdf">`. */
export interface Extract {
  /** Site path of the PDF. */
  path: string;
  /** From `data-extract-title`; the section's heading when left out. */
  title: string;
  from: number;
  to: number;
}
