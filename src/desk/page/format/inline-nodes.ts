/** The words of a text that can be set bold, made a link and so on: what lies between the signs of blocks, cells and tags. */
import type { Nodes, Parent } from 'mdast';
import { parseMdx } from '../../../report/mdx.ts';
import type { Range } from '../text/ranges.ts';

export interface InlineNode extends Range {
  type: string;
  /** What stands between its signs. */
  inner: Range;
  url?: string;
}

/** Words that stand together, without a tag of the vocabulary or a comment between them. */
export interface Run extends Range {
  /** Links, bold and the like in it, outer ones first. */
  nodes: readonly InlineNode[];
}

const CONTAINERS = ['paragraph', 'heading', 'tableCell'];

/** The runs that a selection touches; nothing when the text round it cannot be read. */
export function readRuns(text: string, selection: Range): Run[] | undefined {
  const block = blockRound(text, selection);
  const near = tryRuns(text.slice(block.from, block.to), block.from) ?? tryRuns(text, 0);
  return near?.filter(({ from, to }) => from <= selection.to && selection.from <= to);
}

/** The lines round a selection up to the next empty ones. */
export function blockRound(text: string, { from, to }: Range): Range {
  const before = text.lastIndexOf('\n\n', Math.max(0, from - 1));
  const behind = text.indexOf('\n\n', to);
  return { from: before < 0 ? 0 : Math.min(before + 2, from), to: behind < 0 ? text.length : behind };
}

function tryRuns(text: string, shift: number): Run[] | undefined {
  try {
    return listRuns(parseMdx(text), shift);
  } catch {
    return undefined;
  }
}

function listRuns(node: Nodes, shift: number): Run[] {
  const { children = [] } = node as Partial<Parent>;
  const isTag = node.type === 'mdxJsxTextElement' && isVocabulary(node);
  if (!CONTAINERS.includes(node.type) && !isTag) return children.flatMap((child) => listRuns(child, shift));
  const runs: Nodes[][] = [[]];
  const inside: Run[] = [];
  for (const child of children as Nodes[]) {
    if (child.type === 'mdxTextExpression' || isVocabulary(child)) {
      inside.push(...listRuns(child, shift));
      runs.push([]);
    } else if (child.position) runs.at(-1)!.push(child);
  }
  return [...inside, ...runs.filter((run) => run.length > 0).map((run) => toRun(run, shift))];
}

const isVocabulary = (node: Nodes): boolean => node.type === 'mdxJsxTextElement' && /^[A-Z]/.test(node.name ?? '');

function toRun(run: readonly Nodes[], shift: number): Run {
  const { from, to } = rangeOf(run, shift);
  return { from, to, nodes: run.flatMap((node) => listNodes(node, shift)) };
}

function listNodes(node: Nodes, shift: number): InlineNode[] {
  if (node.type === 'text' || !node.position) return [];
  const own = rangeOf([node], shift);
  const { children = [] } = node as Partial<Parent>;
  const inner = children.length > 0 ? rangeOf(children, shift) : own;
  const url = node.type === 'link' ? { url: node.url } : {};
  return [{ type: node.type, ...own, inner, ...url }, ...children.flatMap((child) => listNodes(child, shift))];
}

function rangeOf(nodes: readonly Nodes[], shift: number): Range {
  return {
    from: shift + nodes[0]!.position!.start.offset!,
    to: shift + nodes.at(-1)!.position!.end.offset!,
  };
}
