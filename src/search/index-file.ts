/**
 * The search index: one file with the text of every page, in pieces that can be linked to. The browser makes its list of
 * words from it. Editions are short (some twenty kilobytes compressed), so it weighs less than an engine would.
 */
import type { Kind } from './kinds.ts';

/** Where the file lies. */
export const INDEX_PATH = '/soeg/opslag.json';

/** Stands in words of the index where two words of a compound meet: `langtids`, `ledigheden`. Readers never see it. */
export const JOINT = '\u00AD';

/** What a hit leads to: a page, a section that is looked up by its name, a person, a municipality. */
export interface SearchRecord {
  url: string;
  title: string;
  kind: Kind;
  /** Editions that it belongs to, newest first; none for what stands outside them. */
  years: number[];
  sections: SearchSection[];
}

/** A piece of a record with an address of its own. */
export interface SearchSection {
  url: string;
  /** Empty before the first heading. */
  heading: string;
  /** Paragraphs, list items and rows, each as one line. */
  lines: string[];
}
