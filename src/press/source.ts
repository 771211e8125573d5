import type { Element, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { ATTRIBUTES, ROLES } from './contract.ts';
import { PressError } from './errors.ts';
import { unknownName } from './job.ts';

/** A document to print, divided into its parts. */
export interface Source {
  /** Markup up to the body's content: what decides how every part looks. */
  frame: string;
  /** Addresses of the style sheets. */
  styles: string[];
  parts: Part[];
  /** What stands on the first pages of excerpts alone. */
  heads: ExcerptHead[];
}

export interface Part {
  /** Markup as it stands in the document. */
  html: string;
  /** Addresses of its pictures. */
  pictures: string[];
}

/** What stands on the first page of an excerpt and not in the whole (`ATTRIBUTES.excerptHead`). */
export interface ExcerptHead extends Part {
  /** Site path of the excerpt. */
  path: string;
}

/** Names of the contract's attributes as properties of a tree. */
const PROPERTIES = new Set<string>(Object.values(ATTRIBUTES).map(toProperty));
const PART = toProperty(ATTRIBUTES.part);
const ROLE = toProperty(ATTRIBUTES.role);
const HEAD = toProperty(ATTRIBUTES.excerptHead);
const KNOWN_ROLES = new Set<string>(ROLES);

/**
 * Divides a document where its parts begin.
 *
 * @param address of the document, for what its markup names
 * @throws PressError naming every attribute that looks like the press' and is not in the contract
 */
export function readSource(html: string, address: string): Source {
  const tree = fromHtml(html);
  const absolute = (value: unknown) => (typeof value === 'string' && value ? [new URL(value, address).href] : []);
  const styles: string[] = [];
  const unknown = new Set<string>();
  let body: Element | undefined;
  const heads: ExcerptHead[] = [];
  const readElement = (element: Element) => {
    const { tagName, properties } = element;
    if (tagName === 'body') body = element;
    if (tagName === 'link' && [properties['rel']].flat().includes('stylesheet')) {
      styles.push(...absolute(properties['href']));
    }
    const role = properties[ROLE];
    if (typeof role === 'string' && !KNOWN_ROLES.has(role)) unknown.add(`${ATTRIBUTES.role}="${role}"`);
    for (const name in properties) {
      if (name.startsWith('dataPress') && !PROPERTIES.has(name)) unknown.add(toAttribute(name));
    }
    if (!element.content) return;
    visit(element.content, 'element', readElement);
    const path = properties[HEAD];
    if (typeof path === 'string') heads.push({ path, ...describe(element.content.children, html, absolute) });
  };
  visit(tree, 'element', readElement);
  if (unknown.size > 0) {
    const { pathname } = new URL(address);
    throw new PressError([...unknown].map((name) => unknownName(name, pathname)));
  }
  const begin = body?.children[0]?.position?.start.offset ?? html.length;
  const parts = split(body?.children.filter((node) => !isHead(node)) ?? []).map((nodes) =>
    describe(nodes, html, absolute),
  );
  return { frame: html.slice(0, begin), styles, parts, heads };
}

function isHead(node: RootContent): boolean {
  return node.type === 'element' && HEAD in node.properties;
}

/** `data-press-page-of` as `dataPressPageOf`. */
function toProperty(attribute: string): string {
  return attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function toAttribute(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Runs of the body's children, each beginning with a part. What stands before the first is one too. */
function split(children: RootContent[]): RootContent[][] {
  const groups: RootContent[][] = [];
  for (const node of children) {
    const begins = node.type === 'element' && PART in node.properties;
    const current = groups.at(-1);
    if (current && !begins) current.push(node);
    else groups.push([node]);
  }
  // White space between tags is no part.
  return groups.filter((nodes) =>
    nodes.some((node) => node.type === 'element' || (node.type === 'text' && node.value.trim())),
  );
}

function describe(nodes: RootContent[], html: string, absolute: (value: unknown) => string[]): Part {
  const pictures: string[] = [];
  for (const node of nodes) {
    visit(node, 'element', (element) => {
      const { tagName, properties } = element;
      for (const named of listNamed(tagName, properties)) pictures.push(...absolute(named));
      if (tagName === 'style') pictures.push(...listInStyle(toString(element)).flatMap(absolute));
    });
  }
  // One by one: what is no part may stand between them.
  const texts = nodes.map(({ position }) => (position ? html.slice(position.start.offset, position.end.offset) : ''));
  return { html: texts.join(''), pictures };
}

/** Addresses of everything that an element shows and that is not in it. */
function listNamed(tagName: string, properties: Element['properties']): unknown[] {
  const isPicture = ['img', 'source', 'image', 'use', 'video', 'feImage'].includes(tagName);
  const own = isPicture ? [properties['src'], properties['href'], properties['xLinkHref'], properties['poster']] : [];
  const srcSet = properties['srcSet'];
  const candidates = typeof srcSet === 'string' ? srcSet.split(/,\s+/).map((part) => part.trim().split(/\s/)[0]) : [];
  return [...own, ...candidates, ...listInStyle(properties['style'])];
}

/** What a style names: `background: url(kort.png)`. */
function listInStyle(style: unknown): string[] {
  if (typeof style !== 'string') return [];
  return [...style.matchAll(/url\(\s*['"]?([^'")]+)/g)].flatMap(([, address]) => address ?? []);
}
