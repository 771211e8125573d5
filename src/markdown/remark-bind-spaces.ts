import { visit } from 'unist-util-visit';
import type { JsxElement, Root } from '../report/mdx.ts';
import { bindSpaces } from '../report/typography.ts';

/** Attributes of tags that readers read; the others are ids and addresses. */
const READ_ATTRIBUTES = new Set(['title', 'subtitle', 'question', 'value', 'unit', 'caption', 'credit', 'by', 'role']);

/** Puts the non-breaking spaces of figures and dates into prose and into the read attributes of tags. */
export function remarkBindSpaces() {
  return (tree: Root) => {
    visit(tree, 'text', (node) => {
      node.value = bindSpaces(node.value);
    });
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      for (const attribute of (node as JsxElement).attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
        if (READ_ATTRIBUTES.has(attribute.name)) attribute.value = bindSpaces(attribute.value);
      }
    });
  };
}
