/** What the page says of the structure of its text, beside its HTML. */
import { ATTRIBUTES } from '../../contract.ts';
import type { TagMark } from '../../tab-protocol.ts';

/** Adds what the page says of an element. */
export type Mark = (element: Element, facts: TagMark) => void;

const REPEATED = '[data-press-repeated]';
const SECTION = `[${ATTRIBUTES.part}], [${ATTRIBUTES.source}]`;
const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** @param tagged boxes and words that always have a tag of their own */
export function markStructure(mark: Mark, tagged: string): void {
  markSections(mark);
  markRoles(mark);
  markLevels(mark);
  markRowGroups(mark);
  markDescriptions(mark);
  markWords(mark, tagged);
}

/** Parts of the publication, and sections of its sources: the outermost of those that stand in one another. */
function markSections(mark: Mark): void {
  for (const section of document.querySelectorAll<HTMLElement>(SECTION)) {
    if (section.parentElement?.closest(SECTION)) continue;
    group(section);
    mark(section, { role: 'Sect', ...titled(section.dataset['pressTitle']) });
  }
}

function markRoles(mark: Mark): void {
  for (const element of document.querySelectorAll<HTMLElement>(`[${ATTRIBUTES.role}]`)) {
    group(element);
    const role = element.getAttribute(ATTRIBUTES.role) ?? '';
    mark(element, { role, ...titled(element.querySelector(HEADINGS)?.textContent) });
  }
}

/** Chromium has no tag for a mere box, unless it is said to be a group. */
function group(element: HTMLElement): void {
  if (element.localName === 'div' && !element.role) element.role = 'group';
}

function titled(text: string | null | undefined): { title?: string } {
  const title = text?.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
  return title ? { title } : {};
}

/** Headings of a section whose first one stands lower in the outline than its HTML says, as do those of parts of a chapter. */
function markLevels(mark: Mark): void {
  const shifts = new Map<string, number>();
  for (const heading of document.querySelectorAll<HTMLElement>(HEADINGS)) {
    if (heading.closest(REPEATED)) continue;
    const own = Number(heading.localName[1]);
    const section = heading.closest<HTMLElement>(SECTION)?.dataset['ref'] ?? '';
    const listed = Number(heading.getAttribute(ATTRIBUTES.outlineLevel) ?? own);
    const shift = shifts.get(section) ?? Math.max(0, listed - own);
    shifts.set(section, shift);
    if (shift > 0) mark(heading, { level: Math.min(own + shift, 6) });
  }
}

function markRowGroups(mark: Mark): void {
  for (const row of document.querySelectorAll('thead > tr')) mark(row, { rows: 'THead' });
  for (const row of document.querySelectorAll('tfoot > tr')) mark(row, { rows: 'TFoot' });
}

/** A list of terms and what they mean, for which Chromium has no tags. */
function markDescriptions(mark: Mark): void {
  const roles = { dl: 'L', dt: 'Lbl', dd: 'LBody' };
  for (const [name, role] of Object.entries(roles)) {
    for (const element of document.querySelectorAll(name)) mark(element, { role });
  }
}

/** Words that are not read as they stand. Chromium has a tag for those of a `mark`, and for the whole line else. */
function markWords(mark: Mark, tagged: string): void {
  const wrap = (element: HTMLElement) => {
    if (!element.matches(`${tagged}, abbr`) && !element.role) element.role = 'mark';
  };
  for (const element of document.querySelectorAll<HTMLElement>('.pagedjs_page_content [lang]')) wrap(element);
  for (const element of document.querySelectorAll<HTMLElement>(`[${ATTRIBUTES.spoken}]`)) {
    wrap(element);
    mark(element, { spoken: element.getAttribute(ATTRIBUTES.spoken) ?? '' });
  }
  for (const element of document.querySelectorAll<HTMLElement>('abbr[title]')) {
    mark(element, { expansion: element.title });
  }
}
