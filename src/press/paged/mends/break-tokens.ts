import type { PagedBreakToken, PagedLayout } from '../paged-types.ts';
import type { Mend } from './mend.ts';

/** Remembers which text of the source each copied text is, so that the next page goes on from the right one. */
export const breakTokens: Mend = {
  name: 'break-tokens',
  issue:
    'Paged.js looks for the first text of the parent with the same characters. Where a short text recurs between inline tags (`og`, `–`), words are printed twice or lost.',
  until: 'createBreakToken keeps the source node instead of searching for it',
  apply: {
    onLayout(layout, { token }) {
      mendBreakTokens(layout, token);
    },
  },
};

function mendBreakTokens(layout: PagedLayout, previous: PagedBreakToken): void {
  const sources: TextSources = new WeakMap();
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
 * `BreakToken.equals` reads an offset of 0 as no offset and takes any place in a text for its beginning. Paged.js then
 * skips a text that stands in no paragraph and is longer than a page.
 */
function compareWhole(token: PagedBreakToken): PagedBreakToken {
  token.equals = ({ node, offset }) => token.node === node && token.offset === offset;
  return token;
}

/** For each copied text, the one it was copied from, and how much of that stands on pages before. */
type TextSources = WeakMap<Node, { source: Text; skipped: number }>;

/** Pairs every text of the copy with its source. Copy and source have the same shape. */
function pairTexts(clone: Node, node: Node, sources: TextSources): void {
  if (clone.nodeType === Node.TEXT_NODE && node.nodeType === Node.TEXT_NODE) {
    const source = node as Text;
    // A text that goes on from the page before holds the end of its source only. Once the page is cut, it lacks its end as well.
    sources.set(clone, { source, skipped: source.data.length - (clone as Text).data.length });
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
  sources: TextSources,
): { node: Node; offset: number } | undefined {
  const isInText = startContainer.nodeType === Node.TEXT_NODE;
  const text = isInText ? startContainer : startContainer.childNodes[startOffset];
  const { source, skipped = 0 } = (text && sources.get(text)) ?? {};
  if (!source) return undefined;
  const offset = skipped + (isInText ? startOffset : 0);
  const parent = source.parentNode;
  return offset === 0 && parent?.firstChild === source ? { node: parent, offset: 0 } : { node: source, offset };
}
