/**
 * What a content file may hold before parsers and rules look at it. Each limit is far beyond what anybody writes, and
 * well below where a parser takes seconds or runs out of stack.
 */
import type { Root } from '../report/mdx.ts';
import type { SourcePosition } from './positions.ts';
import { createPlacer } from './positions.ts';

/** Largest content file in bytes; the longest chapter so far has 20,000. */
export const MOST_BYTES = 1_000_000;

/** Longest line in characters. A paragraph on one line has 3,000 at most. */
export const LONGEST_LINE = 20_000;

/** Quotations and list items within each other, and tags within tags. */
const MOST_LEVELS = 20;
const DEEPEST_NODE = 60;

/** Spaces before a list item that is nested too deep. */
const DEEPEST_INDENT = 80;

/** Milliseconds that a parser may take for one file; usual are 5 to 50. */
export const PARSE_LIMIT = 3000;

/** Lists in brackets that open within each other, of which the YAML parser takes longer the deeper they are. */
const DEEP_BRACKETS = /(?:[[{][ \t]*){20}/;

/** The signs that open quotations and list items at the start of a line. */
const CONTAINERS = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/;

/** A line across the page, which looks like list items within each other: `- - -`. */
const RULER = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/;

/** Place of the first line that is too long; `undefined` when none is. */
export function findLongLine(text: string): SourcePosition | undefined {
  const line = text.split('\n').findIndex(({ length }) => length > LONGEST_LINE);
  return line === -1 ? undefined : { line: line + 1, column: 1 };
}

/** The text with its lines that are too long cut after their first sentences, so that every other line keeps its number. */
export function cutLongLines(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.length > LONGEST_LINE ? line.slice(0, 1000).replace(/[^.!?]*$/, '') || '…' : line))
    .join('\n');
}

/** Place of the first list item or quotation that stands in too many others, or of brackets that do. */
export function findDeepLine(text: string): SourcePosition | undefined {
  const brackets = DEEP_BRACKETS.exec(text);
  if (brackets) return createPlacer(text)(brackets.index);
  const line = text.split('\n').findIndex(isDeep);
  return line === -1 ? undefined : { line: line + 1, column: 1 };
}

function isDeep(line: string): boolean {
  const start = CONTAINERS.exec(line)?.[0] ?? '';
  const signs = start.match(/[>*+.)-]/g)?.length ?? 0;
  if (signs <= MOST_LEVELS) return signs > 0 && line.search(/[^ \t]/) > DEEPEST_INDENT;
  return !RULER.test(line);
}

/** Place of the first tag that stands in too many others; counted on the text, since the parser has no stack left for them. */
export function findDeepTag(text: string): SourcePosition | undefined {
  let depth = 0;
  for (const { 0: tag, index } of text.matchAll(/<\/?[A-Za-z][^<>]*>/g)) {
    if (tag.startsWith('</')) depth--;
    else if (!tag.endsWith('/>')) depth++;
    if (depth > DEEPEST_NODE) return createPlacer(text)(index);
  }
  return undefined;
}

/** Place of the longest line: the best guess where a parser has nothing to say. */
export function findLongestLine(text: string): SourcePosition {
  const lengths = text.split('\n').map(({ length }) => length);
  const most = lengths.reduce((longest, length) => Math.max(longest, length), 0);
  return { line: lengths.indexOf(most) + 1, column: 1 };
}

/** Place of the first node that lies too deep in a tree, looked for without recursion; `undefined` when none does. */
export function findDeepNode(tree: Root): SourcePosition | undefined {
  const waiting: { node: Root | Root['children'][number]; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST_NODE) return node.position?.start;
    if ('children' in node) for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}
