import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { EXIT, SKIP, visit } from 'unist-util-visit';

/** A chapter for another generator: the same words as our page's main part, without what our tags make of them. */
export interface ChapterText {
  title: string;
  markdown: string;
}

/** Furniture of the page, and drawings, which Markdown has no word for. */
const FURNITURE = new Set(['nav', 'script', 'style', 'svg', 'button', 'template', 'dialog']);

/**
 * Reads a built chapter page as Markdown. Its title is taken out, because the other generator sets it itself.
 *
 * @throws Error when the page has no main part
 */
export function readChapter(html: string): ChapterText {
  const main = findElement(html, 'main');
  if (!main) throw new Error('The page has no <main>.');
  let title = '';
  visit(main, 'element', (node, index, parent) => {
    if (node.tagName === 'h1') title = toString(node).trim();
    if (index === undefined || !parent || !(FURNITURE.has(node.tagName) || node.tagName === 'h1')) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  const processor = unified().use(rehypeRemark).use(remarkGfm).use(remarkStringify);
  return {
    title,
    markdown: processor.stringify(processor.runSync({ type: 'root', children: [main] })),
  };
}

function findElement(html: string, name: string): Element | undefined {
  let found: Element | undefined;
  visit(fromHtml(html), 'element', (node) => {
    if (node.tagName !== name) return undefined;
    found = node;
    return EXIT;
  });
  return found;
}
