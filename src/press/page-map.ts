import type { AppearanceMeasure } from './paged/measures/appearance.ts';

import type { UnreadableStyle } from './paged/measures/unreadable-styles.ts';

/** What pagination found out. Plain data, because it travels from the browser to Node and lies in the cache. Pages count from 1. */
export interface PageMap extends PartMap {
  /** Page numbers that stand in the text, each with what it points at. */
  numbers: PageNumber[];
}

/** What was found while a part was cut; pages count from the part's own first. */
export interface PartMap {
  /** One entry a page, in order. */
  pages: PageBox[];
  outline: OutlineEntry[];
  /** Everything that a link or a page number may point at. */
  anchors: Anchor[];
  /** Places in the text where page numbers are to stand, in order. */
  references: Reference[];
  /** Parts that are wanted as PDFs of their own. */
  excerpts: Excerpt[];
  /** Blocks whose words differ between source and pages; empty when every word is printed once. */
  blocks: BlockText[];
  /** Text or pictures that stand outside the box they belong to. */
  overflows: Overflow[];
  /** Elements that may not be broken and are higher than the page. */
  tooTall: PageSpot[];
  /** What decides whether the pages look professionally set. */
  appearance: AppearanceMeasure[];
  /** Pictures that could not be shown. */
  brokenImages: BrokenImage[];
  /** Families of declared fonts that failed to load. */
  brokenFonts: string[];
  /** Whether the run was given up because it passed the ceiling of pages. */
  ceilingPassed: boolean;
  /** Rules of the style sheets that Paged.js cannot read. */
  unreadable?: UnreadableStyle[] | undefined;
  /** Where the run stopped when Paged.js gave up laying out an element. */
  stuckAt?: PageSpot | undefined;
}

/** A place in the edition, with the element in the words of its author. */
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
  pages: number[];
  /** What is printed. */
  text: string;
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
  /** It had not answered when patience ran out; otherwise it answered with something that is no picture. */
  isLate: boolean;
}

/** A part of the publication as a PDF of its own, with the page numbers of the whole: `<section data-excerpt="/2024/klima/klima.pdf">`. */
export interface Excerpt {
  /** Site path of the PDF. */
  path: string;
  /** From `data-excerpt-title`; the section's heading when left out. */
  title: string;
  from: number;
  to: number;
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
    const found = new Set(reference.targets.flatMap((id) => begins.get(id) ?? []));
    const pages = [...found].sort((a, b) => a - b);
    const isComplete = reference.targets.length > 0 && reference.targets.every((id) => begins.has(id));
    return { ...reference, pages: isComplete ? pages : [], text: pages.join(', ') };
  });
  return { ...map, numbers };
}

/** A section may be part of several PDFs, and a PDF may hold several sections. */
function joinExcerpt(excerpts: Excerpt[], { path, title, from, to }: Excerpt, before: number): void {
  const known = excerpts.find((excerpt) => excerpt.path === path);
  if (known) known.to = to + before;
  else excerpts.push({ path, title, from: from + before, to: to + before });
}
