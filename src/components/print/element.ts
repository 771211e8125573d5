import type { Element, ElementContent, Properties } from 'hast';

/** An element of a tree; properties without a value are left out, and texts become nodes. */
export function element(
  tagName: string,
  properties: Record<string, string | number | undefined>,
  children: (ElementContent | string)[] = [],
): Element {
  const { class: className, ...others } = properties;
  const given = Object.entries(others).filter(([, value]) => value !== undefined) as [string, string | number][];
  const classes: Properties = className === undefined ? {} : { className: String(className).split(' ') };
  return {
    type: 'element',
    tagName,
    properties: { ...classes, ...Object.fromEntries(given) },
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

/** Whether an element has a class. */
export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}
