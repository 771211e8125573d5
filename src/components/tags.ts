/**
 * The contract of a rendering: a face for every tag of the vocabulary and for the Markdown elements that the
 * media set differently. `webTags`, `printTags` and `epubTags` satisfy it, so a tag that lacks a face does not compile.
 */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { TagName } from '../schemas/tags.ts';

/** Elements that a rendering replaces, beside the editors' tags. `LinkRow`, `Lead`, `Opening` and `Fold` are made in src/markdown. */
type ReplacedElement = 'LinkRow' | 'Lead' | 'Opening' | 'Fold' | 'img' | 'table';

/** Elements that only one of the two replaces: headings, which have a link to themselves on the screen. */
type ScreenElement = 'h2' | 'h3';

export type TagSet = Record<TagName | ReplacedElement, AstroComponentFactory> &
  Partial<Record<ScreenElement, AstroComponentFactory>>;
