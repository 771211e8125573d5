import { baseStyles } from './mends/base-styles.ts';
import { settleImages } from './mends/images.ts';
import { readExcerpts } from './measures/boxes.ts';
import { createMends } from './mends/mends.ts';
import type { MendState } from './mends/mends.ts';
import type { PartMap } from '../page-map.ts';
import { PageMeasures } from './measures/page-measures.ts';
import { readReferences, reservePageNumbers } from './show/page-numbers.ts';
import type { PagedModule, PagedPreviewer } from './paged-types.ts';
import { nameSections } from './measures/spots.ts';
import { adoptStyles, mendPolisher } from './mends/constructed-styles.ts';
import { findUnreadableStyles } from './measures/unreadable-styles.ts';
import type { UnreadableStyle } from './measures/unreadable-styles.ts';
import { differingBlocks, readPageWords } from './measures/words.ts';

export interface PaginateOptions {
  /** Give up after this many pages: a loop in the layout would otherwise go on for ever. */
  ceiling: number;
  /** Name and version of the browser, for a colophon that wants it: `<span data-press-browser>`. */
  browser?: string | undefined;
  /** Told of each finished page. */
  onPage?: ((page: number, title: string) => void) | undefined;
}

/** A part, cut into pages that stand in no document. */
export interface PaginatedPart {
  pages: HTMLElement[];
  /** Rules that Paged.js made for these pages alone, in place of selectors that pages would break (`p:first-of-type`). */
  rules: string[];
  map: PartMap;
}

/**
 * Paged.js, set up once for the style sheets of the document it runs in, and then handed one part after another: reading
 * the style sheets anew for each part would cost more than cutting it.
 */
export class Paginator {
  readonly #paged: PagedModule;
  readonly #renderTo: Element | undefined;
  readonly #state: MendState = {
    ceiling: 0,
    ceilingPassed: false,
    onPage: undefined,
    sourceWords: new Map(),
    measures: new PageMeasures(),
    finished: [],
  };
  #previewer: PagedPreviewer | undefined;
  #unreadable: UnreadableStyle[] = [];

  /** @param paged a parameter, because the press loads Paged.js over HTTP and the preview through Vite */
  constructor(paged: PagedModule, renderTo?: Element) {
    this.#paged = paged;
    this.#renderTo = renderTo;
  }

  /** Cuts a part into pages and reports what it found. Nothing is judged here: `preflight/errors.ts` reads the map and says what is wrong. */
  async paginate(content: DocumentFragment, { ceiling, browser, onPage }: PaginateOptions): Promise<PaginatedPart> {
    if (browser) for (const place of content.querySelectorAll('[data-press-browser]')) place.textContent = browser;
    nameSections(content);
    const brokenImages = await settleImages(content);
    reservePageNumbers(content);
    Object.assign(this.#state, {
      ceiling,
      onPage,
      ceilingPassed: false,
      tooTall: undefined,
      stuckAt: undefined,
      sourceWords: new Map(),
      measures: new PageMeasures(),
      finished: [],
    });
    const { polisher } = await this.begin();
    const before = polisher.styleSheet.cssRules.length;
    await this.#flow(content);
    const rules = [...polisher.styleSheet.cssRules].slice(before).map(({ cssText }) => cssText);
    const pages = this.#state.finished;
    const map = { ...this.#describe(pages), brokenImages, brokenFonts: brokenFonts() };
    thinPages(pages);
    return { pages, rules, map };
  }

  /** Has Paged.js take over the document's style sheets; does nothing the second time. */
  async begin(): Promise<PagedPreviewer> {
    if (this.#previewer) return this.#previewer;
    mendPolisher(this.#paged);
    const previewer = new this.#paged.Previewer();
    const mends = createMends(this.#paged, this.#state);
    this.#paged.registeredHandlers.push(mends);
    // What `Previewer.preview` does before it cuts; that would read the style sheets for each part anew.
    previewer.polisher.setup();
    previewer.handlers = previewer.initializeHandlers();
    this.#unreadable = findUnreadableStyles(document.styleSheets);
    await previewer.polisher.add(...previewer.removeStyles());
    adoptStyles(baseStyles);
    // Pages that are only shown ask for no font until they are painted.
    await Promise.all([...document.fonts].map((face) => face.load().catch(() => undefined)));
    this.#paged.registeredHandlers.splice(this.#paged.registeredHandlers.indexOf(mends), 1);
    return (this.#previewer = previewer);
  }

  /** Brings the rules of pages that another Paginator cut. They name pages by ids that no two runs share, so they can stay. */
  async addRules(rules: string[]): Promise<void> {
    const { styleSheet } = (await this.begin()).polisher;
    const known = new Set([...styleSheet.cssRules].map(({ cssText }) => cssText));
    for (const rule of new Set(rules)) if (!known.has(rule)) styleSheet.insertRule(rule, styleSheet.cssRules.length);
  }

  async #flow(content: DocumentFragment): Promise<void> {
    const { chunker } = await this.begin();
    try {
      await chunker.flow(content, this.#renderTo);
    } catch (error) {
      if (!this.#state.ceilingPassed && !this.#state.tooTall && !this.#state.stuckAt) throw error;
    } finally {
      this.#state.finishAll?.();
    }
  }

  #describe(pages: HTMLElement[]): Omit<PartMap, 'brokenImages' | 'brokenFonts'> {
    const { sourceWords, measures, tooTall, ceilingPassed, stuckAt } = this.#state;
    const measured = measures.result();
    return {
      ...measured,
      references: readReferences(pages),
      excerpts: readExcerpts(pages),
      blocks: differingBlocks(sourceWords, readPageWords(pages)),
      tooTall: tooTall ? [tooTall] : measured.tooTall,
      ceilingPassed,
      unreadable: this.#unreadable,
      stuckAt,
    };
  }
}

function brokenFonts(): string[] {
  return [...document.fonts].filter((face) => face.status === 'error').map((face) => face.family);
}

/** Empty margin boxes are half of all boxes in a finished document; printing is faster without them. */
function thinPages(pages: HTMLElement[]): void {
  const empty =
    '.pagedjs_pagebox > :not(.pagedjs_area, :has(.hasContent)), .pagedjs_footnote_area:not(:has([data-note]))';
  for (const page of pages) for (const box of page.querySelectorAll(empty)) box.remove();
}
