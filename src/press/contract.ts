/**
 * The contract between a page and the press: everything that a page can ask of it, and nothing else. A page that is to
 * become a PDF says so in its head (`META`), divides its body into parts and marks what the PDF needs to know
 * (`ATTRIBUTES`). The press refuses a page with a `press-` name that does not stand here. Pure data, so that pages and
 * the press can both import it.
 */

import type { PageMap } from './page-map.ts';

/**
 * Names of `<meta>` elements. `<title>` and `<html lang>` are required beside them; `<meta name="author">` and
 * `<meta name="description">` go into the PDF where a page has them.
 */
export const META = {
  /** Site path of the PDF, for example `/2024/kl-beretning-2024.pdf`. Without it the page is not printed. */
  output: 'press-output',
  /** Date of the publication, ISO (`2025-02-27`). The PDF carries this date and never the clock's. Required. */
  date: 'press-date',
  /** Address at which the site is published: excerpts link to the whole there. */
  site: 'press-site',
  /** Who publishes it. */
  publisher: 'press-publisher',
  /** Who holds which rights to it, as a sentence. */
  rights: 'press-rights',
  /** Address of the same publication on the web, absolute or within the site. */
  page: 'press-page',
  /** Site path of a file to put into the PDF, a space, and what it is: `/2025/tabel.csv Tabellen (CSV)`. May be repeated. */
  attachment: 'press-attachment',
  /**
   * Site path of a second PDF, a space, and a sheet's width and height in millimetres: `/folder-ark.pdf 297x210`. It has the
   * pages two by two on both sides, in the order in which they come when the sheets are folded and stapled.
   */
  sheets: 'press-sheets',
  /**
   * Site path of another page. This page's PDF is then for a printing house: its own pages are the cover, and those of the
   * other page's PDF are the block that stands in it. They are not printed twice.
   */
  block: 'press-block',
  /** First page of the block that is wanted, where its own cover is left out: `2`. The first when left out. */
  blockFrom: 'press-block-from',
  /** Id of the element of this page before whose page the block stands; at the end when left out. */
  blockBefore: 'press-block-before',
  /**
   * Millimetres that are printed round the trimmed page and cut away; 3 when left out. This page's own pages are larger than
   * the block's by at least so much on every side, and the browser's rounding.
   */
  bleed: 'press-bleed',
  /** A colour and its inks in per cent, cyan, magenta, yellow and black: `#0E5A4B 88 30 68 38`. May be repeated. */
  ink: 'press-ink',
  /** Followed by a name (`press-about-commit`): a fact about the making, for the record beside the PDF. */
  about: 'press-about-',
  /** Followed by a name of `PageWords` (`press-word-media`): what the reader calls it, for the messages of the press. */
  word: 'press-word-',
} as const;

/** Attributes of the page's elements. */
export const ATTRIBUTES = {
  /** On a child of the body: it opens a new page, so that it can be paginated and cached by itself. */
  part: 'data-press-part',
  /** File of the author, for messages: `content/2024/chapters/eu.mdx`. Valid for everything inside. */
  source: 'data-press-source',
  /** Text of the running foot on pages that begin inside the element. */
  running: 'data-press-running',
  /** On a heading: it stands in the PDF's outline. The value is its label; empty means the heading's own text. */
  outline: 'data-press-outline',
  /** Level in the outline; 1 is the outermost and the default. */
  outlineLevel: 'data-press-outline-level',
  /** Site paths of PDFs, separated by spaces, that hold the pages of this element with the numbers of the whole. */
  excerpt: 'data-press-excerpt',
  /** Title of such a PDF; the element's first heading when left out. */
  excerptTitle: 'data-press-excerpt-title',
  /** Address of its page on the web, absolute or within the site. */
  excerptPage: 'data-press-excerpt-page',
  /**
   * On a `<template>` in the body: site path of such a PDF. What is in it stands on the PDF's first page and nowhere else,
   * over what the whole has there, so the style sheet puts it where pages are white, each on a page of its own. In it
   * `{range}` stands for the numbers of the PDF's pages (`8–10`), and `{pages}` for how many the whole has.
   */
  excerptHead: 'data-press-excerpt-head',
  /** On an empty element: the press writes the page on which the element with this id begins. */
  pageOf: 'data-press-page-of',
  /** The same for several ids, separated by spaces; pages are sorted and without doubles. */
  pagesOf: 'data-press-pages-of',
  /** On the body: the folio, with `{page}` and `{pages}` in it: `Side {page} af {pages}`. */
  folio: 'data-press-folio',
  /** What the author calls the element, for messages: the name of an MDX tag. */
  tag: 'data-press-tag',
  /** Structure type of the element in the PDF's tags, one of `ROLES`. */
  role: 'data-press-role',
  /** What is read aloud in place of the element's text: `ikke oplyst` for a dash. */
  spoken: 'data-press-spoken',
  /**
   * On a child of a part's last section: it stands at the foot of the part's last page, below white, when the text before
   * it fills so much of that page, in per cent: `0-72`. Otherwise it stays where it is. Several stand below one another. A
   * third number (`0-72 3`) is the least white above it, in per cent of the page.
   */
  end: 'data-press-end',
  /**
   * On such an element, or inside one: it is offered, and left out unless it stands at the foot of the page. Of offers
   * with the same value (`figure`) the first that fits is taken. The lowest is chosen first, and others for the room above.
   */
  offer: 'data-press-offer',
  /**
   * On a part's last section: classes, separated by spaces, each of which sets it tighter than the one before. The press
   * tries them where only a few lines would stand on the last page, and keeps the first that saves the page.
   */
  tighter: 'data-press-tighter',
  /** On an empty element: the press writes name and version of the browser that prints. */
  browser: 'data-press-browser',
  /** On a child of the body that is no content, in the preview. */
  ignore: 'data-press-ignore',
} as const;

/** The press puts it on an element that stands at the foot of its page (`ATTRIBUTES.end`), for the page's style sheet. */
export const AT_FOOT = 'data-press-at-foot';

/**
 * Structure types that a page can ask for, beside those that follow from its HTML: the title of the publication, a box
 * beside the text, a list of contents, sections and mere groups. `Title` and `Aside` are PDF 2.0's; the press writes what
 * stands for them in PDF 1.7.
 */
export const ROLES = ['Title', 'Aside', 'TOC', 'Part', 'Sect', 'Div'] as const;
export type Role = (typeof ROLES)[number];

/** What a publication calls things, for the messages of the press (`<meta name="press-word-media" content="…">`). */
export interface PageWords {
  /** Where pictures and fonts lie, in the definite form: `årgangens media-mappe`. */
  media: string;
  /** The edition on the web, in the definite form: `netudgaven`. */
  online: string;
  /** Stands behind a caption that is repeated on a continued page: `(fortsat)`. */
  continued: string;
  /** A part without a heading: `Omslag`. */
  untitled: string;
  /** Entries of an excerpt's outline: the PDF of the whole, and the excerpt's page on the web. */
  whole: string;
  page: string;
}

/** Used for words that a page does not give. */
export const DEFAULT_WORDS: PageWords = {
  media: 'mappen med sidens filer',
  online: 'udgaven på nettet',
  continued: '(fortsat)',
  untitled: 'Uden overskrift',
  whole: 'Hele udgivelsen (PDF)',
  page: 'Siden på nettet',
};

/** Path, on the server that a tab reads from, of the script that runs in the tab. */
export const TAB_SCRIPT_PATH = '/__press__/tab.js';

/** What that script offers to a page that is not printed but shown in pages. */
export interface TabScript {
  /** Paginates the document in its place. */
  paginateDocument: (options?: PreviewOptions) => Promise<PageMap>;
}

export interface PreviewOptions {
  /** Called with each page as soon as it is laid out. It belongs to the paginator: show a copy of it. */
  onFinished?: (page: HTMLElement) => void;
}

/** What a part of a publication can say of itself. */
export interface PartFacts {
  source?: string;
  running?: string;
  /** False for a section that follows on the page of the one before it. */
  opensPage?: boolean;
  /** Site paths of PDFs that hold it. */
  excerpts?: string[];
  excerptTitle?: string;
  /** Address of its page on the web, absolute or within the site. */
  excerptPage?: string;
  /** Classes that set it tighter, the mildest first (`ATTRIBUTES.tighter`). */
  tighter?: string[];
}

type Attributes = Record<string, string | number | undefined>;

/** Attributes of a part: `<section {...partAttributes({ source, running })}>`. */
export function partAttributes({
  source,
  running,
  opensPage = true,
  excerpts,
  excerptTitle,
  excerptPage,
  tighter,
}: PartFacts): Attributes {
  return {
    [ATTRIBUTES.part]: opensPage ? '' : undefined,
    [ATTRIBUTES.source]: source,
    [ATTRIBUTES.running]: running,
    [ATTRIBUTES.excerpt]: excerpts?.join(' '),
    [ATTRIBUTES.excerptTitle]: excerptTitle,
    [ATTRIBUTES.excerptPage]: excerptPage,
    [ATTRIBUTES.tighter]: tighter?.join(' '),
  };
}

/** How much of a page the text before an element fills, in per cent, when the element stands at the foot of the page. */
export interface EndRange {
  from: number;
  to: number;
  /** Least white above it, in per cent of the page; 14 mm of A4 when left out. */
  white?: number;
}

/** Attributes of an element that may stand at the foot of its part's last page (`ATTRIBUTES.end`). */
export function endAttributes({ from, to, white }: EndRange): Attributes {
  return { [ATTRIBUTES.end]: `${from}-${to}${white === undefined ? '' : ` ${white}`}` };
}

/** Attributes of what is left out unless it stands there (`ATTRIBUTES.offer`). */
export function offerAttributes(group = ''): Attributes {
  return { [ATTRIBUTES.offer]: group };
}

/** Attributes of a heading that stands in the outline. */
export function outlineAttributes(label: string, level = 1): Attributes {
  return { [ATTRIBUTES.outline]: label, [ATTRIBUTES.outlineLevel]: level === 1 ? undefined : level };
}

/** Attributes of an element that is more in the PDF's tags than its HTML says. */
export function roleAttributes(role: Role): Attributes {
  return { [ATTRIBUTES.role]: role };
}

/** Attributes of an element that is read aloud in other words; none where there are none. */
export function spokenAttributes(text: string | undefined): Attributes {
  return { [ATTRIBUTES.spoken]: text };
}

/** Attributes of the place where the page number of an id, or of several, is to stand. */
export function pageOfAttributes(...ids: [string, ...string[]]): Attributes {
  return ids.length === 1 ? { [ATTRIBUTES.pageOf]: ids[0] } : { [ATTRIBUTES.pagesOf]: ids.join(' ') };
}
