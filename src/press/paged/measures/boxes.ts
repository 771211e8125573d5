import { ATTRIBUTES } from '../../contract.ts';
import type { Excerpt, OutlineEntry, Overflow, PageBox } from '../../page-map.ts';
import { spotOf, titleText } from './spots.ts';

const PT_PER_PX = 72 / 96;
const MM_PER_PX = 25.4 / 96;

/**
 * Slack for glyphs that reach past their box and for rounding of millimetres to pixels. Half a millimetre: less than a
 * reader sees, far less than the line that would be lost.
 */
const SLACK_PX = 2;

/** Size and name of a page. */
export function readPageBox(page: HTMLElement): PageBox {
  const { width, height } = page.getBoundingClientRect();
  const name = [...page.classList].map(
    (item) => /^pagedjs_(?!named|blank|first|left|right)(\w+)_page$/.exec(item)?.[1],
  );
  return {
    name: name.filter((item) => item && !item.endsWith('_first')).join(' '),
    widthPt: toPt(width),
    heightPt: toPt(height),
  };
}

/** Everything on a page that asks for a place in the outline. */
export function readOutline(page: HTMLElement, number: number): OutlineEntry[] {
  const top = page.getBoundingClientRect().top;
  return [...page.querySelectorAll<HTMLElement>(`[${ATTRIBUTES.outline}]:not([data-split-from])`)].map((heading) => ({
    label: (heading.getAttribute(ATTRIBUTES.outline) || titleText(heading)).replaceAll('\u00AD', '').trim(),
    level: Number(heading.getAttribute(ATTRIBUTES.outlineLevel) ?? 1),
    page: number,
    topPt: toPt(heading.getBoundingClientRect().top - top),
  }));
}

/** Pages of each section that is published as a PDF of its own. A section may be in several. */
export function readExcerpts(pages: HTMLElement[]): Excerpt[] {
  const excerpts = new Map<string, Excerpt>();
  pages.forEach((page, index) => {
    for (const section of page.querySelectorAll<HTMLElement>(`[${ATTRIBUTES.excerpt}]`)) {
      const own = section.getAttribute(ATTRIBUTES.excerptTitle) ?? spotOf(section, index).title;
      const web = section.getAttribute(ATTRIBUTES.excerptPage) ?? undefined;
      for (const path of section.getAttribute(ATTRIBUTES.excerpt)?.split(' ') ?? []) {
        const first = excerpts.get(path) ?? { title: own, page: web, from: index + 1 };
        excerpts.set(path, { ...first, path, to: index + 1 });
      }
    }
  });
  return [...excerpts.values()];
}

/** Text and pictures that stand outside the text area of a page, at most one per element. */
export function findOverflows(page: HTMLElement, number: number): Overflow[] {
  const area = page.querySelector<HTMLElement>('.pagedjs_page_content');
  return area ? [...textOverflows(area, number), ...pictureOverflows(area, number)] : [];
}

function* textOverflows(area: HTMLElement, page: number): Generator<Overflow> {
  const limits = area.getBoundingClientRect();
  const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const seen = new Set<Element>();
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!element || seen.has(element) || !walker.currentNode.textContent?.trim() || element.closest('svg')) continue;
    range.selectNodeContents(walker.currentNode);
    const out = outside(element, range.getClientRects(), limits);
    if (!out) continue;
    seen.add(element);
    const text = walker.currentNode.textContent.trim().slice(0, 60);
    yield { ...spotOf(element, page), text, ...out };
  }
}

function* pictureOverflows(area: HTMLElement, page: number): Generator<Overflow> {
  const limits = area.getBoundingClientRect();
  for (const picture of area.querySelectorAll('img, svg:not(svg svg), video, canvas')) {
    const out = outside(picture, [picture.getBoundingClientRect()], limits);
    if (out) yield { ...spotOf(picture, page), text: '', ...out };
  }
}

/** Side and distance of the rectangle that stands farthest outside. Text may hang out on the left and at the top: that is design. */
function outside(
  element: Element,
  rects: Iterable<DOMRect>,
  limits: DOMRect,
): Pick<Overflow, 'side' | 'byMm'> | undefined {
  let right = 0;
  let bottom = 0;
  for (const rect of rects) {
    if (rect.width === 0 || rect.height === 0) continue;
    // The overflow column of Paged.js stands beside the page; what begins there did not fit at the bottom, unless it
    // belongs to something that is too wide.
    if (rect.left > limits.right + SLACK_PX && !isPartOfWide(element, rect, limits)) return { side: 'bottom', byMm: 0 };
    right = Math.max(right, rect.right - limits.right);
    bottom = Math.max(bottom, rect.bottom - limits.bottom);
  }
  if (Math.max(right, bottom) <= SLACK_PX) return undefined;
  return bottom > right
    ? { side: 'bottom', byMm: round(bottom * MM_PER_PX) }
    : { side: 'right', byMm: round(right * MM_PER_PX) };
}

/** Whether a box around the rectangle begins on the page and reaches over its right edge, as a wide table does. */
function isPartOfWide(element: Element, { top, bottom }: DOMRect, limits: DOMRect): boolean {
  for (let box: Element | null = element; box && !box.matches('.pagedjs_page_content'); box = box.parentElement) {
    const rects = [...box.getClientRects()];
    if (
      rects.some(
        (rect) =>
          rect.left < limits.right && rect.right > limits.right + SLACK_PX && rect.top <= top && rect.bottom >= bottom,
      )
    ) {
      return true;
    }
  }
  return false;
}

/**
 * Elements that may not be broken and are higher than the page's text area. The browser breaks such an element all the
 * same, so it shows itself by going on from the page before, or by standing out into the overflow column.
 */
export function findTooTall(page: HTMLElement): Element[] {
  return outermost(tallElements(page));
}

function tallElements(page: HTMLElement): Element[] {
  const area = page.querySelector<HTMLElement>('.pagedjs_page_content');
  if (!area) return [];
  const broken = [...area.querySelectorAll('[data-split-from]')].filter(isUnbreakable);
  if (broken.length > 0 || area.scrollWidth <= area.clientWidth + SLACK_PX) return broken;
  const { height } = area.getBoundingClientRect();
  return [...area.querySelectorAll('*:not(svg *)')].filter(
    (element) => isUnbreakable(element) && flowHeight(element) > height,
  );
}

function isUnbreakable(element: Element): boolean {
  return getComputedStyle(element).breakInside === 'avoid';
}

function outermost(elements: Element[]): Element[] {
  return elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
}

/** Height that an element takes when nothing cuts it: the sum over its fragments in the columns. */
export function flowHeight(element: Element): number {
  return [...element.getClientRects()].reduce((sum, rect) => sum + rect.height, 0);
}

/** CSS pixels in points, with two decimals. */
export function toPt(pixels: number): number {
  return round(pixels * PT_PER_PX);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
