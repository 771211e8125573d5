/** Sets words bold or in italics, or takes that off again. */
import { mapRange } from './rewrite.ts';
import type { Change, Rewrite } from './rewrite.ts';
import type { Range } from '../text/ranges.ts';
import { isWords } from './guarded.ts';
import { readRuns } from './inline-nodes.ts';
import type { InlineNode, Run } from './inline-nodes.ts';

export type Emphasis = 'strong' | 'emphasis';

const SIGN = { strong: '**', emphasis: '*' };
/** What stands selected, to be typed over, where there is no word to set. */
const WAITING = { strong: 'fed tekst', emphasis: 'kursiv tekst' };

/** @returns nothing where no words can stand, or where the text cannot be read */
export function toggleEmphasis(text: string, selection: Range, type: Emphasis): Rewrite | undefined {
  if (!isWords(text, selection)) return undefined;
  const runs = readRuns(text, selection);
  if (!runs) return undefined;
  const pieces = runs.flatMap((run) => pieceOf(text, run, selection, type));
  if (pieces.length === 0) return selection.from === selection.to ? waitFor(selection.from, type) : undefined;
  const isOn = pieces.every(({ holder }) => holder);
  const changes = pieces.flatMap((piece) => (isOn ? loosen(text, piece, SIGN[type]) : wrap(piece, type)));
  const whole = { from: pieces[0]!.from, to: pieces.at(-1)!.to };
  const { anchor, head } = mapRange(changes, text.length, whole);
  if (selection.from !== selection.to) return { changes, selection: { anchor, head } };
  // A cursor stays at its letter, also at the end of the word.
  const cursor = Math.min(Math.max(anchor, anchor + selection.from - whole.from), head);
  return { changes, selection: { anchor: cursor, head: cursor } };
}

/** Whether all that is selected is set so already. */
export function isEmphasized(text: string, selection: Range, type: Emphasis, runs: readonly Run[]): boolean {
  const pieces = runs.flatMap((run) => pieceOf(text, run, selection, type));
  return pieces.length > 0 && pieces.every(({ holder }) => holder);
}

function waitFor(at: number, type: Emphasis): Rewrite {
  const [sign, words] = [SIGN[type], WAITING[type]];
  const from = at + sign.length;
  return {
    changes: [{ from: at, to: at, insert: `${sign}${words}${sign}` }],
    selection: { anchor: from, head: from + words.length },
  };
}

interface Piece extends Range {
  /** What it stands in that is set so already. */
  holder: InlineNode | undefined;
  run: Run;
}

/** The part of a run that is meant, as a list of one or none. */
function pieceOf(text: string, run: Run, selection: Range, type: Emphasis): Piece[] {
  const isCursor = selection.from === selection.to;
  const holderOf = ({ from, to }: Range) =>
    run.nodes.findLast((node) => node.type === type && node.from <= from && to <= node.to);
  const cursorHolder = isCursor && holderOf(selection);
  if (cursorHolder) return [{ ...cursorHolder.inner, holder: cursorHolder, run }];
  const wanted = isCursor
    ? wordAt(text, selection.from)
    : { from: Math.max(run.from, selection.from), to: Math.min(run.to, selection.to) };
  const range = trim(text, spread(wanted, run.nodes));
  if (range.from >= range.to || range.from < run.from || range.to > run.to) return [];
  const holder = holderOf(range);
  return [{ ...(holder ? within(range, holder, run) : range), holder, run }];
}

/** A selection that ends within a link, or within what is set, means the whole of it. */
function spread(range: Range, nodes: readonly InlineNode[]): Range {
  return nodes.reduce((done, { from, to, inner }) => {
    const isApart = done.to <= from || to <= done.from;
    const isInside = inner.from <= done.from && done.to <= inner.to && inner.from !== from;
    return isApart || isInside ? done : { from: Math.min(done.from, from), to: Math.max(done.to, to) };
  }, range);
}

/** What is taken off must not divide a link that stands in it. */
function within(range: Range, holder: InlineNode, { nodes }: Run): Range {
  const inner = nodes.filter((node) => holder.inner.from <= node.from && node.to <= holder.inner.to);
  const wide = inner.reduce(
    (done, { from, to }) =>
      done.to <= from || to <= done.from ? done : { from: Math.min(done.from, from), to: Math.max(done.to, to) },
    range,
  );
  return { from: Math.max(wide.from, holder.inner.from), to: Math.min(wide.to, holder.inner.to) };
}

const WORD = /[\p{L}\p{N}’-]/u;

function wordAt(text: string, at: number): Range {
  let [from, to] = [at, at];
  while (from > 0 && WORD.test(text.charAt(from - 1))) from--;
  while (to < text.length && WORD.test(text.charAt(to))) to++;
  return { from, to };
}

function trim(text: string, { from, to }: Range): Range {
  const inner = text.slice(from, to);
  return { from: from + (inner.length - inner.trimStart().length), to: to - (inner.length - inner.trimEnd().length) };
}

/** The signs of what was set so in part go out, and stand at the ends of the whole. */
function wrap({ from, to, holder, run }: Piece, type: Emphasis): Change[] {
  if (holder) return [];
  const sign = SIGN[type];
  const old = run.nodes.filter((node) => node.type === type && from <= node.from && node.to <= to);
  const gone = old.flatMap(({ from: start, to: end, inner }) => [
    { from: start, to: inner.from, insert: '' },
    { from: inner.to, to: end, insert: '' },
  ]);
  return [
    { from, to: from, insert: sign },
    ...gone.toSorted((one, other) => one.from - other.from),
    { from: to, to, insert: sign },
  ];
}

/** Takes a piece out of what it is set in; what is left on either side stays as it is, without blanks at its new end. */
function loosen(text: string, { from, to, holder }: Piece, sign: string): Change[] {
  const { inner, from: start, to: end } = holder!;
  const [left, right] = [text.slice(inner.from, from), text.slice(to, inner.to)];
  const before = inner.from + left.trimEnd().length;
  const behind = inner.to - right.trimStart().length;
  return [
    left.trim() ? { from: before, to: before, insert: sign } : { from: start, to: inner.from, insert: '' },
    right.trim() ? { from: behind, to: behind, insert: sign } : { from: inner.to, to: end, insert: '' },
  ];
}
