/** Makes what was written for a page of the web right for a document of a book: links, notes, drawings, attributes. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Book, Section } from './book.ts';
import { listIds } from './read-page.ts';

/** Attributes that mean nothing in a book, or that EPUB does not know. */
const DROPPED = /^(?:data|onclick|loading|decoding|srcSet|sizes|focusable|tabIndex)/;

/** What links of a book may lead to: a document for each section, with the ids in it. */
export type Targets = ReadonlyMap<string, { file: string; ids: ReadonlySet<string> }>;

/** Documents by the name of their sections, for `prepareContent`. */
export function listTargets({ sections }: Book): Targets {
  return new Map(sections.map(({ name, file, content }) => [name, { file, ids: listIds(content) }]));
}

/** Changes a section's tree in place, and returns the site paths of the pictures that stand in it. */
export function prepareContent(section: Section, targets: Targets, site: string | undefined): string[] {
  const images: string[] = [];
  const home = site && pathOf(section, site);
  visit(section.content, 'element', (element, index, parent) => {
    if (element.tagName === 'a' && typeof element.properties.href === 'string') {
      element.properties.href = resolveLink(element, section, targets, home);
    }
    if (element.tagName === 'img' && String(element.properties.src).startsWith('/')) {
      images.push(String(element.properties.src));
      element.properties.src = imageName(String(element.properties.src));
    }
    markNotes(element);
    if (element.tagName === 'svg') prepareDrawing(element);
    dropAttributes(element);
    if (index !== undefined && parent && element.tagName === 'script') parent.children.splice(index, 1);
  });
  dropBlankText(section.content);
  return images;
}

/** Name of a picture in the book, from its site path. */
export function imageName(path: string): string {
  return `billeder/${
    path
      .split('/')
      .at(-1)
      ?.replace(/[^\w.-]/g, '-') ?? ''
  }`;
}

/** A document's address on the web, as a folder: what `#id` leads to there. */
function pathOf(section: Section, site: string): string {
  return new URL(section.name, site).href;
}

/**
 * Where a link leads from a book: a page of the edition that is in the book, or the web. A page of the site that is not in it, and
 * what asks for the web by `data-epub-online`, keep their full address.
 */
function resolveLink(
  { properties }: Element,
  section: Section,
  targets: Targets,
  home: string | undefined,
): string | undefined {
  const href = String(properties.href);
  const isOnline = 'dataEpubOnline' in properties;
  if (/^[a-z]+:/i.test(href)) return href;
  const [path = '', id = ''] = href.split('#');
  if (path === '' && !isOnline) return targets.get(section.name)?.ids.has(id) ? `#${id}` : undefined;
  const name = path === '' ? section.name : path.replace(/^\/\d{4}\/|\/$/g, '');
  const target = isOnline ? undefined : targets.get(name);
  if (target) return target.file + (id && target.ids.has(id) ? `#${id}` : '');
  return home && new URL(path === '' ? `${home}/#${id}` : href, home).href;
}

/** Footnotes by the names that reading systems know, so that they can show them in place (EPUB SSV). */
function markNotes(element: Element): void {
  const { properties } = element;
  if ('dataFootnoteRef' in properties) Object.assign(properties, { 'epub:type': 'noteref', role: 'doc-noteref' });
  if ('dataFootnotes' in properties) Object.assign(properties, { 'epub:type': 'footnotes', role: 'doc-endnotes' });
  if ('dataFootnoteBackref' in properties) Object.assign(properties, { role: 'doc-backlink' });
}

/** Drawings take the colour of the text: reading systems are grey, sepia or black, and change it. */
function prepareDrawing(svg: Element): void {
  svg.properties['xmlns'] = 'http://www.w3.org/2000/svg';
  visit(svg, 'element', ({ properties }) => {
    for (const name of ['fill', 'stroke']) {
      const colour = properties[name];
      if (colour !== undefined && colour !== 'none') properties[name] = 'currentColor';
    }
    delete properties.className;
    delete properties.style;
  });
}

function dropAttributes({ properties }: Element): void {
  for (const name of Object.keys(properties)) {
    if (DROPPED.test(name)) delete properties[name];
  }
}

/** White space between blocks that a page's source left is no text. */
function dropBlankText(root: Root): void {
  visit(root, 'text', (text) => {
    text.value = text.value.replace(/[ \t\n]+/g, ' ');
  });
}
