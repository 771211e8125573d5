/** Where a text stands in the printed edition: the words of its paragraph around it, and the file that it comes from. */
import type { Element, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import { ATTRIBUTES } from '../../press/contract.ts';
import type { Surroundings } from '../../report/namesakes.ts';

export interface Place extends Surroundings {
  /** Path of the content file, as the part says it. */
  source: string;
}

/** Elements whose text is read as one: a row of a table, not its cells, since a name and its town stand side by side. */
const BLOCKS = new Set(['p', 'li', 'dt', 'dd', 'tr', 'figcaption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Name that the tree has for the attribute with a part's source. */
const SOURCE = ATTRIBUTES.source.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Makes the function that tells where a piece of a text stands. The tree may be changed meanwhile, as long as its texts
 * stay in order.
 */
export function indexTexts(tree: Root): (text: Text, start: number, end: number) => Place {
  const blocks = new Map<Text, Element>();
  const sources = new Map<Text, string>();
  visit(tree, 'element', (element) => {
    const source = element.properties[SOURCE];
    if (typeof source === 'string') for (const text of listTexts(element)) sources.set(text, source);
    // Outer elements come first, so the innermost block remains.
    if (BLOCKS.has(element.tagName)) for (const text of listTexts(element)) blocks.set(text, element);
  });
  return (text, start, end) => {
    const block = blocks.get(text);
    const texts = block ? listTexts(block) : [text];
    const space = block?.tagName === 'tr' ? ' ' : '';
    const at = texts.indexOf(text);
    return {
      before: [...texts.slice(0, at).map(({ value }) => value), text.value.slice(0, start)].join(space),
      after: [text.value.slice(end), ...texts.slice(at + 1).map(({ value }) => value)].join(space),
      source: sources.get(text) ?? '',
    };
  };
}

function listTexts(element: Element): Text[] {
  const texts: Text[] = [];
  visit(element, 'text', (text) => {
    texts.push(text);
  });
  return texts;
}
