/** Counts the words of a chapter from its MDX, as the compiler reads it. */
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isPlaceholder } from '../../../scaffold/marks.ts';
import { splitWords } from './words.ts';

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Nodes at whose edges a word ends. Inside a paragraph words go on across emphasis and links. */
const BREAKS = /^(?:paragraph|heading|tableCell|listItem|break|footnoteReference|mdx.*)$/;

/** Words that readers of a piece of MDX get, in order. What is still to be written is none. */
export function listChapterWords(body: string): string[] {
  return splitWords(read(reader.parse(body)));
}

function read(node: Nodes): string {
  const text = ownText(node) + ('children' in node ? node.children.map(read).join('') : '');
  return BREAKS.test(node.type) ? `\n${text}\n` : text;
}

function ownText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
    return isPlaceholder(node.value) ? '' : node.value;
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return '';
  const values = node.attributes.map(({ value }) => (typeof value === 'string' && !isPlaceholder(value) ? value : ''));
  return `\n${values.join('\n')}\n`;
}
