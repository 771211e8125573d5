/**
 * The contract between a page and the e-book writer. A built page that names an output becomes an EPUB and is then taken out
 * of the site; each of its sections becomes a document of the book. Pure data, so that pages and the writer can both import it.
 */

/** Names of `<meta>` elements; `<title>`, `<html lang>`, `author` and `description` are read beside them. */
export const META = {
  /** Site path of the EPUB, for example `/2024/kl-beretning-2024.epub`. */
  output: 'epub-output',
  /** Date of the publication, ISO; the book carries it and never the clock's. */
  date: 'epub-date',
  /** What the book is known by, however often it is made: a URN. */
  identifier: 'epub-identifier',
  /** Site path of the picture that shelves of e-readers show, in the proportions of a page. */
  cover: 'epub-cover',
  publisher: 'epub-publisher',
  rights: 'epub-rights',
  /** Site path of the PDF whose page numbers the book's page list has. */
  pages: 'epub-pages',
  /** What the numbers are of, in words: `den trykte udgave`. */
  pagesOf: 'epub-pages-of',
  /** What the book offers those who cannot read it by eye, as sentences. */
  accessibility: 'epub-accessibility',
  /** Address at which the site is published. */
  site: 'epub-site',
} as const;

/** Attributes of the children of `<body>`. */
export const ATTRIBUTES = {
  /** Name of the document, and below which address of the site the text stands: `klima/klimahandling`. */
  section: 'data-epub-section',
  /** Title in the contents. */
  title: 'data-epub-title',
  /** What it is, in the words of the EPUB Structural Semantics Vocabulary: `chapter`. */
  type: 'data-epub-type',
  /** It is a part of the section before it and stands one level deeper in the contents. */
  isPart: 'data-epub-part',
} as const;

/** What a section may be. */
export type SectionType = 'cover' | 'abstract' | 'foreword' | 'chapter' | 'backmatter' | 'glossary' | 'colophon';

/** Attributes of a section, for spreading. */
export function sectionAttributes(section: {
  name: string;
  title: string;
  type: SectionType;
  isPart?: boolean;
}): Record<string, string | undefined> {
  return {
    [ATTRIBUTES.section]: section.name,
    [ATTRIBUTES.title]: section.title,
    [ATTRIBUTES.type]: section.type,
    [ATTRIBUTES.isPart]: section.isPart ? '' : undefined,
  };
}
