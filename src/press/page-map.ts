/**
 * What pagination found. Plain data, because it travels from the tab to Node and lies in the cache. Pages count from 1.
 * `README.md` shows a real one.
 */
export interface PageMap extends PartMap {
  /** Page numbers that stand in the text, each with what it points at. */
  numbers: PageNumber[];
}

/** What was found in one part. Pages count from the part's own first. */
export interface PartMap {
  /** One entry a page, in order. */
  pages: PageBox[];
  outline: OutlineEntry[];
  /** Everything that a link or a page number may point at. */
  anchors: Anchor[];
  /** Places in the text where page numbers are to stand, in order. */
  references: Reference[];
  /** Sections that are also published as PDFs of their own. */
  excerpts: Excerpt[];
  /** Blocks whose words differ between source and pages; empty when every word is printed once. */
  blocks: BlockText[];
  /** Text or pictures that stand outside the box they belong to. */
  overflows: Overflow[];
  /** Elements that may not be broken and are higher than the page. */
  tooTall: PageSpot[];
  /** What decides whether the pages look well set. */
  appearance: AppearanceMeasure[];
  /** Pictures that could not be shown. */
  brokenImages: BrokenImage[];
  /** Families of declared fonts that failed to load. */
  brokenFonts: string[];
  /** Whether the run stopped because it passed the ceiling of pages. */
  ceilingPassed: boolean;
  /** Rules of the style sheets that Paged.js cannot read. */
  unreadable?: UnreadableStyle[] | undefined;
  /** Element that Paged.js skipped or failed at. */
  stuckAt?: PageSpot | undefined;
}

/** A place on a printed page, with the element in the words of its author. */
export interface PageSpot {
  page: number;
  /** The element as a tag, for example `<Figure id="tidslinje">`. */
  element: string;
  title: string;
  source: string;
}

export interface PageBox {
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
  /** Distance from the top of the page, in points. */
  topPt: number;
}

/** Where the element with an id begins. */
export interface Anchor {
  id: string;
  page: number;
  /** Distance from the top of the page, in points. */
  topPt: number;
}

export interface Reference extends PageSpot {
  /** Ids that the number points at. */
  targets: string[];
}

export interface PageNumber extends Reference {
  /** Pages on which those ids begin, sorted and without doubles; empty when no such id exists. */
  pages: NumberedPlace[];
}

/** A page number, and the first of the ids on that page. */
export interface NumberedPlace {
  page: number;
  id: string;
}

export interface BlockText extends PageSpot {
  /** Text of the block in the source, white space collapsed. */
  sourceText: string;
  /** The same block's text on the pages, in order. */
  pageText: string;
}

export interface Overflow extends PageSpot {
  /** Beginning of the text that does not fit, empty for a picture. */
  text: string;
  side: 'right' | 'bottom';
  /** How far it stands outside, in millimetres. */
  byMm: number;
}

export interface BrokenImage extends PageSpot {
  address: string;
  /** It did not answer in time. Otherwise it answered with something that is no picture. */
  isLate: boolean;
}

/** A section that is published as a PDF of its own, with the page numbers of the whole (`ATTRIBUTES.excerpt`). */
export interface Excerpt {
  /** Site path of the PDF. */
  path: string;
  /** From `ATTRIBUTES.excerptTitle`; the section's heading when left out. */
  title: string;
  /** Address of its page on the web (`ATTRIBUTES.excerptPage`). */
  page?: string | undefined;
  from: number;
  to: number;
}

/**
 * Something that decides whether a page looks well set. `paged/measures/appearance.ts` measures, `preflight/appearance.ts`
 * judges. One list for all kinds, so that the lists of several parts can be joined.
 */
export type AppearanceMeasure = PageSpot & (PageFill | FootHeading | Split | LastLine);

/** How much of its text area a page uses. */
export interface PageFill {
  kind: 'page';
  /** From 0 to 1. */
  filledShare: number;
  /** The page ends because it must: at the end of the text, before a forced break, or it is a cover. */
  isMeant: boolean;
  /** What the next page begins with, as a tag; empty on the last page. */
  next: string;
  /** It has a name of its own (`@page cover`), and is composed as a whole. */
  isNamed?: boolean;
}

/** A heading that stands last on its page, while its text stands on the next. */
export interface FootHeading {
  kind: 'foot-heading';
  text: string;
}

/** A paragraph that goes on from one page to the next. */
export interface Split {
  kind: 'split';
  linesBefore: number;
  linesAfter: number;
}

/** The word that stands alone on the last line of a paragraph, without its punctuation; longer words are not reported. */
export interface LastLine {
  kind: 'last-line';
  word: string;
}

/** A rule that the browser reads and the old parser of Paged.js drops, or what follows it, without an error (pagedjs#260). */
export interface UnreadableStyle {
  /** Path of the style sheet, or `<style>`. */
  sheet: string;
  /** `@layer`, `nesting`, … */
  construct: string;
  /** Beginning of the rule, for the developer who looks for it. */
  rule: string;
}

/** The map of a whole publication from the maps of its parts, whose pages follow one another. */
export function joinMaps(parts: PartMap[]): PartMap {
  const joined: PartMap = {
    pages: [],
    outline: [],
    anchors: [],
    references: [],
    excerpts: [],
    blocks: [],
    overflows: [],
    tooTall: [],
    appearance: [],
    brokenImages: [],
    brokenFonts: [],
    ceilingPassed: false,
  };
  for (const part of parts) {
    const before = joined.pages.length;
    const shift = <T extends { page: number }>(items: T[]): T[] =>
      items.map((item) => ({ ...item, page: item.page + before }));
    joined.pages.push(...part.pages);
    joined.outline.push(...shift(part.outline));
    joined.anchors.push(...shift(part.anchors));
    joined.references.push(...shift(part.references));
    joined.blocks.push(...shift(part.blocks));
    joined.overflows.push(...shift(part.overflows));
    joined.tooTall.push(...shift(part.tooTall));
    joined.appearance.push(...shift(part.appearance));
    joined.brokenImages.push(...shift(part.brokenImages));
    joined.brokenFonts.push(...part.brokenFonts.filter((family) => !joined.brokenFonts.includes(family)));
    joined.ceilingPassed ||= part.ceilingPassed;
    joined.unreadable ??= part.unreadable;
    joined.stuckAt ??= part.stuckAt && shift([part.stuckAt])[0];
    for (const excerpt of part.excerpts) joinExcerpt(joined.excerpts, excerpt, before);
  }
  return joined;
}

/** The map of a publication with what its page numbers come to. */
export function numberPages(map: PartMap): PageMap {
  const begins = new Map<string, number>();
  for (const { id, page } of map.anchors) if (!begins.has(id)) begins.set(id, page);
  const numbers = map.references.map((reference) => {
    const isComplete = reference.targets.length > 0 && reference.targets.every((id) => begins.has(id));
    return { ...reference, pages: isComplete ? listPlaces(reference.targets, begins) : [] };
  });
  return { ...map, numbers };
}

function listPlaces(ids: string[], begins: Map<string, number>): NumberedPlace[] {
  const places = new Map<number, string>();
  for (const id of ids) {
    const page = begins.get(id);
    if (page !== undefined && !places.has(page)) places.set(page, id);
  }
  return [...places].map(([page, id]) => ({ page, id })).sort((a, b) => a.page - b.page);
}

/** A section may be part of several PDFs, and a PDF may hold several sections. */
function joinExcerpt(excerpts: Excerpt[], { from, to, ...excerpt }: Excerpt, before: number): void {
  const known = excerpts.find(({ path }) => path === excerpt.path);
  if (known) known.to = to + before;
  else excerpts.push({ ...excerpt, from: from + before, to: to + before });
}
