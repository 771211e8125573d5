import type { PageNumber } from './page-map.ts';
import { spotOf } from './spots.ts';

const NUMBERS = '[data-page-of], [data-pages-of]';

/** Ids that a number points at; one, or several separated by spaces. */
function targetsOf(span: HTMLElement): string[] {
  return (span.dataset['pageOf'] ?? span.dataset['pagesOf'] ?? '').split(/\s+/).filter(Boolean);
}

/**
 * Puts figures where page numbers will stand, one for each target, so that the layout leaves room for the longest
 * answer. The real text is never longer, hence filling it in can pull text up but never push it out of its page box:
 * Paged.js' own `target-counter` did push, and lost lines without a word.
 */
export function reservePageNumbers(content: ParentNode): void {
  for (const span of content.querySelectorAll<HTMLElement>(NUMBERS)) {
    span.textContent = targetsOf(span).map(() => '000').join(', ');
  }
}

/** Writes the page on which each target begins, as real text, and reports every number with what it points at. */
export function fillPageNumbers(pages: HTMLElement[]): PageNumber[] {
  const begins = readBeginnings(pages);
  return pages.flatMap((page, index) =>
    [...page.querySelectorAll<HTMLElement>(NUMBERS)].map((span) => {
      const targets = targetsOf(span);
      const found = new Set(targets.flatMap((id) => begins.get(id) ?? []));
      const numbers = [...found].sort((a, b) => a - b);
      span.textContent = numbers.join(', ');
      const isComplete = targets.length > 0 && targets.every((id) => begins.has(id));
      return { ...spotOf(span, index + 1), targets, pages: isComplete ? numbers : [], text: span.textContent };
    }),
  );
}

/**
 * Page on which each id begins. A wrapper that was opened at the end of a page and holds nothing there begins, for a
 * reader, where its first content is; Paged.js leaves the id on the empty opening.
 */
export function readBeginnings(pages: HTMLElement[]): Map<string, number> {
  const begins = new Map<string, number>();
  pages.forEach((page, index) => {
    for (const element of page.querySelectorAll('.pagedjs_page_content [id]')) {
      if (!begins.has(element.id)) begins.set(element.id, index + 1 + emptyFragments(element, pages, index));
    }
  });
  return begins;
}

/** How many pages further on the element's first content stands; 0 for nearly every element. */
function emptyFragments(element: Element, pages: HTMLElement[], index: number): number {
  if (hasContent(element) || !element.matches('[data-split-to]')) return 0;
  const next = pages[index + 1]?.querySelector(`[data-ref="${element.getAttribute('data-ref')}"]`);
  return next ? 1 + emptyFragments(next, pages, index + 1) : 0;
}

function hasContent(element: Element): boolean {
  return Boolean(element.textContent?.trim()) || element.querySelector('img, svg, video, canvas') !== null;
}
