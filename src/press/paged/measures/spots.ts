import { ATTRIBUTES } from '../../contract.ts';
import type { PageSpot } from '../../page-map.ts';

/** Names an element and its place as the author knows them: the tag, the chapter, the file. */
export function spotOf(element: Element, page: number): PageSpot {
  const section =
    element.closest<HTMLElement>(`[${ATTRIBUTES.source}]`) ?? element.closest<HTMLElement>(`[${ATTRIBUTES.running}]`);
  const source = section?.getAttribute(ATTRIBUTES.source) ?? '';
  return { page, element: describe(element), title: titleOf(section), source };
}

/** The element as a tag, by the author's name where the page gives it (`ATTRIBUTES.tag`). Paged.js moves an id to `data-id`. */
export function describe(element: Element): string {
  const tagged = element.closest<HTMLElement>(`[${ATTRIBUTES.tag}]`) ?? element;
  const tag = tagged.getAttribute(ATTRIBUTES.tag) ?? tagged.localName;
  const id = tagged.id || tagged.getAttribute('data-id');
  const [className] = tagged.classList;
  return `<${tag}${id ? ` id="${id}"` : className ? ` class="${className}"` : ''}>`;
}

/** Names what no page can hold. A row is named as part of what its author wrote, a table. */
export function spotOfTall(element: Element, page: number): PageSpot {
  const spot = spotOf(element, page);
  const table = element instanceof HTMLTableRowElement && element.closest('table');
  return table ? { ...spot, element: `En række i ${describe(table)}` } : spot;
}

const TITLE = 'pressTitle';

/**
 * Writes each section's title on the section before anything is laid out, so that every continued piece carries it: the
 * page with the heading has left the document when a later page has something to report.
 */
export function nameSections(source: DocumentFragment): void {
  for (const section of source.querySelectorAll<HTMLElement>(`[${ATTRIBUTES.source}], [${ATTRIBUTES.running}]`)) {
    section.dataset[TITLE] = nameOf(section);
  }
}

/** The section as its reader knows it: the title of its first heading, else its running foot. */
export function nameOf(section: HTMLElement): string {
  const heading = section.querySelector<HTMLElement>(`[${ATTRIBUTES.outline}], h1, h2`);
  const own = heading && (heading.getAttribute(ATTRIBUTES.outline) || titleText(heading));
  return (own ?? section.getAttribute(ATTRIBUTES.running) ?? '').replaceAll('\u00AD', '').trim();
}

/** Signs of notes, which are no part of the title that they stand in. */
const NOTE_SIGNS = '[data-footnote-ref], [role="doc-noteref"]';

/** Text of a heading as a title: on one line, without the signs of notes. */
export function titleText(heading: Element): string {
  const copy = heading.cloneNode(true) as Element;
  for (const br of copy.querySelectorAll('br')) br.replaceWith(' ');
  for (const sign of copy.querySelectorAll(NOTE_SIGNS)) sign.remove();
  return copy.textContent.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
}

function titleOf(section: HTMLElement | null): string {
  return section?.dataset[TITLE] ?? '';
}
