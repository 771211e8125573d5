/**
 * A tab that paginates: what Node asks of it, one call each. It has the document's style sheets and an empty body; parts
 * come and go as text, so that a part can lie in the cache or be cut in another tab.
 */
import { loadImage } from './mends/images.ts';
import { packPages, unpackPages } from './show/packing.ts';
import type { Overflow, PartMap } from '../page-map.ts';
import type { PagedModule } from './paged-types.ts';
import { keepLinks, showPages } from './show/show.ts';
import type { Placement } from './show/show.ts';
import { Paginator } from './paginator.ts';
import type { PaginateOptions } from './paginator.ts';

/** A part as it lies in the cache. */
export interface PackedPart {
  pages: string;
  rules: string[];
  map: PartMap;
}

export interface TabApi {
  /** Cuts one part. */
  paginate(html: string, options: PaginateOptions): Promise<PackedPart>;
  /** Makes the pages of parts the whole document, ready to be printed. */
  show(parts: Pick<PackedPart, 'pages' | 'rules'>[], placement: Placement): Promise<Shown>;
}

/** What stands in the tab. */
export interface Shown {
  /** What no longer fits since page numbers were filled in; pages count from 1. */
  overflows: Overflow[];
  /** Everything that is to be painted on each page, in letters. */
  texts: string[];
}

export function createTabApi(paged: PagedModule): TabApi {
  const paginator = new Paginator(paged);
  return {
    async paginate(html, options) {
      const { pages, rules, map } = await paginator.paginate(readFragment(html), options);
      return { pages: packPages(pages), rules, map };
    },
    async show(parts, placement) {
      await paginator.addRules(parts.flatMap(({ rules }) => rules));
      const pagesOfParts = parts.map((part) => unpackPages(part.pages));
      const pages = pagesOfParts.flat();
      keepLinks(pages);
      await settle(pages);
      const overflows = showPages(pagesOfParts, placement, document.body);
      pages[0]?.parentElement?.setAttribute('data-press-on-paper', '');
      return { overflows, texts: pages.map(readText) };
    },
  };
}

/** Names and descriptions of drawings are said, not painted. */
function readText(page: HTMLElement): string {
  const copy = page.cloneNode(true) as HTMLElement;
  for (const unseen of copy.querySelectorAll('style, script, template, title, desc, [hidden]')) unseen.remove();
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) text += `${walker.currentNode.textContent?.replaceAll('\u00AD', '')} `;
  return text.replace(/\s+/g, ' ');
}

/** What is printed before its pictures are there is printed without them; fonts came with the style sheets. */
async function settle(pages: HTMLElement[]): Promise<void> {
  const images = pages.flatMap((page) => [...page.querySelectorAll('img')]);
  const answers = await Promise.all(images.map((image) => loadImage(image)));
  const gone = images.find((_, index) => answers[index] !== 'shown');
  if (gone) throw new Error(`a picture was there when the pages were cut, and is not now: ${gone.src}`);
}

/** In the living document, because pictures of an inert one are not loaded. */
function readFragment(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return document.importNode(template.content, true);
}
