import type { BlockContent, Blockquote, FootnoteDefinition, Image, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Handle } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { endOfSpan } from '../arrange/span.ts';
import { placeholder } from '../../../scaffold/marks.ts';
import { plainText } from '../model.ts';
import type { Block, Box, Figure, Heading, Inline, Item, Note, Paragraph } from '../model.ts';
import type { Ledger } from '../read/ledger.ts';
import { toTable } from './cells.ts';
import { toLists } from './lists.ts';
import { commentValue } from './marks.ts';
import { toPhrasing } from './phrasing.ts';

/** Writes a tag as the handbook does: its content between empty lines, not indented. */
const writeTag: Handle = (node: MdxJsxFlowElement, _parent, state, info) => {
  const attributes = node.attributes.map((one) =>
    'name' in one && typeof one.value === 'string' ? ` ${one.name}="${escapeAttribute(one.value)}"` : '',
  );
  // A list in a tag need not differ from one before it.
  state.bulletLastUsed = undefined;
  return `<${node.name}${attributes.join('')}>\n\n${state.containerFlow(node, info)}\n\n</${node.name}>`;
};

/** A quotation mark would end the attribute, and `&amp;` would be read as a reference. */
function escapeAttribute(value: string): string {
  return value.replace(/&(?=[#A-Za-z])/g, '&amp;').replaceAll('"', '&quot;');
}

// Stringified as MDX, so `{`, `<` and whatever else would be code in a chapter is escaped.
const writer = unified()
  .use(remarkMdx)
  // Cells are not padded, and a head's line is `| --- | --- |`: every cell counts as three signs wide.
  .use(remarkGfm, { stringLength: () => 3 })
  .use(remarkStringify, {
    ...{ bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one' },
    handlers: { mdxJsxFlowElement: writeTag },
    // A paragraph that begins with one of these words would be program code; remark-mdx does not escape them.
    unsafe: [
      { atBreak: true, character: 'e', after: 'xport[\\s{*]' },
      { atBreak: true, character: 'i', after: 'mport[\\s{*\'"]' },
    ],
  });

/** What the writing needs to know. */
interface Writing {
  /** Path from the chapter to the edition's media: `../media`. */
  mediaPath: string;
  ledger: Ledger;
}

/**
 * The text of a chapter.
 *
 * @param mediaPath path from the chapter to the edition's media: `../media`
 * @returns MDX without frontmatter
 */
export function renderMdxBody(blocks: Block[], notes: Note[], mediaPath: string, ledger: Ledger): string {
  const writing = { mediaPath, ledger };
  const root: Root = {
    type: 'root',
    children: [...toNodes(blocks, writing), ...notes.map((note) => toDefinition(note, writing))],
  };
  return writer.stringify(root).trim();
}

/** Items that stand together are a list, quotations that do are one quotation. */
function toNodes(blocks: Block[], writing: Writing): RootContent[] {
  const nodes: RootContent[][] = [];
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at]!;
    const kind = groupOf(block);
    const group = blocks.slice(
      at,
      endOfSpan(blocks, at + 1, (other) => kind !== undefined && groupOf(other) === kind),
    );
    if (block.type === 'item') nodes.push(toLists(group as Item[], writing.ledger));
    else if (kind === 'quote') nodes.push([toQuote(group as Paragraph[])]);
    else nodes.push(toNode(block, writing));
    at += group.length;
  }
  return nodes.flat();
}

function groupOf(block: Block): string | undefined {
  if (block.type === 'item') return 'item';
  return block.type === 'paragraph' && block.role === 'quote' ? 'quote' : undefined;
}

function toNode(block: Block, writing: Writing): RootContent[] {
  switch (block.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: toPhrasing(block.inlines, 'break') }];
    case 'heading':
      return [{ type: 'heading', depth: block.level as 2, children: toPhrasing(block.inlines, 'blank', true) }];
    case 'table':
      return [toTable(block, writing.ledger)];
    case 'figure':
      return toFigure(block, writing);
    case 'box':
      return toBox(block, writing);
    case 'mark':
      return [{ type: 'mdxFlowExpression', value: commentValue(block.guidance) }];
    case 'item':
      return toLists([block], writing.ledger);
  }
}

function toQuote(paragraphs: Paragraph[]): Blockquote {
  return {
    type: 'blockquote',
    children: paragraphs.map(({ inlines }) => ({ type: 'paragraph', children: toPhrasing(inlines, 'break') })),
  };
}

/** A picture between the figure's tags. What the caption has and an attribute cannot hold stands below. */
function toFigure({ picture, caption }: Figure, { mediaPath, ledger }: Writing): RootContent[] {
  const text = caption && plainText(caption);
  if (!picture.description) ledger.tell('silentPictures', picture.file);
  const image: Image = {
    type: 'image',
    url: `${mediaPath}/${picture.file}`,
    alt: picture.description || placeholder('hvad billedet viser'),
  };
  const figure = tag('Figure', 'caption', text || placeholder('billedteksten'), [
    { type: 'paragraph', children: [image] },
  ]);
  return [figure, ...notesOf(caption ?? [])];
}

/** Notes that stood in a text which has become an attribute. */
function notesOf(inlines: Inline[]): RootContent[] {
  const notes = inlines.filter(({ type }) => type === 'note' || type === 'mark');
  return notes.length === 0 ? [] : [{ type: 'paragraph', children: toPhrasing(notes, 'break') }];
}

/** A fact box. Its first heading, or a first line in bold, is its title. */
function toBox({ blocks }: Box, writing: Writing): RootContent[] {
  writing.ledger.tell('textBoxes', '');
  const [first, ...rest] = blocks;
  const title = first && rest.length > 0 && isTitle(first) ? first : undefined;
  const content = (title ? rest : blocks).flatMap(flatten);
  const figures = content.filter((block) => block.type === 'figure');
  const others = content.filter((block) => block.type !== 'figure');
  const text = title ? plainText(title.inlines) : placeholder('boksens overskrift');
  const notes = title ? notesOf(title.inlines) : [];
  const box = tag('FactBox', 'title', text, [...notes, ...toNodes(others, writing)] as BlockContent[]);
  return [box, ...toNodes(figures, writing)];
}

const TITLE = 75;

function isTitle(block: Block): block is Heading | Paragraph {
  if (block.type === 'heading') return true;
  if (block.type !== 'paragraph' || plainText(block.inlines).length > TITLE) return false;
  const texts = block.inlines.filter((inline) => inline.type === 'text');
  return texts.length > 0 && texts.every(({ isBold, text }) => isBold || text.trim() === '');
}

/** A box has no headings and no boxes of its own. */
function flatten(block: Block): Block[] {
  if (block.type === 'box') return block.blocks.flatMap(flatten);
  if (block.type !== 'heading') return [block];
  const inlines = block.inlines.map((inline) => (inline.type === 'text' ? { ...inline, isBold: true } : inline));
  return [{ type: 'paragraph', role: 'text', inlines }];
}

function tag(name: string, attribute: string, value: string, children: BlockContent[]): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: [{ type: 'mdxJsxAttribute', name: attribute, value }],
    children,
  };
}

function toDefinition({ label, blocks }: Note, writing: Writing): FootnoteDefinition {
  const children = toNodes(blocks.flatMap(flatten), writing) as BlockContent[];
  const missing: BlockContent = { type: 'paragraph', children: [{ type: 'text', value: placeholder('notens tekst') }] };
  return { type: 'footnoteDefinition', identifier: label, label, children: children.length > 0 ? children : [missing] };
}
