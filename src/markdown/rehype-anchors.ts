import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { createSlugger } from '../report/slug.ts';

/**
 * Gives headings ASCII-folded Danish anchors. Astro's own would keep æ, ø and å, which break when an address is
 * copied into a mail. Runs before Astro's plugin, which leaves ids that exist alone.
 */
export function rehypeAnchors() {
  return (tree: Root) => {
    const slug = createSlugger();
    visit(tree, 'element', (node) => {
      if (/^h[1-6]$/.test(node.tagName)) node.properties.id ??= slug(toString(node));
    });
  };
}
