/** XML as a tree, so that a library writes it and every character in it is escaped. */
import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** An element; children that are texts become text nodes, and missing attributes and children are left out. */
export function xml(
  name: string,
  attributes: Record<string, string | undefined> = {},
  children: (ElementContent | string | undefined)[] = [],
): Element {
  return {
    type: 'element',
    name,
    attributes,
    children: children
      .filter((child) => child !== undefined)
      .map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

/** A whole document in UTF-8. */
export function writeXml(root: Element, before = ''): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${before}${toXml(root)}\n`;
}
