/** The texts of a file as readers read them: whole paragraphs, whatever stands in italics or behind a link in them. */
import type { Paragraph, RootContent } from 'mdast';
import { createPlacer } from '../sources/positions.ts';
import type { SourcePosition } from '../sources/positions.ts';
import type { FieldPath, Source, SourceKind, Sources } from '../sources/sources.ts';
import { listAttributes } from '../report/mdx.ts';
import type { JsxElement } from '../report/mdx.ts';
import { isPlaceholder } from '../scaffold/marks.ts';
import { createAligner, listFieldProse, valueRange } from './prose.ts';

/** `cell`: of a table; `note`: below the text, where a reference in it points. */
export type BlockType = 'paragraph' | 'heading' | 'item' | 'cell' | 'note' | 'field' | 'attribute';

export interface Block {
  type: BlockType;
  text: string;
  /** Place in the file of the character at an index of `text`. */
  placeOf: (index: number) => SourcePosition;
  /** Names of the tags that it stands in, outermost first. */
  inside: readonly string[];
  /** The field or the attribute that holds it. */
  path: FieldPath;
  /** Depth of a heading. */
  depth?: number | undefined;
}

/** Kinds of files that hold prose of a publication. Registers and the record of deviations quote others. */
const PROSE: readonly SourceKind[] = [
  ...(['edition', 'chapter', 'body', 'accounts'] as const),
  ...(['programme', 'programmeDays', 'programmeMeeting', 'programmePractical', 'letter'] as const),
];

/** Files with prose, in one edition or in all. */
export function listProseSources(sources: Sources, year?: number): Source[] {
  return sources.files.filter((source) => PROSE.includes(source.kind) && (year === undefined || source.year === year));
}

/** Kinds of files that only Kontrol and editors read. */
const UNREAD: readonly SourceKind[] = ['terms', 'exceptions', 'shortLinks'];

/** Files of which readers see something: prose, registers, and the records of deviations and revisions. */
export function listReadSources({ files }: Sources): Source[] {
  return files.filter(({ kind }) => !UNREAD.includes(kind));
}

/** Name of the field that holds a text: an item of a list is in the list's. Empty outside fields. */
export function fieldOf(path: FieldPath): string {
  return path.findLast((part) => typeof part === 'string') ?? '';
}

/** Longest block in characters that rules look at: three pages of print. Some take the square of it. */
export const LONGEST_BLOCK = 10_000;

const known = new WeakMap<Source, { judged: Block[]; long: Block[] }>();

/**
 * All blocks of a file in order, fields first; what is still to be written is none. Many rules ask for them, so they
 * are kept as long as the file is.
 */
export function listBlocks(source: Source): Block[] {
  return readBlocks(source).judged;
}

/** Blocks that are too long to be read by rules; only that is told of them. */
export function listLongBlocks(source: Source): Block[] {
  return readBlocks(source).long;
}

function readBlocks(source: Source): { judged: Block[]; long: Block[] } {
  const kept = known.get(source) ?? divide([...listFieldBlocks(source), ...listTextBlocks(source)]);
  known.set(source, kept);
  return kept;
}

function divide(blocks: Block[]): { judged: Block[]; long: Block[] } {
  const written = blocks.filter(({ text }) => !isPlaceholder(text));
  const isLong = ({ text }: Block) => text.length > LONGEST_BLOCK;
  return { judged: written.filter((block) => !isLong(block)), long: written.filter(isLong) };
}

function listFieldBlocks(source: Source): Block[] {
  return listFieldProse(source)
    .filter(({ isVerbatim }) => !isVerbatim)
    .map(({ text, placeOf, path }) => ({ type: 'field', text, placeOf, path, inside: [] }));
}

function listTextBlocks({ tree, text }: Source): Block[] {
  if (!tree) return [];
  const placeAt = createPlacer(text);
  const toBlock = (type: BlockType, node: RootContent, inside: readonly string[], depth?: number): Block => {
    const pieces = listPieces(node, text);
    return {
      type,
      depth,
      inside,
      path: [],
      text: pieces.map((piece) => piece.text).join(''),
      placeOf: (index) => placeAt(findOffset(pieces, index) ?? node.position?.start.offset ?? 0),
    };
  };
  const visit = (node: RootContent, inside: readonly string[], type: BlockType): Block[] => {
    if (isTag(node)) {
      return [
        ...listProseAttributes(node, inside, text, placeAt),
        ...visitAll(node.children, [...inside, node.name ?? ''], 'paragraph'),
      ];
    }
    if (node.type === 'heading') return [toBlock('heading', node, inside, node.depth)];
    if (node.type === 'paragraph') {
      const tag = findOnlyTag(node);
      if (tag) {
        return visit(
          { ...tag, type: 'mdxJsxFlowElement', children: [{ ...node, children: tag.children }] } as RootContent,
          inside,
          type,
        );
      }
      const inline = node.children.flatMap((child) =>
        isTag(child) ? listProseAttributes(child, inside, text, placeAt) : [],
      );
      return [toBlock(type, node, inside), ...inline];
    }
    if (node.type === 'tableCell') return [toBlock('cell', node, inside)];
    return 'children' in node ? visitAll(node.children, inside, TYPES[node.type] ?? type) : [];
  };
  const visitAll = (nodes: RootContent[], inside: readonly string[], type: BlockType) =>
    nodes.flatMap((node) => visit(node, inside, type));
  return visitAll(tree.children, [], 'paragraph');
}

/** What paragraphs are in it. */
const TYPES: Partial<Record<RootContent['type'], BlockType>> = { listItem: 'item', footnoteDefinition: 'note' };

/** The tag that fills a paragraph, as a `<KeyFigure>` on a line of its own does. */
function findOnlyTag({ children }: Paragraph): JsxElement | undefined {
  const [only, ...rest] = children;
  return only && rest.length === 0 && isTag(only) && /^[A-Z]/.test(only.name ?? '') ? only : undefined;
}

function isTag(node: RootContent): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function listProseAttributes(
  tag: JsxElement,
  inside: readonly string[],
  text: string,
  placeAt: (offset: number) => SourcePosition,
): Block[] {
  return listAttributes(tag)
    .filter(({ role }) => role?.is === 'prose')
    .map(({ node, name, value }) => {
      const { start, end } = valueRange(text, node, tag);
      const align = createAligner(value, () => text.slice(start, end));
      const placeOf = (index: number) => placeAt(start + align(index));
      return { type: 'attribute', text: value, placeOf, inside: [...inside, tag.name ?? ''], path: [name] };
    });
}

/** A run of text within a block, with its offsets in the file. */
interface Piece {
  text: string;
  start: number;
  end: number;
  /** From an index of the text to one of the source between the offsets. */
  align: (index: number) => number;
}

function listPieces(node: RootContent, source: string): Piece[] {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const toPiece = (text: string) => [{ text, start, end, align: createAligner(text, () => source.slice(start, end)) }];
  if (node.type === 'text') return toPiece(node.value);
  if (node.type === 'break' || (isTag(node) && node.name === 'br')) return toPiece(' ');
  // Code is quoted, and pictures are read out by themselves: a mark keeps the words on both sides apart.
  if (['inlineCode', 'image', 'mdxTextExpression'].includes(node.type)) return toPiece('\u{fffc}');
  return 'children' in node ? (node.children as RootContent[]).flatMap((child) => listPieces(child, source)) : [];
}

/** The offset in the file of a character of a block; nothing when the block is empty. */
function findOffset(pieces: Piece[], index: number): number | undefined {
  let before = 0;
  for (const piece of pieces) {
    const at = index - before;
    if (at < piece.text.length) return piece.start + piece.align(at);
    before += piece.text.length;
  }
  return pieces.at(-1)?.end;
}
