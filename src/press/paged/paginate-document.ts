import type { PageMap } from '../page-map.ts';
import { numberPages } from '../page-map.ts';
import type { PaginateOptions } from '../tab-protocol.ts';
import { ATTRIBUTES } from '../contract.ts';
import { Paginator } from './paginator.ts';
import { adoptStyles } from './mends/constructed-styles.ts';
import { showPages } from './show/show-pages.ts';
import { measureInWindow, NATURAL_SIZE } from './zoom.ts';

/** Paginates the document it runs in, in one piece and in its place: for a preview. */
export async function paginateDocument(options: Partial<PaginateOptions> = {}): Promise<PageMap> {
  const paginator = new Paginator(document.body);
  const { pages, map } = await paginator.paginate(takeContent(), { ceiling: 2000, ...options });
  const whole = numberPages(map);
  const placement = { first: 1, total: pages.length, numbers: whole.numbers.map(({ pages }) => pages) };
  const overflows = showPages([pages], placement, document.body);
  adoptStyles(NATURAL_SIZE);
  measureInWindow();
  return { ...whole, overflows: [...whole.overflows, ...overflows] };
}

/** What a preview puts into the body beside the publication. It stays where it is. */
const NO_CONTENT = `script, style, link, template, astro-dev-toolbar, vite-error-overlay, [${ATTRIBUTES.ignore}]`;

/** Takes the body's content out of the document, so that it is laid out on pages only. */
function takeContent(): DocumentFragment {
  const content = [...document.body.childNodes].filter(
    (node) => !(node instanceof Element && node.matches(NO_CONTENT)),
  );
  const fragment = document.createDocumentFragment();
  fragment.append(...content);
  return fragment;
}
