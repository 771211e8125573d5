import type { PackedPart, PaginateOptions, Placement, ShownPages } from '../tab-protocol.ts';
import { PAGE_MESSAGE, PAGE_MESSAGE_SEPARATOR } from '../tab-protocol.ts';
import { loadImage } from './measures/images.ts';
import { Paginator } from './paginator.ts';
import { packPages, unpackPages } from './show/packing.ts';
import { keepLinks, showPages } from './show/show-pages.ts';
import { markTags } from './tags/mark-tags.ts';
import { readPaintedText } from './show/painted-text.ts';

/**
 * What Node asks of a tab, one call each (`browser/tab.ts` is the other side). The tab has the document's style sheets
 * and an empty body; parts come and go as text, so that a part can lie in the cache or be printed in another tab.
 */
export interface TabApi {
  /** Has Paged.js take over the style sheets, before there is work. What goes wrong is told when there is. */
  prepare(): void;
  /** Paginates one part. */
  paginate(html: string, options: PaginateOptions): Promise<PackedPart>;
  /** Makes the pages of parts the whole document, marked for the PDF's tags and ready to be printed. */
  show(parts: Pick<PackedPart, 'pages' | 'rules'>[], placement: Placement): Promise<ShownPages>;
}

/** Time between two messages about finished pages. A message for each page took a tenth of the time of pagination. */
const PAGE_MESSAGE_MS = 200;

export function createTabApi(): TabApi {
  const paginator = new Paginator();
  return {
    prepare() {
      paginator.begin().catch(() => undefined);
    },
    async paginate(html, options) {
      const onPage = createAnnouncer();
      const { pages, rules, map } = await paginator.paginate(readFragment(html), { ...options, onPage });
      return { pages: packPages(pages), rules, map };
    },
    async show(parts, placement) {
      await paginator.addRules(parts.flatMap(({ rules }) => rules));
      const pagesOfParts = parts.map((part) => unpackPages(part.pages));
      const pages = pagesOfParts.flat();
      keepLinks(pages);
      await waitForImages(pages);
      const overflows = showPages(pagesOfParts, placement, document.body);
      pages[0]?.parentElement?.setAttribute('data-press-on-paper', '');
      return { overflows, texts: pages.map(readPaintedText), sources: markTags() };
    },
  };
}

function createAnnouncer(): (page: number, title: string) => void {
  let latest = 0;
  return (page, title) => {
    if (performance.now() - latest < PAGE_MESSAGE_MS) return;
    latest = performance.now();
    console.debug([PAGE_MESSAGE, page, title].join(PAGE_MESSAGE_SEPARATOR));
  };
}

/** Chromium prints a page without the pictures that have not loaded. Fonts came with the style sheets. */
async function waitForImages(pages: HTMLElement[]): Promise<void> {
  const images = pages.flatMap((page) => [...page.querySelectorAll('img')]);
  const answers = await Promise.all(images.map((image) => loadImage(image)));
  const gone = images.find((_, index) => answers[index] !== 'shown');
  if (gone) throw new Error(`a picture was there when the pages were laid out, and is not now: ${gone.src}`);
}

/** In the living document, because pictures of an inert one are not loaded. */
function readFragment(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return document.importNode(template.content, true);
}
