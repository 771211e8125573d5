import { writeFolios } from './folios.ts';
import { createMends } from './mends.ts';
import type { MendState } from './mends.ts';
import { findOverflows, findTooTall, readExtracts, readLinks, readOutline, readSheets } from './measures.ts';
import type { PageMap } from './page-map.ts';
import { fillPageNumbers, reservePageNumbers } from './page-numbers.ts';
import type { PagedModule } from './paged-types.ts';
import { mendPolisher } from './styles.ts';
import { differingBlocks, readSheetWords } from './word-ledger.ts';

export interface PaginateOptions {
  /** Where to put the pages; the body when left out. */
  renderTo?: Element;
  /** Give up after this many pages: a loop in the layout would otherwise go on for ever. */
  ceiling?: number;
  /** Told of each finished page. */
  onPage?: (page: number, title: string) => void;
}

/**
 * Cuts the document it runs in into pages, writes folios and page numbers, and reports what it found.
 * Paged.js comes as a parameter, because the press loads it over HTTP and the preview through Vite.
 * Nothing is judged here: `guard.ts` reads the map and says what is wrong.
 */
export async function paginatePage(paged: PagedModule, options: PaginateOptions = {}): Promise<PageMap> {
  const brokenImages = await settleImages(document);
  const content = takeContent();
  reservePageNumbers(content);
  const state: MendState = { ceiling: options.ceiling ?? 2000, ceilingPassed: false, onPage: options.onPage, sourceWords: new Map() };
  await runPaged(paged, content, state, options.renderTo);
  await document.fonts.ready;
  const pages = [...document.querySelectorAll<HTMLElement>('.pagedjs_page')];
  return { ...finishPages(pages, state), brokenImages, brokenFonts: brokenFonts() };
}

/** The part that needs every page in place: what stands in the text depends on where things ended up. */
function finishPages(pages: HTMLElement[], state: MendState): Omit<PageMap, 'brokenImages' | 'brokenFonts'> {
  const blocks = differingBlocks(state.sourceWords, readSheetWords(pages));
  const numbers = fillPageNumbers(pages);
  writeFolios(pages);
  thinPages(pages);
  const overflows = findOverflows(pages);
  return {
    sheets: readSheets(pages),
    outline: readOutline(pages),
    links: readLinks(pages),
    extracts: readExtracts(pages),
    numbers,
    blocks,
    overflows,
    tooTall: state.tooTall ? [state.tooTall] : findTooTall(pages),
    ceilingPassed: state.ceilingPassed,
    stuckAt: state.stuckAt,
  };
}

async function runPaged(paged: PagedModule, content: DocumentFragment, state: MendState, renderTo?: Element): Promise<void> {
  mendPolisher(paged);
  const previewer = new paged.Previewer();
  const mends = createMends(paged, state);
  paged.registeredHandlers.push(mends);
  try {
    await previewer.preview(content, previewer.removeStyles(), renderTo);
  } catch (error) {
    if (!state.ceilingPassed && !state.tooTall) throw error;
  } finally {
    paged.registeredHandlers.splice(paged.registeredHandlers.indexOf(mends), 1);
    state.attachPages?.();
  }
}

/** What the preview puts into the body beside the edition; it stays where it is. */
const FURNITURE = 'script, style, link, template, astro-dev-toolbar, vite-error-overlay, [data-press-ignore]';

/** Takes the body's content out of the document, so that it is laid out on pages only. */
function takeContent(): DocumentFragment {
  const template = document.createElement('template');
  const content = [...document.body.childNodes].filter((node) => !(node instanceof Element && node.matches(FURNITURE)));
  template.content.append(...content);
  return template.content;
}

/**
 * Loads every picture before the first page is cut. Paged.js waits for each picture without a deadline, and a lazy one
 * below the screen may never start, so all are made eager. Can go when Paged.js has a timeout.
 */
async function settleImages(root: ParentNode): Promise<string[]> {
  const images = [...root.querySelectorAll('img')];
  for (const image of images) image.loading = 'eager';
  const results = await Promise.allSettled(images.map((image) => image.decode()));
  return images.filter((_, index) => results[index]?.status === 'rejected').map((image) => image.currentSrc || image.src);
}

function brokenFonts(): string[] {
  return [...document.fonts].filter((face) => face.status === 'error').map((face) => face.family);
}

/** Empty margin boxes and bleed boxes are half of all boxes in a finished document; printing is faster without them. */
function thinPages(pages: HTMLElement[]): void {
  const empty = '.pagedjs_bleed, .pagedjs_margin:not(.hasContent), .pagedjs_footnote_area:not(:has([data-note]))';
  for (const page of pages) {
    for (const box of page.querySelectorAll(empty)) {
      if (box.classList.contains('pagedjs_margin')) box.replaceChildren();
      else box.remove();
    }
  }
}
