/** A Word file as a chapter sees it: blocks in order, each with its text. Between the reader and the writer. */
import type { ListLabel } from './package/numbering.ts';
import type { Role } from './package/styles.ts';

/** How a piece of text is set. */
export interface Format {
  isBold: boolean;
  isItalic: boolean;
  raised: 'sup' | 'sub' | undefined;
  /** Address that the text leads to. */
  link: string | undefined;
}

export interface Text extends Format {
  type: 'text';
  text: string;
}

/** A picture, or what is said in its place when it cannot be shown. */
export interface Picture {
  type: 'picture';
  /** File name below the edition's `media/`. */
  file: string;
  /** What it shows, by the author; empty when nothing is said. */
  description: string;
}

/** What an editor must put here: becomes a comment with the mark `SKRIV:`. */
export interface Mark {
  type: 'mark';
  guidance: string;
}

/** A text box, or a table of one cell. */
export interface Box {
  type: 'box';
  blocks: Block[];
}

export type Inline =
  | Text
  | Picture
  | Mark
  | Box
  /** An end of line within a paragraph; an end of page within one. */
  | { type: 'break' | 'pageBreak' }
  | { type: 'note'; label: string };

export interface Paragraph {
  type: 'paragraph';
  role: Role;
  inlines: Inline[];
}

export interface Heading {
  type: 'heading';
  /** From 1; a title of the whole document is 0. */
  level: number;
  inlines: Inline[];
}

/** A paragraph of a list, with those that continue it. */
export interface Item {
  type: 'item';
  label: ListLabel;
  /** From 0. */
  level: number;
  inlines: Inline[];
  more: Inline[][];
}

export interface Table {
  type: 'table';
  /** Every row with as many cells as the grid has columns; what a merged cell covers is empty. */
  rows: Block[][][];
}

export interface Figure {
  type: 'figure';
  picture: Picture;
  caption: Inline[] | undefined;
}

export type Block = Paragraph | Heading | Item | Table | Figure | Mark | Box;

/** A footnote or an endnote. */
export interface Note {
  label: string;
  blocks: Block[];
}

/** The text of inlines as readers see it; what is no text is left out. */
export function plainText(inlines: Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      return inline.type === 'break' || inline.type === 'pageBreak' ? ' ' : '';
    })
    .join('')
    .replace(/ +/g, ' ')
    .trim();
}

/** Whether a paragraph has anything to show. */
export function isEmpty(inlines: Inline[]): boolean {
  return plainText(inlines) === '' && inlines.every(({ type }) => ['text', 'break', 'pageBreak'].includes(type));
}
