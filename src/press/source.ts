import type { Element, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** Marks what opens a new page whatever stands before it, so that it can be cut by itself: `<section data-press-part>`. */
const PART = 'dataPressPart';

/** A document to print, taken apart. */
export interface Source {
  /** Markup up to the body's content: what decides how every part looks. */
  frame: string;
  /** Addresses of the style sheets. */
  styles: string[];
  parts: Part[];
}

export interface Part {
  /** Markup as it stands in the document. */
  html: string;
  /** Addresses of its pictures. */
  pictures: string[];
}

/**
 * Takes a document apart where parts begin.
 *
 * @param address of the document, for what its markup names
 */
export function readSource(html: string, address: string): Source {
  const tree = fromHtml(html);
  const absolute = (value: unknown) => (typeof value === 'string' && value ? [new URL(value, address).href] : []);
  const styles: string[] = [];
  let body: Element | undefined;
  visit(tree, 'element', (element) => {
    const { tagName, properties } = element;
    if (tagName === 'body') body = element;
    if (tagName === 'link' && [properties['rel']].flat().includes('stylesheet'))
      styles.push(...absolute(properties['href']));
  });
  const begin = body?.children[0]?.position?.start.offset ?? html.length;
  return {
    frame: html.slice(0, begin),
    styles,
    parts: split(body?.children ?? []).map((nodes) => describe(nodes, html, absolute)),
  };
}

/** Runs of the body's children, each beginning with a part; what stands before the first is one too. */
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
    visit(node, 'element', ({ tagName, properties }) => {
      if (['img', 'source', 'image', 'use'].includes(tagName))
        pictures.push(...absolute(properties['src'] ?? properties['href']));
    });
  }
  return { html: html.slice(nodes[0]?.position?.start.offset, nodes.at(-1)?.position?.end.offset), pictures };
}
