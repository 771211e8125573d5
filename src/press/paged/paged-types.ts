/**
 * The part of Paged.js 0.4.3 that the press touches. The package ships no types; these were written from its source
 * (`src/chunker`, `src/polyfill/previewer.js`) and name what is really there, private members included, because the
 * mends work on those. Check each line when the version changes.
 */
export interface PagedModule {
  Previewer: new () => PagedPreviewer;
  Handler: new (chunker: PagedChunker, polisher: unknown, caller: unknown) => object;
  Polisher: { prototype: PagedPolisher };
  /** Global list that every new Previewer makes its handlers from. */
  registeredHandlers: unknown[];
}

export interface PagedPreviewer {
  chunker: PagedChunker;
  polisher: PagedPolisher;
  handlers: unknown;
  initializeHandlers(): unknown;
  removeStyles(): unknown[];
}

export interface PagedPolisher {
  styleSheet: CSSStyleSheet;
  setup: () => CSSStyleSheet;
  /** Fetches and reads style sheets: addresses, or objects of address and text. */
  add(...styles: unknown[]): Promise<unknown>;
  insert(text: string): HTMLStyleElement;
}

export interface PagedChunker {
  pages: PagedPage[];
  total: number;
  /** There from the first content on. */
  pagesArea: HTMLElement | undefined;
  /** Markup of an empty page; there from the first content on, like the pages' area. */
  pageTemplate: HTMLTemplateElement;
  source: DocumentFragment;
  q: { tick: (task: () => void) => void };
  /** Cuts further content with the same style sheets; the pages of the content before are removed. */
  flow(content: DocumentFragment, renderTo?: Element): Promise<PagedChunker>;
}

export interface PagedPage {
  element: HTMLElement;
  area: HTMLElement;
  addListeners: (contents: unknown) => unknown;
  removeListeners: () => void;
}

export interface PagedBreakToken {
  node: Node | undefined;
  offset: number;
  equals: (other: PagedBreakToken) => boolean;
}

export type FindBreakToken = (
  rendered: HTMLElement,
  source: DocumentFragment,
  bounds?: DOMRect,
  previous?: PagedBreakToken,
  extract?: boolean,
) => PagedBreakToken | undefined;

/** One page's layout run; Paged.js makes a new one for each page. */
export interface PagedLayout {
  element: HTMLElement;
  bounds: DOMRect;
  gap: number;
  maxChars: number;
  forceRenderBreak: boolean;
  findOverflow: (rendered: HTMLElement, bounds?: DOMRect, gap?: number) => Range | undefined;
  findBreakToken: FindBreakToken;
  createBreakToken: (overflow: Range, rendered: HTMLElement, source: DocumentFragment) => PagedBreakToken | undefined;
  shouldBreak: (node: Node, limiter?: Node) => boolean;
  append: (node: Node, dest: HTMLElement, token: unknown, shallow?: boolean, rebuild?: boolean) => Node;
  hyphenateAtBreak: (start: Node, breakLetter: string | undefined) => void;
}
