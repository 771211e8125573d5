import { ATTRIBUTES } from '../press/contract.ts';

/**
 * Takes all but one chapter out of the print page before it is paginated: for a preview that follows each save at once.
 * Page numbers then count from the chapter.
 *
 * @param slug the chapter below its edition: `klima/skove`
 * @returns whether the page has that chapter; if not, nothing is taken out
 */
export function keepChapter(page: Document, slug: string): boolean {
  const source = (section: Element) => section.getAttribute(ATTRIBUTES.source) ?? '';
  const chapter = [...page.querySelectorAll(`[${ATTRIBUTES.source}]`)].find((section) =>
    source(section).endsWith(`/chapters/${slug}.mdx`),
  );
  if (!chapter) return false;
  for (const sibling of [...page.body.querySelectorAll('section')]) {
    if (!sibling.contains(chapter) && !chapter.contains(sibling)) sibling.remove();
  }
  return true;
}
