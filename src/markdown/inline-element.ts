import type { Emphasis, PhrasingContent } from 'mdast';

/** An inline element that Markdown has no signs for: `<abbr title="millioner">`. */
export function inlineElement(name: string, properties: Record<string, string>, children: PhrasingContent[]): Emphasis {
  return { type: 'emphasis', data: { hName: name, hProperties: properties }, children };
}
