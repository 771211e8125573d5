/**
 * Turns the HTML of one chapter into a part of the printed edition, where all chapters share one page: anchors get
 * the chapter's prefix, links to pages of the edition become links within it, web addresses are written out, and
 * headings become entries of the PDF's outline. Works on the tree, never on the text.
 */
import type { Element, ElementContent, Parents, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { outlineAttributes } from '../../press/contract.ts';
import { printAnchor } from '../../report/addresses.ts';
import { printAddress } from '../../report/short-links.ts';
import type { PrintedAddresses } from '../../report/short-links.ts';
import type { ShortLinks } from '../../schemas/short-links.ts';
import { setEnd } from './end-pieces.ts';
import type { ChapterEnd } from './end-pieces.ts';
import { setLinkRows } from './link-rows.ts';

export interface PrintPart {
  /** Year of the edition: links to its pages become anchors. */
  year: number;
  /** Slug of the page on the web: `klima/klimahandling`. */
  slug: string;
  /** Address of the site, for links that lead out of the edition. */
  site: URL | undefined;
  /** Level in the outline of the part's h2 headings; 0 leaves them out. */
  outlineLevel: number;
  /** Whether the last block stays on the page of what follows. */
  keepsWithNext: boolean;
  /** The edition's short addresses. */
  shortLinks: ShortLinks;
  /** What stands at the end of a chapter. */
  end?: ChapterEnd | undefined;
}

/** Attributes that point at an id of the same page. */
const REFERENCES = ['ariaLabelledBy', 'ariaDescribedBy', 'htmlFor'];

/** @returns the part's HTML, ready to stand in the printed edition */
export function preparePrint(html: string, part: PrintPart): string {
  const tree = fromHtml(html, { fragment: true });
  const prefix = `${printAnchor(part.slug)}-`;
  setNotes(tree);
  setLinkRows(tree, part);
  visit(tree, 'element', (node) => {
    prefixIds(node, prefix);
    if (/^h[2-6]$/.test(node.tagName)) setNoAddresses(node);
    if (node.tagName === 'h2' && part.outlineLevel > 0) {
      Object.assign(node.properties, outlineAttributes(outlineLabel(node), part.outlineLevel));
    }
  });
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'a' || typeof node.properties.href !== 'string') return;
    const href = node.properties.href;
    node.properties.href = resolveLink(href, part);
    if (index !== undefined && parent) writeAddress(node, href, { part, parent, index });
  });
  const last = tree.children.findLast((child) => child.type === 'element');
  if (part.keepsWithNext && last) last.properties.className = [...classesOf(last), 'rep-keep'];
  if (part.end) setEnd(tree, part.end);
  return toHtml(tree);
}

/** Notes are a heading and a list like others on paper, without the links back, which only a screen can follow. */
function setNotes(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (index === undefined || !parent) return;
    if ('dataFootnoteBackref' in node.properties) {
      parent.children.splice(index, 1);
      return index;
    }
    if (!('dataFootnotes' in node.properties)) return;
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const name = child.tagName === 'ol' ? 'rep-notes__list' : 'rep-notes__title';
      child.properties.className = [...classesOf(child), name];
    }
    parent.children.splice(index, 1, ...node.children);
    return index;
  });
}

function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

/** The words of a heading in the PDF's outline: a line end is a space, and a note's number is none of them. */
function outlineLabel(heading: Element): string {
  const words = (node: Element): string =>
    node.children
      .map((child) => {
        if (child.type === 'text') return child.value;
        if (child.type !== 'element' || 'dataFootnoteRef' in child.properties) return '';
        return child.tagName === 'br' ? ' ' : words(child);
      })
      .join('');
  return words(heading)
    .replace(/[ \n]+/g, ' ')
    .trim();
}

function prefixIds(node: Element, prefix: string): void {
  if (typeof node.properties.id === 'string') node.properties.id = prefix + node.properties.id;
  for (const name of REFERENCES) {
    const value = node.properties[name];
    const ids = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(' ') : undefined;
    if (ids) node.properties[name] = ids.map((id) => prefix + id);
  }
}

/** A heading says what follows; an address in it would stand in the contents too. */
function setNoAddresses(heading: Element): void {
  visit(heading, { type: 'element', tagName: 'a' }, (link) => {
    link.properties['dataAddress'] = 'shown';
  });
}

/** Link target in print: an anchor for pages of this edition, a full address for everything else. */
export function resolveLink(href: string, { year, slug, site }: PrintPart): string {
  if (href.startsWith('#')) return `#${printAnchor(slug)}-${href.slice(1)}`;
  if (!href.startsWith('/')) return href;
  const [path = '', anchor] = href.split('#');
  const page = path.match(new RegExp(`^/${year}/(.+?)/?$`))?.[1];
  if (page === undefined || page.includes('.')) return site ? new URL(href, site).href : href;
  return `#${printAnchor(page)}${anchor ? `-${anchor}` : ''}`;
}

/** Writes the address behind a link of the prose, unless the link's own words already say it. */
function writeAddress(
  link: Element,
  href: string,
  { part, parent, index }: { part: PrintedAddresses; parent: Parents; index: number },
): void {
  const short = shownAddress(href, part);
  if (short === undefined || link.properties['dataAddress'] === 'shown') return;
  if (comparable(toString(link)).includes(comparable(short))) return;
  const address: ElementContent = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['rep-address'] },
    children: [{ type: 'text', value: ` (${short})` }],
  };
  parent.children.splice(index + 1, 0, address);
}

/** What a reader of paper types: a short web address, a mail address, a telephone number. */
function shownAddress(href: string, addresses: PrintedAddresses): string | undefined {
  if (/^https?:/.test(href)) return printAddress(href, addresses);
  const [, scheme, rest = ''] = /^(mailto|tel):([^?]+)/.exec(href) ?? [];
  return scheme && decodeWritten(rest);
}

/** A lone `%` is no escape: the address is shown as it was written. */
function decodeWritten(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Without what makes one address look like two: `www.`, and how a telephone number is spaced and prefixed. */
function comparable(text: string): string {
  return /^[+\d\s()-]+$/.test(text) ? text.replace(/^\s*(?:\+|00)45|[\s()-]/g, '') : text.replace(/^www\./, '');
}
