import { ATTRIBUTES, DEFAULT_WORDS } from '../contract.ts';
import type { PartMap, UnreadableStyle } from '../page-map.ts';
import { readExcerpts } from './measures/boxes.ts';
import { brokenFonts } from './measures/fonts.ts';
import { chooseEnd, hasEnds } from './choose-end.ts';
import type { LaidOut } from './choose-end.ts';
import { EndPieces } from './end-pieces.ts';
import type { EndPlan } from './end-pieces.ts';
import { LAYOUT_STYLES } from './layout-styles.ts';
import { setLines } from './lines/set-lines.ts';
import { settleImages } from './measures/images.ts';
import { nameSections, spotOf, spotOfTall } from './measures/spots.ts';
import { findUnreadableStyles } from './measures/unreadable-styles.ts';
import { addWords, differingBlocks, readPageWords, readSourceWords } from './measures/words.ts';
import { adoptStyles } from './mends/constructed-styles.ts';
import type { LayoutRun } from './mends/mend.ts';
import { mends } from './mends/mends.ts';
import { paged } from './paged-module.ts';
import type { PagedBreakToken, PagedChunker, PagedLayout, PagedPage, PagedPreviewer } from './paged-types.ts';
import type { PaginatedPart } from './paginated-part.ts';
import { startRun } from './part-run.ts';
import type { PaginatorOptions, PartRun } from './part-run.ts';
import { removeEmptyBoxes } from './show/packing.ts';
import { readReferences, reservePageNumbers, writeBrowser } from './show/page-numbers.ts';
import { measureUnzoomed } from './zoom.ts';

/** Pages that stay in the document while the next is laid out: Paged.js inserts after the last and marks splits on it. */
const PAGES_IN_DOCUMENT = 1;

/**
 * Paged.js with the mends, set up once for the style sheets of the document it runs in and then given one part after
 * another: reading the style sheets for each part would take longer than paginating it.
 */
export class Paginator {
  readonly #renderTo: Element | undefined;
  #run: PartRun = startRun({ ceiling: 0 });
  #chunker: PagedChunker | undefined;
  #begun: Promise<PagedPreviewer> | undefined;
  #unreadable: UnreadableStyle[] = [];

  /** @param renderTo where pages stand while they are laid out; the body when left out */
  constructor(renderTo?: Element) {
    this.#renderTo = renderTo;
  }

  /** Divides a part into pages and reports what it found. `preflight/errors.ts` reads the map and says what is wrong. */
  async paginate(content: DocumentFragment, options: PaginatorOptions): Promise<PaginatedPart> {
    writeBrowser(content, options.browser);
    nameSections(content);
    const brokenImages = await settleImages(content);
    reservePageNumbers(content);
    await this.begin();
    setLines(content, this.#renderTo ?? document.body);
    let { onFinished } = options;
    const lay = (source: DocumentFragment, plan?: EndPlan) => {
      const laid = this.#lay(source, { ...options, onFinished }, plan);
      // What is laid out again to choose an end has been told of.
      onFinished = undefined;
      return laid;
    };
    const { pages, rules, map } = hasEnds(content) ? await chooseEnd(content, lay) : await lay(content);
    removeEmptyBoxes(pages);
    return { pages, rules, map: { ...map, brokenImages, brokenFonts: brokenFonts() } };
  }

  /** Lays the content out once. */
  async #lay(content: DocumentFragment, options: PaginatorOptions, plan?: EndPlan): Promise<PaginatedPart & LaidOut> {
    this.#run = startRun(options);
    this.#run.ends = plan && new EndPieces(plan);
    const { polisher } = await this.begin();
    const before = polisher.styleSheet.cssRules.length;
    await this.#flow(content);
    const rules = [...polisher.styleSheet.cssRules].slice(before).map(({ cssText }) => cssText);
    const { finished: pages, ends } = this.#run;
    return { pages, rules, map: { ...this.#describe(pages), brokenImages: [], brokenFonts: [] }, end: ends?.result };
  }

  /** Has Paged.js take over the document's style sheets, and loads its fonts. Does nothing the second time. */
  begin(): Promise<PagedPreviewer> {
    this.#begun ??= this.#takeOver();
    return this.#begun;
  }

  async #takeOver(): Promise<PagedPreviewer> {
    measureUnzoomed();
    for (const { apply } of mends) apply.onModule?.(paged);
    const previewer = new paged.Previewer();
    const handler = this.#createHandler();
    paged.registeredHandlers.push(handler);
    // What `Previewer.preview` does first, once for all parts.
    previewer.polisher.setup();
    previewer.handlers = previewer.initializeHandlers();
    this.#unreadable = findUnreadableStyles(document.styleSheets);
    await previewer.polisher.add(...previewer.removeStyles());
    adoptStyles(LAYOUT_STYLES);
    // Chromium asks for a font when its text is painted, and pages are never painted on the screen.
    await Promise.all([...document.fonts].map((face) => face.load().catch(() => undefined)));
    paged.registeredHandlers.splice(paged.registeredHandlers.indexOf(handler), 1);
    return previewer;
  }

  /** Adds the rules of pages that another tab laid out. They name pages by ids that no two runs share, so they can stay. */
  async addRules(rules: string[]): Promise<void> {
    const { styleSheet } = (await this.begin()).polisher;
    const known = new Set([...styleSheet.cssRules].map(({ cssText }) => cssText));
    for (const rule of new Set(rules)) if (!known.has(rule)) styleSheet.insertRule(rule, styleSheet.cssRules.length);
  }

  async #flow(content: DocumentFragment): Promise<void> {
    const { chunker } = await this.begin();
    try {
      await chunker.flow(content, this.#renderTo);
      this.#placeEnds();
    } catch (error) {
      const { ceilingPassed, tooTall, stuckAt } = this.#run;
      if (!ceilingPassed && !tooTall && !stuckAt) throw error;
    } finally {
      this.#finishPages(0);
    }
  }

  /** Puts what belongs at the foot of the last page there, while it stands in the document. */
  #placeEnds(): void {
    const last = [...(this.#chunker?.pagesArea?.children ?? [])].at(-1);
    if (last) this.#run.ends?.place(last).forEach((offer) => addWords(this.#run.sourceWords, offer));
  }

  /** The mends, and the press' own work at each page, as a handler of Paged.js. */
  #createHandler(): unknown {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- Paged.js makes the handler, so it needs the paginator by name
    const paginator = this;
    return class PressHandler extends paged.Handler {
      constructor(chunker: PagedChunker, polisher: unknown, caller: unknown) {
        super(chunker, polisher, caller);
        paginator.#chunker = chunker;
        for (const { apply } of mends) apply.onChunker?.(chunker);
      }

      filter(content: DocumentFragment): void {
        for (const { apply } of mends) apply.onContent?.(content);
      }

      afterParsed(source: DocumentFragment): void {
        for (const { apply } of mends) apply.onSource?.(source, paginator.#chunkerInUse);
        const { ends } = paginator.#run;
        ends?.dropOffers(source);
        paginator.#run.sourceWords = readSourceWords(source);
        ends?.takeOut();
      }

      beforePageLayout(page: PagedPage): void {
        for (const { apply } of mends) apply.onPage?.(page);
        paginator.#checkCeiling();
      }

      onPageLayout(_wrapper: HTMLElement, token: PagedBreakToken, layout: PagedLayout): void {
        const run = paginator.#startLayout(token);
        for (const { apply } of mends) apply.onLayout?.(layout, run);
      }

      renderNode(clone: Node, node: Node): void {
        const { source } = paginator.#chunkerInUse;
        const words = { continued: paginator.#run.continued ?? DEFAULT_WORDS.continued };
        for (const { apply } of mends) apply.onNode?.(clone, node, { source, words });
      }

      afterOverflowRemoved(removed: DocumentFragment, rendered: HTMLElement): void {
        for (const { apply } of mends) apply.onOverflow?.(removed, rendered);
      }

      finalizePage(element: HTMLElement): void {
        const section = element.querySelector(`[${ATTRIBUTES.source}]`) ?? element;
        paginator.#run.onPage?.(paginator.#chunkerInUse.total, spotOf(section, 0).title);
        paginator.#finishPages(PAGES_IN_DOCUMENT);
      }
    };
  }

  get #chunkerInUse(): PagedChunker {
    if (!this.#chunker) throw new Error('Paged.js is not set up: call begin() first.');
    return this.#chunker;
  }

  #checkCeiling(): void {
    const { total, pages } = this.#chunkerInUse;
    const run = this.#run;
    if (total <= run.ceiling) return;
    run.ceilingPassed = true;
    // The page before this one; nothing stands on this one yet.
    const last = [...(pages.at(-2)?.element.querySelectorAll('.pagedjs_page_content [data-ref]') ?? [])].at(-1);
    if (last) run.stuckAt = spotOf(last, run.ceiling);
    throw new Error('press: ceiling of pages');
  }

  #startLayout(token: PagedBreakToken): LayoutRun {
    const chunker = this.#chunkerInUse;
    const run = this.#run;
    return {
      chunker,
      token,
      isFinal: () => false,
      stopAtTooTall: (element) => {
        run.tooTall = spotOfTall(element, chunker.total);
        throw new Error('press: element higher than a page');
      },
      reportStuck: (spot) => (run.stuckAt ??= spot),
    };
  }

  /**
   * Measures finished pages and takes them out of the document: the cost of layout and style grows with what stands in it.
   *
   * @param kept pages that stay
   */
  #finishPages(kept: number): void {
    // Nothing was set up when the content was refused before its first page.
    const children = this.#chunker?.pagesArea?.children;
    while (children && children.length > kept) {
      const page = children[0] as HTMLElement;
      this.#run.measures.read(page, children[1] as HTMLElement | undefined);
      this.#run.finished.push(page);
      page.remove();
      this.#run.onFinished?.(page);
    }
  }

  #describe(pages: HTMLElement[]): Omit<PartMap, 'brokenImages' | 'brokenFonts'> {
    const { sourceWords, measures, tooTall, ceilingPassed, stuckAt } = this.#run;
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
