import { visit } from 'unist-util-visit';
import { listAttributes } from '../report/mdx.ts';
import type { JsxElement, Root } from '../report/mdx.ts';
import { bindSpaces } from '../report/typography.ts';
import { isRead } from '../schemas/tags.ts';

/** Puts the non-breaking spaces of figures and dates into prose and into the attributes of tags that readers read. */
export function remarkBindSpaces() {
  return (tree: Root) => {
    visit(tree, 'text', (node) => {
      node.value = bindSpaces(node.value);
    });
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      for (const { node: attribute, value, role } of listAttributes(node as JsxElement)) {
        if (isRead(role)) attribute.value = bindSpaces(value);
      }
    });
  };
}
