/**
 * Anchors of a text: the ids by which its headings and tags are linked to. The MDX compiler, the report, Kontrol and the
 * components of both media get them here, so a link that Kontrol accepts leads somewhere in what is built.
 */
import type { Heading as HeadingNode, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { findTag } from '../schemas/tags.ts';
import type { TagName, TagProps } from '../schemas/tags.ts';
import { listAttributes } from './mdx.ts';
import type { JsxElement, Root } from './mdx.ts';
import { createSlugger } from './slug.ts';
import { bindSpaces } from './typography.ts';

/** A heading of the body; depth 2 is a chapter's section. */
export interface Heading {
  depth: number;
  text: string;
  id: string;
}

/** What in a text bears an anchor. */
export interface TextAnchor {
  id: string;
  node: HeadingNode | JsxElement;
}

/**
 * The headings and tags of a text that have an anchor, in order. A heading's is its words as a slug, numbered where a
 * heading before it has the same; a tag's is what `tagAnchor` says. Two tags may have the same: Kontrol finds that.
 */
export function listAnchors(tree: Root): TextAnchor[] {
  const anchors: TextAnchor[] = [];
  const slug = createSlugger();
  visit(tree, (node) => {
    const element = node as RootContent;
    if (element.type === 'heading') anchors.push({ id: slug(toString(element)), node: element });
    if (element.type !== 'mdxJsxFlowElement' && element.type !== 'mdxJsxTextElement') return;
    const written = listAttributes(element).map(({ name, value }) => [name, value]);
    const id = tagAnchor(element.name, Object.fromEntries(written) as Record<string, string>);
    if (id) anchors.push({ id, node: element });
  });
  return anchors;
}

/** Headings in order, with the anchors that both renderings give them. */
export function listHeadings(tree: Root): Heading[] {
  return listAnchors(tree).flatMap(({ id, node }) =>
    node.type === 'heading' ? [{ depth: node.depth, text: headingText(node), id }] : [],
  );
}

/** The words of a heading, as readers read them. */
export function headingText(heading: HeadingNode): string {
  const words: string[] = [];
  visit(heading, (node) => {
    const element = node as RootContent;
    if (element.type === 'text' || element.type === 'inlineCode') words.push(element.value);
    // A line end inside of a heading divides words.
    const isBreak = element.type === 'break' || (element.type === 'mdxJsxTextElement' && element.name === 'br');
    if (isBreak) words.push(' ');
  });
  return bindSpaces(words.join('').replace(/ {2,}/g, ' ').trim());
}

/**
 * The anchor of a tag as it is written in MDX: its `id`, or what the vocabulary says for a tag without one.
 *
 * @param attributes the tag's attributes as text
 * @returns nothing for a tag that has no anchor, or lacks the attribute that its anchor is made of
 */
export function tagAnchor(
  name: string | null,
  attributes: Readonly<Record<string, string | undefined>>,
): string | undefined {
  for (const [key, { role }] of Object.entries(findTag(name)?.attributes ?? {})) {
    if (role.is !== 'anchor') continue;
    const named = role.slugOf && attributes[role.slugOf];
    return attributes[key] || (named ? createSlugger()(named) : role.fixed);
  }
  return undefined;
}

/**
 * The anchor that a component gives its tag.
 *
 * @throws Error when the vocabulary gives the tag none.
 */
export function anchorOf<Name extends TagName>(name: Name, props: TagProps<Name>): string {
  const id = tagAnchor(name, props);
  if (!id) throw new Error(`<${name}> has no anchor: src/schemas/tags.ts gives it none.`);
  return id;
}
