import type { PartMap } from '../page-map.ts';

/** A part, divided into pages that stand in no document. */
export interface PaginatedPart {
  pages: HTMLElement[];
  /** See `PackedPart.rules`. */
  rules: string[];
  map: PartMap;
}
