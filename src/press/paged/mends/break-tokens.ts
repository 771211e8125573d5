import type { PagedBreakToken, PagedLayout } from '../paged-types.ts';

/**
 * Finds the source of a cut text node by memory. Paged.js looks for the first text node of the parent that contains the
 * same characters; where a short text recurs between inline tags (`og`, `–`), it goes on from the wrong one and prints
 * words twice or not at all.
 */
export function mendBreakTokens(layout: PagedLayout, previous: PagedBreakToken): void {
  const sources = new WeakMap<Node, Text>();
  const append = layout.append.bind(layout);
  const create = layout.createBreakToken.bind(layout);
  const BreakToken = previous.constructor as new (node: Node, offset: number) => PagedBreakToken;
  layout.append = (node, dest, token, shallow, rebuild) => {
    const clone = append(node, dest, token, shallow, rebuild);
    pairTexts(clone, node, sources);
    return clone;
  };
  layout.createBreakToken = (overflow, rendered, source) => {
    const place = placeOf(overflow, sources);
    const token = place ? new BreakToken(place.node, place.offset) : create(overflow, rendered, source);
    return token && compareWhole(token);
  };
}

/**
 * Paged.js takes two places in one text for the same as soon as one of them is its beginning (`BreakToken.equals` reads
 * an offset of 0 as none), and gives up a text that stands in no paragraph and is longer than a page.
 */
function compareWhole(token: PagedBreakToken): PagedBreakToken {
  token.equals = ({ node, offset }) => token.node === node && token.offset === offset;
  return token;
}

/** Remembers for every text of the copy which text of the source it is; copy and source have the same shape. */
function pairTexts(clone: Node, node: Node, sources: WeakMap<Node, Text>): void {
  if (clone.nodeType === Node.TEXT_NODE && node.nodeType === Node.TEXT_NODE) {
    sources.set(clone, node as Text);
    return;
  }
  clone.childNodes.forEach((child, index) => {
    const source = node.childNodes[index];
    if (source) pairTexts(child, source, sources);
  });
}

/** Where in the source the page ends, when it ends at or in a text; nothing when it ends at an element. */
function placeOf(
  { startContainer, startOffset }: Range,
  sources: WeakMap<Node, Text>,
): { node: Node; offset: number } | undefined {
  const isInText = startContainer.nodeType === Node.TEXT_NODE;
  const text = isInText ? startContainer : startContainer.childNodes[startOffset];
  const source = text && sources.get(text);
  if (!text || !source) return undefined;
  // A text that goes on from the page before holds the end of its source only.
  const skipped = source.data.length - (text as Text).data.length;
  const offset = skipped + (isInText ? startOffset : 0);
  const isWhole = offset === 0 && source.parentNode?.firstChild === source;
  return isWhole && source.parentNode ? { node: source.parentNode, offset: 0 } : { node: source, offset };
}
