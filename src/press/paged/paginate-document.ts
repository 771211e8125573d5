import type { PageMap, PartMap } from '../page-map.ts';
import { joinMaps, numberPages } from '../page-map.ts';
import type { PreviewOptions } from '../contract.ts';
import type { PaginateOptions } from '../tab-protocol.ts';
import { ATTRIBUTES } from '../contract.ts';
import { Paginator } from './paginator.ts';
import { adoptStyles } from './mends/constructed-styles.ts';
import { showPages } from './show/show-pages.ts';
import { measureInWindow, NATURAL_SIZE } from './zoom.ts';

/** Paginates the document it runs in, part by part as the press does, and in its place: for a preview. */
export async function paginateDocument(options: Partial<PaginateOptions> & PreviewOptions = {}): Promise<PageMap> {
  const paginator = new Paginator(document.body);
  const parts: HTMLElement[][] = [];
  const maps: PartMap[] = [];
  for (const content of takeParts()) {
    const { pages, map } = await paginator.paginate(content, { ceiling: 2000, ...options });
    parts.push(pages);
    maps.push(map);
  }
  const whole = numberPages(joinMaps(maps));
  const placement = { first: 1, total: whole.pages.length, numbers: whole.numbers.map(({ pages }) => pages) };
  const overflows = showPages(parts, placement, document.body);
  adoptStyles(NATURAL_SIZE);
  measureInWindow();
  return { ...whole, overflows: [...whole.overflows, ...overflows] };
}

/** What a preview puts into the body beside the publication. It stays where it is. */
const NO_CONTENT = `script, style, link, template, astro-dev-toolbar, vite-error-overlay, [${ATTRIBUTES.ignore}]`;

/** Takes the body's content out of the document, so that it is laid out on pages only. */
function takeParts(): DocumentFragment[] {
  const content = [...document.body.childNodes].filter(
    (node) => !(node instanceof Element && node.matches(NO_CONTENT)),
  );
  const parts: DocumentFragment[] = [];
  for (const node of content) {
    const isPart = node instanceof Element && node.hasAttribute(ATTRIBUTES.part);
    // White space between tags is no part.
    if (!isPart && parts.length === 0 && !node.textContent?.trim()) node.remove();
    else if (isPart || parts.length === 0) parts.push(fragmentOf(node));
    else parts.at(-1)?.append(node);
  }
  return parts;
}

function fragmentOf(node: Node): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(node);
  return fragment;
}
