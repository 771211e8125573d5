import { ATTRIBUTES } from '../../contract.ts';
import type { NumberedPlace, Reference } from '../../page-map.ts';
import { PLACE_IN_PUBLICATION } from '../../tab-protocol.ts';
import { spotOf } from '../measures/spots.ts';

const NUMBERS = `[${ATTRIBUTES.pageOf}], [${ATTRIBUTES.pagesOf}]`;

/** Ids that a number points at; one, or several separated by spaces. */
function targetsOf(span: HTMLElement): string[] {
  return (span.getAttribute(ATTRIBUTES.pageOf) ?? span.getAttribute(ATTRIBUTES.pagesOf) ?? '')
    .split(/\s+/)
    .filter(Boolean);
}

/**
 * Puts `000` where each page number will stand, so that the layout leaves room for it. Filling in the real number can
 * then pull text up, but not push it out of its page box. Paged.js' own `target-counter` did push, and lost lines without
 * an error.
 */
export function reservePageNumbers(content: ParentNode): void {
  for (const span of content.querySelectorAll<HTMLElement>(NUMBERS)) {
    span.textContent = targetsOf(span)
      .map(() => '000')
      .join(', ');
  }
}

/** The places that wait for a page number, in the order of the pages. */
export function readReferences(pages: HTMLElement[]): Reference[] {
  return pages.flatMap((page, index) =>
    findNumbers(page).map((span) => ({ ...spotOf(span, index + 1), targets: targetsOf(span) })),
  );
}

/** Writes page numbers as real text into the places that wait for them; `numbers` as `readReferences` counts them. */
export function fillPageNumbers(pages: HTMLElement[], numbers: NumberedPlace[][]): void {
  pages.flatMap(findNumbers).forEach((span, index) => {
    const isList = span.hasAttribute(ATTRIBUTES.pagesOf);
    span.replaceChildren(
      ...separate((numbers[index] ?? []).map((place) => (isList ? toLink(place) : String(place.page)))),
    );
  });
}

/** Several numbers lead each to its page. One number alone stands in a link of the author's, or in none. */
function toLink({ page, id }: NumberedPlace): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = PLACE_IN_PUBLICATION + id;
  link.textContent = String(page);
  return link;
}

function separate<Item>(items: Item[]): (Item | string)[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [', ', item]));
}

/** Places on the page that wait for a number. */
export function findNumbers(page: HTMLElement): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(NUMBERS)];
}

/** Writes name and version of the browser where the page asks for them. */
export function writeBrowser(content: DocumentFragment, browser: string | undefined): void {
  if (!browser) return;
  for (const place of content.querySelectorAll(`[${ATTRIBUTES.browser}]`)) place.textContent = browser;
}
