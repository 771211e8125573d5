/** Writes a tag of the vocabulary as it stands in MDX. */
import type { RootContent } from 'mdast';
import { parseMdx } from '../../../report/mdx.ts';
import { yamlRegion } from '../../yaml/region.ts';
import { textOf } from '../form/inputs.tsx';
import { contentOf } from '../../../schemas/tags.ts';
import type { Range } from '../text/ranges.ts';
import { openingAt } from './read-tag.ts';
import { writeText } from './write-text.ts';

/** Values of its attributes, and the text between its start and its end. */
export interface TagValues {
  attributes: Readonly<Record<string, unknown>>;
  text: string;
}

/** What stands where an editor has typed no text yet. */
const WAITING: Record<string, string> = {
  sentences: 'SKRIV: teksten i boksen.',
  phrase: 'SKRIV: resten af sætningen',
  links: '- [SKRIV: titlen](https://)',
};

/** @returns the tag, with an empty line before and after it where it has to stand alone */
export function writeTag(tag: string, { attributes, text }: TagValues): string {
  const content = contentOf(tag) ?? 'nothing';
  const written = Object.entries(attributes)
    .map(([name, value]) => [name, toAttributeText(value)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  if (content === 'nothing') return `<${tag}${written} />`;
  const inner = writeText(text, content, tag) || (WAITING[content] ?? '');
  return content === 'phrase' ? `<${tag}${written}>${inner}</${tag}>` : `<${tag}${written}>\n\n${inner}\n\n</${tag}>`;
}

/** A value as an attribute says it; empty for one that is left out. Ids stand beside one another. */
export function toAttributeText(value: unknown): string {
  if (value === false) return '';
  return Array.isArray(value) ? value.filter(Boolean).join(' ') : textOf(value);
}

/**
 * MDX reads references of HTML in attributes, so a quotation mark can stand in one. A line break becomes a space; one that
 * does not break stays.
 */
export function escapeAttribute(text: string, quote: '"' | "'" = '"'): string {
  return text
    .replaceAll(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll(quote, quote === '"' ? '&quot;' : '&#39;')
    .replaceAll(/[ \t\r\n]+/g, ' ');
}

/**
 * Where a tag can stand: at the cursor between two blocks, or else beside the block that the cursor is in. That is before one that
 * the cursor is at the beginning of, or a tag whose opening it is in, and behind any other. With the cursor in the fields it is the
 * end of the text.
 */
export function placeFor(path: string, text: string, cursor: number): number {
  const fields = yamlRegion(path, text);
  if (fields && cursor <= fields.to + '---'.length) return text.length;
  const block = blockOf(text, cursor);
  if (!block) return cursor;
  const opening = openingAt(text, { from: cursor, to: cursor });
  const isInOpening = opening && opening.from < cursor && cursor < opening.to;
  const isAtStart = text.slice(block.from, isInOpening ? opening.from : cursor).trim() === '';
  return isAtStart ? block.from : block.to;
}

/** A place for blocks: the same, or before the tag in whose opening it is. What is chosen gives way to them wherever it stands. */
export function besideOpening(text: string, { from, to }: Range): Range {
  const opening = from === to ? openingAt(text, { from, to }) : undefined;
  return opening && opening.from < from && from < opening.to ? { from: opening.from, to: opening.from } : { from, to };
}

/** The outermost block that goes on on both sides of a place. An empty line between the tags of one is none of it. */
function blockOf(text: string, at: number): Range | undefined {
  const blocks = tryParse(text);
  if (!blocks) return linesRound(text, at);
  const block = findAt(blocks, at);
  return block && !isBetween(text, block, at) ? rangeOf(block) : undefined;
}

function tryParse(text: string): readonly RootContent[] | undefined {
  try {
    return parseMdx(text).children;
  } catch {
    return undefined;
  }
}

const rangeOf = ({ position }: RootContent): Range => ({ from: position!.start.offset!, to: position!.end.offset! });

const findAt = (blocks: readonly RootContent[], at: number): RootContent | undefined =>
  blocks.find((block) => rangeOf(block).from < at && at < rangeOf(block).to);

/** Whether a place is on an empty line between the blocks that stand in a tag. */
function isBetween(text: string, block: RootContent, at: number): boolean {
  if (block.type !== 'mdxJsxFlowElement') return false;
  const inner = findAt(block.children, at);
  return inner ? isBetween(text, inner, at) : lineAt(text, at).trim() === '';
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end);
}

/** The lines round a place up to empty ones: what a block is in a text that cannot be read. */
function linesRound(text: string, at: number): Range | undefined {
  if (lineAt(text, at).trim() === '') return undefined;
  const before = /(?:[^\n]*\S[^\n]*\n)*[^\n]*$/.exec(text.slice(0, at))![0];
  const behind = /^[^\n]*(?:\n[^\n]*\S[^\n]*)*/.exec(text.slice(at))![0];
  return { from: at - before.length, to: at + behind.length };
}

/**
 * A block put into a text in place of what stands between two offsets: alone, with one empty line before and after it, however many
 * stand there.
 */
export function blockAt(
  text: string,
  { from, to }: { from: number; to: number },
  block: string,
): { from: number; to: number; insert: string } {
  const before = text.slice(0, from).trimEnd();
  const rest = text.slice(to);
  // Blanks that begin a line are of the next block.
  const blank = /^(?:[ \t]*\n)+|^[ \t]+/.exec(rest)?.[0] ?? '';
  const isLast = rest.trim() === '';
  return {
    from: before.length,
    to: isLast ? text.length : to + blank.length,
    insert: `${before && '\n\n'}${block}${isLast ? '\n' : '\n\n'}`,
  };
}
