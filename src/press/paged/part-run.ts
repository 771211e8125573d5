import type { PageSpot } from '../page-map.ts';
import type { PaginateOptions } from '../tab-protocol.ts';
import type { EndPieces } from './end-pieces.ts';
import { PageMeasures } from './measures/page-measures.ts';
import type { WordLedger } from './measures/words.ts';

export interface PaginatorOptions extends PaginateOptions {
  /** Called after each finished page, with its number and the title of its section. */
  onPage?: ((page: number, title: string) => void) | undefined;
  /** Called with each page once it stands in the document no more; page numbers may still be missing on it. */
  onFinished?: ((page: HTMLElement) => void) | undefined;
}

/** What is known of the part at hand while it is paginated. */
export interface PartRun extends PaginatorOptions {
  ceilingPassed: boolean;
  /** An element that no page can hold. The run ends there, because Paged.js would try it without end. */
  tooTall?: PageSpot;
  /** Element that Paged.js skipped or failed at; past the ceiling, the last one that was laid out. */
  stuckAt?: PageSpot;
  sourceWords: WordLedger;
  /** What may stand at the foot of the last page. */
  ends?: EndPieces | undefined;
  /** The finished pages, which stand in no document any more, and what was measured of them. */
  finished: HTMLElement[];
  measures: PageMeasures;
}

/** Begins the run of a part. */
export function startRun(options: PaginatorOptions): PartRun {
  return { ...options, ceilingPassed: false, sourceWords: new Map(), finished: [], measures: new PageMeasures() };
}
