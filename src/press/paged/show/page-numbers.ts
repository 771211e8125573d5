import type { Reference } from '../../page-map.ts';
import { spotOf } from '../measures/spots.ts';

const NUMBERS = '[data-page-of], [data-pages-of]';

/** Ids that a number points at; one, or several separated by spaces. */
function targetsOf(span: HTMLElement): string[] {
  return (span.dataset['pageOf'] ?? span.dataset['pagesOf'] ?? '').split(/\s+/).filter(Boolean);
}

/**
 * Puts figures where page numbers will stand, one for each target, so that the layout leaves room for the longest
 * answer. The real text is hardly ever longer, hence filling it in can pull text up but not push it out of its page box:
 * Paged.js' own `target-counter` did push, and lost lines without a word.
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

/** Writes page numbers as real text into the places that wait for them; `texts` as `readReferences` counts them. */
export function fillPageNumbers(pages: HTMLElement[], texts: string[]): void {
  pages.flatMap(findNumbers).forEach((span, index) => {
    span.textContent = texts[index] ?? '';
  });
}

/** Places on the page that wait for a number. */
export function findNumbers(page: HTMLElement): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(NUMBERS)];
}
