import { listAnchors } from '../report/anchors.ts';
import type { Root } from '../report/mdx.ts';

/**
 * Gives headings the anchors that the report and Kontrol list for them. Astro's own plugin would keep æ, ø and å, which
 * break when an address is copied into a mail; it runs later and leaves ids that exist alone.
 */
export function remarkAnchors() {
  return (tree: Root) => {
    for (const { id, node } of listAnchors(tree)) {
      // mdast-util-to-hast puts `hProperties` on the element.
      if (node.type === 'heading') node.data = Object.assign(node.data ?? {}, { hProperties: { id } });
    }
  };
}
