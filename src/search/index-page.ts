import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { EXIT, visit } from 'unist-util-visit';
import type { Site } from '../schemas/site.ts';
import type { TagName } from '../schemas/tags.ts';
import type { PagePlace } from './kinds.ts';

/** What stands in a page's main part and is not its text: controls, rows that lead on, notes about the page itself. */
export const NOT_TEXT = [
  'nav',
  'button',
  'form',
  'noscript',
  '[aria-hidden="true"]',
  '[hidden]',
  '[data-deep]',
  'caption',
  'thead',
  '.rep-turn',
  '.rep-meta',
  '.rep-changed',
  '.rep-change',
  '.rep-downloads',
  '.rep-index',
  // Said by the text, or by another chapter.
  '.rep-brief',
  '.rep-same',
  '.rep-figure-links',
  '.rep-key-figure__note',
];

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
const REPETITIONS = Object.values(SAID_TWICE).flat();

/**
 * The document that the indexer is given for a built page: its main part, with the title that a hit shows, and the kind
 * and the year that readers filter by.
 *
 * @param site whose names stand behind each page's title
 * @throws Error when the page has no `<main>` or no `<title>`.
 */
export function toIndexPage(html: string, path: string, { kind, year }: PagePlace, site: Site): string {
  const tree = fromHtml(html);
  const main = demand(tree, 'main', path);
  const title = shortenTitle(toString(demand(tree, 'title', path)), site.words);
  const facts = [meta('dataPagefindMeta', 'title', title), meta('dataPagefindFilter', 'type', kind)];
  if (year) facts.push(meta('dataPagefindFilter', 'aar', year));
  main.properties.dataPagefindBody = '';
  takeOutRepetitions(main);
  readRowsAsLines(main);
  separate(main);
  return `<!doctype html><html lang="da"><head>${toHtml(facts)}</head><body>${toHtml(main)}</body></html>`;
}

/** Cells that say that the source gives nothing. */
const NOTHING = /^[–\s]*$/;

/** Takes out what tags say twice. The indexer does not end a sentence behind an element that it leaves out itself. */
function takeOutRepetitions(tree: Element): void {
  visit(tree, 'element', (element) => {
    element.children = element.children.filter(
      (child) => child.type !== 'element' || !REPETITIONS.some((name) => hasClass(child, name)),
    );
  });
}

/** Makes a line of each table row. The indexer ends a sentence at a paragraph, and knows no rows. */
function readRowsAsLines(tree: Element): void {
  visit(tree, { type: 'element', tagName: 'tr' }, (row) => {
    const line = row;
    line.tagName = 'p';
    line.children = line.children.filter((cell) => cell.type === 'element' && !NOTHING.test(toString(cell)));
    visit(line, 'element', (element) => {
      if (element.tagName === 'td' || element.tagName === 'th') element.tagName = 'span';
    });
  });
  visit(tree, 'element', (element) => {
    if (['table', 'tbody', 'tfoot'].includes(element.tagName)) element.tagName = 'div';
  });
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

/**
 * Puts a space between adjacent elements. The style sheet sets a name above its title, so readers see two lines. The
 * indexer knows no style sheet, and would read `DammBorgmester`.
 */
function separate(tree: Element): void {
  visit(tree, 'element', (element) => {
    element.children = element.children.flatMap((child, index) => {
      const touches = child.type === 'element' && element.children[index - 1]?.type === 'element';
      return touches ? [{ type: 'text', value: ' ' } as const, child] : [child];
    });
  });
}

/** `Social – Kystforeningens beretning 2030` → `Social`: a hit shows the year beside it. */
function shortenTitle(title: string, { edition, editions }: Site['words']): string {
  const end = title.lastIndexOf(` – ${title.endsWith(editions) ? editions : edition}`);
  return end === -1 ? title : title.slice(0, end);
}

function meta(kind: 'dataPagefindMeta' | 'dataPagefindFilter', name: string, content: string): Element {
  return { type: 'element', tagName: 'meta', properties: { [kind]: `${name}[content]`, content }, children: [] };
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
