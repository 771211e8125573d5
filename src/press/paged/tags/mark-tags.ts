import type { TagMark, TagSources } from '../../tab-protocol.ts';
import { markStructure } from './mark-structure.ts';
import type { Mark } from './mark-structure.ts';

/** Boxes that always have a tag of their own. A mark on another one would pass to each of its children. */
const TAGGED =
  'p, h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, table, caption, tr, th, td, blockquote, pre, figure, figcaption, section, article, aside, header, footer, main, nav, div, a, em, strong';
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, ul, ol, dl, table, blockquote, pre, figure, section, article, aside, div';
const REPEATED = '[data-press-repeated]';
const ARTIFACTS = `[aria-hidden="true"], [role="img"], svg, ${REPEATED}`;
const PRIVATE_PART = /-?x-m[0-9a-z]+$/;

/**
 * Marks elements for the PDF. Of all that a page can say about an element, Chromium writes only its language into the
 * tag. So each mark's index travels there, in the private-use part of a language tag (BCP 47, 2.2.7): `da-x-m1f` is
 * Danish all the same, for quotes and hyphens. `tags/read.ts` takes it off again. Chromium kerns no two letters of different
 * tags, so for its fonts the language stays what it was when the lines were laid out: `-webkit-locale`, which comes before `lang`.
 */
export function markTags(): TagSources {
  // A hyphen in the middle of a word means nothing when read aloud; without a tag it becomes an artifact.
  for (const hyphen of document.querySelectorAll('[data-press-repeated="hyphen"]')) {
    hyphen.setAttribute('aria-hidden', 'true');
  }
  const marked = new Map<HTMLElement, TagMark>();
  const mark = (element: Element, facts: TagMark) =>
    marked.set(element as HTMLElement, { ...marked.get(element as HTMLElement), ...facts });
  const clones = groupByRef();
  markPieces(clones, mark);
  markLinks(clones, mark);
  markRows(mark);
  markStructure(mark, TAGGED);
  markDisplaced(clones, mark);
  // A row with a mark of its own does not inherit its head's.
  for (const element of document.querySelectorAll(`${REPEATED}, ${REPEATED} tr`)) mark(element, { isRepeated: true });
  const artifactTexts = [...document.querySelectorAll('.pagedjs_page')].map(readArtifactText);
  return { marks: writeMarks(marked), artifactTexts };
}

type Clones = Map<string, HTMLElement[]>;

/** Paged.js gives every element of the source a `data-ref` and keeps it on the copies that it makes for further pages. */
function groupByRef(): Clones {
  const groups: Clones = new Map();
  for (const element of document.querySelectorAll<HTMLElement>('[data-ref]')) {
    const ref = refOf(element);
    const group = groups.get(ref);
    if (group) group.push(element);
    else groups.set(ref, [element]);
  }
  return groups;
}

function refOf(element: HTMLElement): string {
  return element.dataset['ref'] ?? '';
}

function markPieces(clones: Clones, mark: Mark): void {
  let piece = 0;
  for (const group of clones.values()) {
    if (group.length < 2 || !group[0]?.matches(TAGGED)) continue;
    piece += 1;
    for (const element of group) mark(element, { piece });
  }
}

function markLinks(clones: Clones, mark: Mark): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const pieces = clones.get(refOf(link)) ?? [link];
    const text = link.ariaLabel ?? pieces.map(readLine).join('');
    const picture = link.querySelector('img')?.alt ?? link.querySelector('svg[aria-label]')?.ariaLabel ?? '';
    mark(link, { linkText: text.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim() || picture });
  }
}

/** Text on one line: a line break divides words, too, and the hyphen of a page's end is none of them. */
function readLine(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const br of copy.querySelectorAll('br')) br.replaceWith(' ');
  for (const hyphen of copy.querySelectorAll('[data-press-repeated="hyphen"]')) hyphen.remove();
  return copy.textContent;
}

/** Marks rows with empty cells, which have no tag in Chromium: how many cells there are, and which of them each other is. */
function markRows(mark: Mark): void {
  for (const row of document.querySelectorAll('tr')) {
    const cells = [...row.cells];
    if (!cells.some((cell) => !cell.textContent.trim())) continue;
    mark(row, { cells: cells.length });
    cells.forEach((cell, index) => mark(cell, { cell: index }));
  }
}

/**
 * Marks siblings whose order the page changed. Floats that do not fit move to the next page, and are read aloud where they
 * were written. `data-press-order` counts the elements of the source.
 */
function markDisplaced(clones: Clones, mark: Mark): void {
  const highest = new Map<string, number>();
  const parents = new Set<string>();
  for (const element of document.querySelectorAll<HTMLElement>('[data-press-order]')) {
    if (clones.get(refOf(element))?.[0] !== element || !element.parentElement) continue;
    const [order, parent] = [Number(element.dataset['pressOrder']), refOf(element.parentElement)];
    const before = highest.get(parent) ?? -1;
    if (order < before) parents.add(parent);
    highest.set(parent, Math.max(before, order));
  }
  const siblings = [...parents]
    .flatMap((ref) => clones.get(ref) ?? [])
    .flatMap((parent) => [...parent.children] as HTMLElement[]);
  for (const sibling of siblings) {
    if (!sibling.dataset['pressOrder']) continue;
    const order = Number(sibling.dataset['pressOrder']);
    // Chromium has no tag for some boxes; what is in them takes their place.
    for (const element of [sibling, ...sibling.querySelectorAll(BLOCKS)]) mark(element, { order });
  }
}

function readArtifactText(page: Element): string {
  return [...page.querySelectorAll(ARTIFACTS)].map(({ textContent }) => textContent).join(' ');
}

function writeMarks(marked: Map<HTMLElement, TagMark>): TagMark[] {
  const languages = [...marked.keys()].map(languageOf);
  [...marked.keys()].forEach((element, index) => {
    const language = languages[index] ?? '';
    element.lang = `${language}${language && '-'}x-m${index.toString(36)}`;
    element.style.setProperty('-webkit-locale', language ? `"${language}"` : 'auto');
    // If Chromium has no tag for the element, its mark must not become its children's.
    for (const child of element.children as HTMLCollectionOf<HTMLElement>) {
      if (!marked.has(child) && !child.lang && 'lang' in child) child.lang = language;
    }
  });
  return [...marked.values()];
}

function languageOf(element: HTMLElement): string {
  return element.closest<HTMLElement>('[lang]')?.lang.replace(PRIVATE_PART, '') ?? '';
}
