import type { ListItem, PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { Root } from '../report/mdx.ts';
import { contentOf } from '../schemas/tags.ts';

/**
 * Turns each item of a list inside `<Links>` into a `<LinkRow>`, so that each rendering can set label and address
 * in its own way while the editor writes an ordinary Markdown list. An item without a link keeps its label alone.
 */
export function remarkLinkRows() {
  return (tree: Root) => {
    visit(tree, 'mdxJsxFlowElement', (node) => {
      if (contentOf(node.name) !== 'links') return;
      const items = node.children.flatMap((child) => (child.type === 'list' ? child.children : []));
      node.children = items.map(toRow);
      return SKIP;
    });
  };
}

function toRow(item: ListItem): MdxJsxFlowElement {
  const phrasing = item.children.flatMap((child): PhrasingContent[] =>
    child.type === 'paragraph' ? child.children : [],
  );
  const link = phrasing.find((child) => child.type === 'link');
  return {
    type: 'mdxJsxFlowElement',
    name: 'LinkRow',
    attributes: link ? [{ type: 'mdxJsxAttribute', name: 'href', value: link.url }] : [],
    children: [{ type: 'paragraph', children: link ? link.children : phrasing }],
  };
}
