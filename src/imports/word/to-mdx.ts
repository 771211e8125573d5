import type { Root as HastRoot } from 'hast';
import type { Image, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { placeholder } from '../../scaffold/marks.ts';

const toMarkdown = unified().use(rehypeRemark, { handlers: { sup: raised('sup'), sub: raised('sub') } });
// Stringified as MDX, so `{`, `<` and whatever else would be code in a chapter is escaped.
const writer = unified()
  .use(remarkMdx)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    ...{ bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one' },
    // A paragraph that begins with one of these words would be program code; remark-mdx does not escape them.
    unsafe: [
      { atBreak: true, character: 'e', after: 'xport[\\s{*]' },
      { atBreak: true, character: 'i', after: 'mport[\\s{*\'"]' },
    ],
  });
const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/**
 * The text of a chapter from an HTML tree.
 *
 * @param mediaPath path from the chapter to the edition's media: `../media`
 * @returns MDX, and how many pictures came without a description
 */
export function renderMdxBody(tree: HastRoot, mediaPath: string): { body: string; undescribed: number } {
  const root = toMarkdown.runSync(tree);
  const undescribed = framePictures(root, mediaPath);
  return { body: writer.stringify(root).trim(), undescribed };
}

/** Nodes at whose edges a word ends. Inside a paragraph words go on across emphasis and links. */
const BREAKS = /^(?:paragraph|heading|tableCell|listItem|break|mdxJsx.*)$/;

/** The text that readers of a piece of MDX get, for counting its words. */
export function readMdxText(body: string): string {
  const read = (node: Nodes): string => {
    const text =
      'children' in node
        ? node.children.map(read).join('')
        : /^(?:text|inlineCode|code)$/.test(node.type)
          ? (node as { value: string }).value
          : '';
    return BREAKS.test(node.type) ? `\n${text}\n` : text;
  };
  return read(reader.parse(body));
}

/** A picture alone in its paragraph stands between the figure's tags; Word gives no caption, so it is asked for. */
function framePictures(root: Root, mediaPath: string): number {
  let undescribed = 0;
  visit(root, 'image', (image: Image) => {
    image.url = `${mediaPath}/${image.url}`;
    image.title = null;
    if (image.alt?.trim()) return;
    undescribed += 1;
    image.alt = placeholder('hvad billedet viser');
  });
  root.children = root.children.flatMap(splitPictures);
  return undescribed;
}

function splitPictures(block: RootContent): RootContent[] {
  if (block.type !== 'paragraph' || !block.children.some(({ type }) => type === 'image')) return [block];
  const pictures = block.children.filter((child): child is Image => child.type === 'image');
  const rest = block.children.filter(({ type }) => type !== 'image');
  const text: RootContent[] = toString({ type: 'paragraph', children: rest }).trim()
    ? [{ ...block, children: rest }]
    : [];
  return [...text, ...pictures.map(figure)];
}

function figure(picture: Image): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'Figure',
    attributes: [{ type: 'mdxJsxAttribute', name: 'caption', value: placeholder('billedteksten') }],
    children: [{ type: 'paragraph', children: [picture] }],
  };
}

/** Raised and lowered figures (m², CO₂) stay tags: Markdown has no sign for them. */
function raised(name: 'sup' | 'sub') {
  return (state: { all: (node: never) => unknown[] }, node: unknown) => ({
    type: 'mdxJsxTextElement' as const,
    name,
    attributes: [],
    children: state.all(node as never) as PhrasingContent[],
  });
}
