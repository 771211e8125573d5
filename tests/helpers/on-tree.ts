import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

/** HTML after a change of its tree. */
export function onTree(html: string, change: (tree: Root) => void): string {
  const tree = fromHtml(html, { fragment: true });
  change(tree);
  return toHtml(tree);
}
