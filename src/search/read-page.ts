/** Reads a built page as the search knows it: its text in sections, without what repeats or only leads on. */
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { EXIT, visit } from 'unist-util-visit';
import type { Site } from '../schemas/site.ts';
import type { TagName } from '../schemas/tags.ts';
import type { SearchRecord } from './index-file.ts';
import type { Kind, PagePlace } from './kinds.ts';
import { readRows } from './read-table.ts';
import { SectionWriter } from './section-writer.ts';

/**
 * Classes of what the web face of a tag says a second time, for the eye or on demand. Every tag of the vocabulary has an
 * entry, so a new one cannot be searched by chance.
 */
const SAID_TWICE: Record<TagName, readonly string[]> = {
  AccountsTable: [],
  Audio: [],
  // The whole amount behind the short one.
  Chart: ['rep-chart__exact'],
  Explainer: [],
  FactBox: [],
  Figure: [],
  KeyFigure: [],
  Links: [],
  Quote: [],
  Roster: [],
  Signatories: [],
  Video: [],
};

/** What stands in a page's main part and is not its text: controls, rows that lead on, notes about the page itself. */
const NOT_TEXT = {
  tags: ['nav', 'button', 'form', 'noscript', 'script', 'style', 'svg', 'caption', 'template'],
  classes: [
    'rep-turn',
    'rep-deep',
    'rep-meta',
    'rep-downloads',
    'rep-index',
    'rep-scroll-hint',
    'rep-figures__more',
    'rep-changed',
    'rep-change',
    // Said by the text, or by another chapter.
    'rep-brief',
    'rep-same',
    'rep-figure-links',
    'rep-key-figure__note',
    ...Object.values(SAID_TWICE).flat(),
  ],
};

/** Elements that stand on lines of their own. What is said of a term (`dd`) goes on behind it. */
const LINES = ['p', 'li', 'dt', 'figcaption', 'blockquote', 'summary', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
/** What a heading inside them speaks for ends with them: the text behind a fact box belongs to the section around it. */
const SCOPES = ['section', 'aside', 'figure'];
const HEADING = /^h[2-6]$/;

/** Pages whose sections readers look up by name, and what each such section is found as. */
const SPLIT: Partial<Record<Kind, (section: Element) => Kind>> = {
  organisation: (section) => (hasAny(section, ['rep-party', 'rep-signatures']) ? 'organ' : 'organisation'),
  regnskab: (section) => (hasAny(section, ['table', 'rep-rows']) ? 'tabel' : 'regnskab'),
  sammenligning: () => 'sammenligning',
};

/**
 * The records of a built page: the page itself, and those of its sections that are looked up by name, such as a committee or a
 * table.
 *
 * @param path site path of the page
 * @param site whose names stand behind each page's title; a hit leaves them out
 * @throws Error when the page has no `<main>` or no `<title>`
 */
export function readPage(html: string, path: string, place: PagePlace, site: Site): SearchRecord[] {
  const tree = fromHtml(html);
  const title = shortenTitle(toString(demand(tree, 'title', path)), site.words);
  const page = new PageReader(path, place, title);
  page.read(demand(tree, 'main', path));
  return page.records.filter(({ sections }) => sections.length > 0);
}

class PageReader {
  readonly records: SearchRecord[] = [];
  readonly #path: string;
  readonly #place: PagePlace;
  #writer: SectionWriter;

  constructor(path: string, place: PagePlace, title: string) {
    this.#path = path;
    this.#place = place;
    this.#writer = this.#start(title, path, place.kind);
  }

  read(element: Element): void {
    this.#readChildren(element, false);
    this.#writer.endLine();
  }

  #start(title: string, url: string, kind: Kind): SectionWriter {
    const { year } = this.#place;
    const record: SearchRecord = { url, title, kind, years: year === undefined ? [] : [year], sections: [] };
    this.records.push(record);
    return new SectionWriter(record);
  }

  #readChildren({ children }: Element, isInItem: boolean): void {
    let before: ElementContent | undefined;
    for (const child of children) {
      if (child.type === 'text') this.#writer.add(child.value);
      else if (child.type === 'element' && !isLeftOut(child)) {
        // The style sheet sets a name above its title, so readers see two lines; the text alone would be `DammBorgmester`.
        if (before?.type === 'element') this.#writer.add(isInItem ? ' · ' : ' ');
        this.#readElement(child, isInItem);
      }
      before = child;
    }
  }

  #readElement(element: Element, isInItem: boolean): void {
    const { tagName } = element;
    if (SCOPES.includes(tagName)) this.#readScope(element);
    else if (tagName === 'table') this.#readTable(element);
    else if (HEADING.test(tagName)) this.#writer.startSection(toString(element), this.#addressOf(element));
    else if (LINES.includes(tagName) || element.properties.id !== undefined) {
      this.#writer.endLine();
      this.#readChildren(element, tagName === 'li');
      if (tagName === 'dt') this.#writer.add(' ');
      else this.#writer.endLine();
    } else this.#readChildren(element, isInItem);
  }

  #readScope(element: Element): void {
    this.#writer.endLine();
    const around = this.#writer;
    const section = around.section;
    const kindOf = SPLIT[this.#place.kind];
    const heading = kindOf && element.tagName === 'section' ? findHeading(element) : undefined;
    if (kindOf && heading && !hasClass(element, 'rep-links')) {
      this.#writer = this.#start(toString(heading), this.#addressOf(heading), kindOf(element));
    }
    this.#readChildren(element, false);
    this.#writer.endLine();
    this.#writer = around;
    around.section = section;
  }

  #readTable(element: Element): void {
    this.#writer.endLine();
    for (const row of readRows(element, (cell) => !isLeftOut(cell))) this.#writer.addLine(row);
  }

  #addressOf({ properties: { id } }: Element): string {
    return id === undefined ? this.#writer.url : `${this.#path}#${id}`;
  }
}

function isLeftOut(element: Element): boolean {
  const { ariaHidden, hidden } = element.properties;
  if (ariaHidden === 'true' || (hidden !== undefined && hidden !== false)) return true;
  // The name of the theme above a chapter's headline is the title of the hit.
  if (element.tagName === 'p' && hasClass(element, 'rep-label')) return true;
  return NOT_TEXT.tags.includes(element.tagName) || NOT_TEXT.classes.some((name) => hasClass(element, name));
}

/** The heading that a section begins with; not one of a section inside it. */
function findHeading(section: Element): Element | undefined {
  for (const child of section.children) {
    if (child.type !== 'element' || SCOPES.includes(child.tagName)) continue;
    const heading = HEADING.test(child.tagName) ? child : findHeading(child);
    if (heading) return heading;
  }
  return undefined;
}

/** Whether an element of one of those names or classes stands in the section itself, not in a section inside it. */
function hasAny(section: Element, names: string[]): boolean {
  return section.children.some(
    (child) =>
      child.type === 'element' &&
      child.tagName !== 'section' &&
      (names.some((name) => child.tagName === name || hasClass(child, name)) || hasAny(child, names)),
  );
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

/** `Social – Kystforeningens beretning 2030` → `Social`: a hit shows the year beside it. */
function shortenTitle(title: string, { edition, editions }: Site['words']): string {
  const end = title.lastIndexOf(` – ${title.endsWith(editions) ? editions : edition}`);
  return end === -1 ? title : title.slice(0, end);
}

function demand(tree: Root, tagName: string, path: string): Element {
  let found: Element | undefined;
  visit(tree, { type: 'element', tagName }, (element) => {
    found = element;
    return EXIT;
  });
  if (!found) throw new Error(`${path} has no <${tagName}>, so it cannot be searched.`);
  return found;
}
