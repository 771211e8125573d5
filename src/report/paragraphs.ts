/**
 * Addresses of the paragraphs of a chapter, so that each can be linked to and cited. They are numbered within their section
 * (`beredskab-er-en-faelles-opgave_2`): an edit in one section leaves the addresses of all others as they are. No heading's
 * id holds an underscore, so none is taken.
 */
import type { ListItem, Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { contentOf } from '../schemas/tags.ts';
import { listAnchors, tagAnchor } from './anchors.ts';
import { listAttributes } from './mdx.ts';
import type { Root } from './mdx.ts';

/** What stands before the first heading. */
const INTRODUCTION = 'indledning';

export interface AddressedParagraph {
  id: string;
  /** A paragraph, or an item of a list, which is read as one. */
  node: Paragraph | ListItem;
}

/** Paragraphs and items of a text, in order, those in boxes included; captions, links and quoted tables are none. */
export function listParagraphs(tree: Root): AddressedParagraph[] {
  const headings = new Map(listAnchors(tree).map(({ id, node }) => [node as RootContent, id]));
  const counts = new Map<string, number>();
  const address = (node: AddressedParagraph['node'], section: string): AddressedParagraph => {
    const number = (counts.get(section) ?? 0) + 1;
    counts.set(section, number);
    return { id: `${section}_${number}`, node };
  };
  let section = INTRODUCTION;
  return tree.children.flatMap((node) => {
    section = headings.get(node) !== undefined && node.type === 'heading' ? headings.get(node)! : section;
    return listTexts(node).map(({ text, box }) => address(text, box ?? section));
  });
}

/** The paragraphs that a block is or holds, with the anchor of the box that they stand in. */
function listTexts(block: RootContent): { text: AddressedParagraph['node']; box?: string | undefined }[] {
  if (block.type === 'paragraph') return isText(block) ? [{ text: block }] : [];
  if (block.type === 'list') return block.children.map((text) => ({ text }));
  if (block.type !== 'mdxJsxFlowElement' || contentOf(block.name) !== 'sentences') return [];
  const attributes = listAttributes(block).map(({ name, value }) => [name, value]);
  const box = tagAnchor(block.name, Object.fromEntries(attributes) as Record<string, string>);
  return block.children.flatMap(listTexts).map(({ text }) => ({ text, box }));
}

/** Whether a paragraph has words of its own: a tag alone on its line is one until MDX unravels it. */
function isText({ children }: Paragraph): boolean {
  return children.some((child) => child.type !== 'mdxJsxTextElement' && toString(child).trim() !== '');
}
