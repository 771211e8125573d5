import type { PageSpot } from '../../page-map.ts';

/** Names an element and its place as the author knows them: the tag, the chapter, the file. */
export function spotOf(element: Element, page: number): PageSpot {
  const section = element.closest<HTMLElement>('[data-source]') ?? element.closest<HTMLElement>('[data-running]');
  return { page, element: describe(element), title: titleOf(section), source: section?.dataset['source'] ?? '' };
}

/** The element as a tag. Print components may carry the name of their MDX tag in `data-tag`. */
export function describe(element: Element): string {
  const tagged = element.closest<HTMLElement>('[data-tag]') ?? element;
  const tag = tagged.getAttribute('data-tag') ?? tagged.localName;
  const id = tagged.id || tagged.getAttribute('data-id');
  const [className] = tagged.classList;
  return `<${tag}${id ? ` id="${id}"` : className ? ` class="${className}"` : ''}>`;
}

const TITLE = 'pressTitle';

/**
 * Writes each chapter's title on its section, before anything is cut, so that every continued piece carries it: the page
 * with the heading may be out of the document when a later page has something to report.
 */
export function nameSections(source: DocumentFragment): void {
  for (const section of source.querySelectorAll<HTMLElement>('[data-source], [data-running]')) {
    section.dataset[TITLE] = nameOf(section);
  }
}

/** The section as its reader knows it: the title of its first heading, else its running foot. */
export function nameOf(section: HTMLElement): string {
  const heading = section.querySelector<HTMLElement>('[data-outline], h1, h2');
  const title = heading?.dataset['outline'] ?? heading?.textContent ?? section.dataset['running'] ?? '';
  return title.replaceAll('\u00AD', '').trim();
}

function titleOf(section: HTMLElement | null): string {
  return section?.dataset[TITLE] ?? '';
}
