import type { PageWords } from '../../contract.ts';
import type { PageSpot } from '../../page-map.ts';
import type { PagedBreakToken, PagedChunker, PagedLayout, PagedModule, PagedPage } from '../paged-types.ts';

/**
 * A correction of Paged.js 0.4.3, or of what Chromium does to its pages. `mends.ts` holds them all in the order in which
 * they apply. 0.5 is no way out: it loses table rows and cell text (pagedjs issues 251, 271, 340, 351).
 */
export interface Mend {
  /** Unique, for the list and for tests. */
  name: string;
  /** Issue of pagedjs (`pagedjs#36`) with what goes wrong, or what was seen where nobody has reported it. */
  issue: string;
  /** When it can go. */
  until: string;
  apply: MendHooks;
  /** Rules that it needs. They bypass Paged.js' own CSS parser. */
  styles?: string;
}

/** The points at which a mend can act, in the order in which a part reaches them. */
export interface MendHooks {
  /** Once for each document, before Paged.js reads its style sheets. */
  onModule?(paged: PagedModule): void;
  /** Once for each document, when Paged.js is set up. */
  onChunker?(chunker: PagedChunker): void;
  /** The content as it was handed over, before Paged.js numbers its elements. */
  onContent?(content: DocumentFragment): void;
  /** The numbered source (`data-ref`), before the first page. */
  onSource?(source: DocumentFragment, chunker: PagedChunker): void;
  /** A new empty page. */
  onPage?(page: PagedPage): void;
  /** The layout run of a page. Wrappers apply in list order: a later mend wraps an earlier one. */
  onLayout?(layout: PagedLayout, run: LayoutRun): void;
  /** A node, just copied onto the page. */
  onNode?(clone: Node, node: Node, run: NodeRun): void;
  /** What did not fit and was taken off the page. */
  onOverflow?(removed: DocumentFragment, rendered: HTMLElement): void;
}

/** What mends of one page's layout share. */
export interface LayoutRun {
  chunker: PagedChunker;
  /** Where the page begins. */
  token: PagedBreakToken;
  /** Whether nothing more can come onto this page. */
  isFinal: () => boolean;
  /** Ends the run at an element that no page can hold. */
  stopAtTooTall: (element: Element) => never;
  /** Notes an element that Paged.js skipped or failed at. */
  reportStuck: (spot: PageSpot) => void;
}

export interface NodeRun {
  source: DocumentFragment;
  words: Pick<PageWords, 'continued'>;
}

/**
 * Checks a list of mends.
 *
 * @returns the list
 * @throws Error when two have one name
 */
export function listMends(mends: Mend[]): Mend[] {
  const names = new Set<string>();
  for (const { name } of mends) {
    if (names.has(name)) throw new Error(`Two mends are called "${name}". Give each its own name in mends.ts.`);
    names.add(name);
  }
  return mends;
}
