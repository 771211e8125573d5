import { numberPages } from '../page-map.ts';
import type { PageMap } from '../page-map.ts';
import type { PagedModule } from './paged-types.ts';
import { showPages } from './show/show.ts';
import { Paginator } from './paginator.ts';
import type { PaginateOptions } from './paginator.ts';

export interface DocumentOptions extends Partial<PaginateOptions> {
  /** Where to put the pages; the body when left out. */
  renderTo?: Element;
}

/** Cuts the document it runs in into pages, in one piece and in its place, and reports what it found. */
export async function paginateDocument(
  paged: PagedModule,
  { renderTo = document.body, ceiling = 2000, onPage }: DocumentOptions = {},
): Promise<PageMap> {
  const { pages, map } = await new Paginator(paged, renderTo).paginate(takeContent(), { ceiling, onPage });
  const whole = numberPages(map);
  const overflows = showPages(
    [pages],
    { first: 1, total: pages.length, numbers: whole.numbers.map(({ text }) => text) },
    renderTo,
  );
  return { ...whole, overflows: [...whole.overflows, ...overflows] };
}

/** What the preview puts into the body beside the edition; it stays where it is. */
const FURNITURE = 'script, style, link, template, astro-dev-toolbar, vite-error-overlay, [data-press-ignore]';

/** Takes the body's content out of the document, so that it is laid out on pages only. */
function takeContent(): DocumentFragment {
  const content = [...document.body.childNodes].filter((node) => !(node instanceof Element && node.matches(FURNITURE)));
  const fragment = document.createDocumentFragment();
  fragment.append(...content);
  return fragment;
}
