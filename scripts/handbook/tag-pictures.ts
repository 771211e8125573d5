/** Where each tag of the vocabulary stands in the tiny edition of the tests, which uses them all. */
import type { TagName } from '../../src/schemas/tags.ts';

export interface TagPicture {
  /** Slug of the chapter. */
  chapter: string;
  /** CSS selector of what the tag becomes, the same in both media. */
  selector: string;
  /** Which of several on the page, from 0. */
  index?: number;
}

/** Year of the tiny edition. */
export const TINY_YEAR = 2030;

export const spots: Record<TagName, TagPicture> = {
  KeyFigure: { chapter: 'velfaerd', selector: '.rep-key-figure' },
  FactBox: { chapter: 'velfaerd', selector: '.rep-fact-box' },
  Explainer: { chapter: 'velfaerd', selector: '.rep-explainer' },
  Links: { chapter: 'velfaerd', selector: '.rep-links' },
  Figure: { chapter: 'natur/kyst', selector: '.rep-figure' },
  Chart: { chapter: 'natur', selector: '.rep-chart' },
  Roster: { chapter: 'natur', selector: '.rep-committee' },
  Signatories: { chapter: 'natur', selector: '.rep-signatures' },
  AccountsTable: { chapter: 'natur', selector: '.rep-accounts' },
  Video: { chapter: 'natur/kyst', selector: '.rep-media' },
  Audio: { chapter: 'natur/kyst', selector: '.rep-media', index: 1 },
  Quote: { chapter: 'velfaerd', selector: '.rep-quote' },
};

/** File name of a tag's picture in the handbook's folder. */
export function pictureName(tag: TagName, medium: 'web' | 'print'): string {
  return `${tag}-${medium === 'web' ? 'net' : 'papir'}.webp`;
}
