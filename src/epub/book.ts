/** An e-book as plain data: read from a page, before it is written. */
import type { Element, Root } from 'hast';

export interface Book {
  output: string;
  title: string;
  language: string;
  description: string;
  date: string;
  identifier: string;
  author: string | undefined;
  /** Site path of the picture of its cover. */
  cover: string | undefined;
  publisher: string | undefined;
  rights: string;
  accessibility: string;
  /** Address of the web edition's site, with which links out of the book begin. */
  site: string | undefined;
  /** Where the page numbers come from, and what they are of. */
  pages: { path: string; of: string } | undefined;
  sections: Section[];
}

/** One document of the book. */
export interface Section {
  /** Below the edition's address on the web: `klima/klimahandling`. */
  name: string;
  /** `klima-klimahandling.xhtml` */
  file: string;
  title: string;
  type: string;
  /** Stands one level deeper in the contents, below the section before it. */
  isPart: boolean;
  content: Root;
}

/** A place in the book that begins a page of the printed edition. */
export interface PageBreak {
  page: number;
  file: string;
  id: string;
}

/** Whether a node is an element. */
export function isElement(node: { type: string }): node is Element {
  return node.type === 'element';
}
