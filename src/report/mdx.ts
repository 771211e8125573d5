/** Reads the structure of an MDX text without running it: tags, key figures, words. */
import type { Root as MdastRoot, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import type { Role } from '../schemas/tag-roles.ts';
import { roleOf } from '../schemas/tags.ts';
import type { TagProps } from '../schemas/tags.ts';
import { bindSpaces } from './typography.ts';

export type Root = MdastRoot;
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** A figure with its unit and the sentence that continues it. */
export interface KeyFigure {
  id: string;
  value: string;
  unit?: string | undefined;
  /** Name that the same measure has in every edition. */
  series?: string | undefined;
  text: string;
  /** How it is drawn, as the editor wrote it: see the tag's schema. */
  of?: string | undefined;
  per?: string | undefined;
  against?: string | undefined;
  bar?: string | undefined;
  /** Table and row of the accounts. */
  table?: string | undefined;
  row?: string | undefined;
}

/** The Markdown that Astro compiles: with tables, notes and bare addresses (GFM, on by default in its MDX). */
const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(keepPositions).use(remarkMdx);

/**
 * Leaves out the second search for bare addresses, which splits texts that the parser has read already: its nodes have
 * no positions (mdast-util-gfm-autolink-literal), and a finding could not say where it is.
 */
function keepPositions(this: Processor) {
  for (const extension of this.data().fromMarkdownExtensions?.flat() ?? []) extension.transforms = [];
}

/**
 * Parses MDX to its syntax tree, frontmatter included.
 *
 * @throws VFileMessage with line and column when the MDX is not well-formed (an unclosed tag, a stray brace).
 */
export function parseMdx(source: string): MdastRoot {
  return parser.parse(source);
}

/** All `<KeyFigure>` of a text, in order. */
export function listKeyFigures(tree: MdastRoot): KeyFigure[] {
  return listTags(tree)
    .filter((tag) => tag.name === 'KeyFigure')
    .map((tag) => ({
      id: attribute(tag, 'id') ?? '',
      value: bindSpaces(attribute(tag, 'value') ?? ''),
      unit: attribute(tag, 'unit'),
      series: attribute(tag, 'series'),
      text: bindSpaces(toString(tag).trim()),
      ...drawingOf(tag),
    }));
}

/** A chart of the accounts, as its tag asks for it. */
export type ChartTag = TagProps<'Chart'>;

/** All `<Chart>` of a text, in order. */
export function listChartTags(tree: MdastRoot): ChartTag[] {
  return listTags(tree)
    .filter((tag) => tag.name === 'Chart')
    .map((tag) => ({
      id: attribute(tag, 'id') ?? '',
      title: bindSpaces(attribute(tag, 'title') ?? ''),
      subtitle: bindSpaces(attribute(tag, 'subtitle') ?? ''),
      table: attribute(tag, 'table') ?? '',
      rows: attribute(tag, 'rows') ?? '',
    }));
}

/** Attributes that say how a key figure is drawn; those that are not written are left out. */
function drawingOf(tag: JsxElement): Partial<KeyFigure> {
  return Object.fromEntries(
    (['of', 'per', 'against', 'bar', 'table', 'row'] as const).flatMap((name) => {
      const value = attribute(tag, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

const knownTags = new WeakMap<MdastRoot, readonly JsxElement[]>();

/**
 * All tags with a capital letter, in order: the report's vocabulary and whatever else was typed. Kept as long as the
 * tree is, since dozens of rules ask for them.
 */
export function listTags(tree: MdastRoot): readonly JsxElement[] {
  const kept = knownTags.get(tree) ?? readTags(tree);
  knownTags.set(tree, kept);
  return kept;
}

function readTags(tree: MdastRoot): JsxElement[] {
  const tags: JsxElement[] = [];
  visit(tree, (node) => {
    const element = node as RootContent;
    if (element.type === 'mdxJsxFlowElement' || element.type === 'mdxJsxTextElement') {
      if (element.name && /^[A-Z]/.test(element.name)) tags.push(element);
    }
  });
  return tags;
}

/** Value of a tag's attribute written as text, `undefined` when it is missing or an expression. */
export function attribute(tag: JsxElement, name: string): string | undefined {
  const found = tag.attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** An attribute that is written as text. */
export interface WrittenAttribute {
  node: MdxJsxAttribute;
  name: string;
  value: string;
  /** What the vocabulary says that it is for; `undefined` for an attribute that its tag does not have. */
  role: Role | undefined;
}

/** The attributes of a tag that are written as text, in order; those in braces and those without a value are left out. */
export function listAttributes(tag: JsxElement): WrittenAttribute[] {
  return tag.attributes.flatMap((node) =>
    node.type === 'mdxJsxAttribute' && typeof node.value === 'string'
      ? [{ node, name: node.name, value: node.value, role: roleOf(tag.name, node.name) }]
      : [],
  );
}

/** Words that a reader reads in a text: prose and the written attributes of tags, frontmatter not counted. */
export function countWords(tree: MdastRoot): number {
  let words = 0;
  visit(tree, 'text', (node) => {
    words += node.value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  });
  return words;
}
