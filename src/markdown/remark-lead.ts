import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import type { Root } from '../report/mdx.ts';
import { bindSpaces } from '../report/typography.ts';

/**
 * Puts the frontmatter's `lead` into the text, behind key figures that open it, and wraps these in an `<Opening>`:
 * so the first key figure stands beside the lead in both renderings, and each can order the two in its own way.
 */
export function remarkLead() {
  return (tree: Root, file: VFile) => {
    const lead: unknown = file.data.astro?.frontmatter?.['lead'];
    if (typeof lead !== 'string') return;
    const isContent = (node: RootContent) => node.type !== 'yaml' && node.type !== 'mdxjsEsm';
    const start = tree.children.findIndex(isContent);
    const from = start === -1 ? tree.children.length : start;
    const end = tree.children.findIndex((node, index) => index >= from && !isKeyFigure(node));
    const to = end === -1 ? tree.children.length : end;
    const figures = tree.children.slice(from, to) as MdxJsxFlowElement[];
    tree.children.splice(from, to - from, element('Opening', [...figures, leadElement(lead)]));
  };
}

function leadElement(lead: string): MdxJsxFlowElement {
  const text = { type: 'text' as const, value: bindSpaces(lead.trim().replace(/\s+/g, ' ')) };
  return element('Lead', [{ type: 'paragraph', children: [text] }]);
}

function element(name: string, children: MdxJsxFlowElement['children']): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: [], children };
}

/** A key figure alone on its line is text in a paragraph until MDX unravels it, which happens later. */
function isKeyFigure(node: RootContent): boolean {
  if (node.type === 'mdxJsxFlowElement') return node.name === 'KeyFigure';
  if (node.type !== 'paragraph') return false;
  const [only, ...others] = node.children;
  return others.length === 0 && only?.type === 'mdxJsxTextElement' && only.name === 'KeyFigure';
}
