/** Makes lines headings or items of a list, or ordinary paragraphs again. */
import { mapRange } from './rewrite.ts';
import type { Change, Rewrite } from './rewrite.ts';
import type { Range } from '../text/ranges.ts';
import { guardAt, placeOfBlock, startOfBody, tagRound } from './guarded.ts';

/** What a line can be. A chapter's own heading is a field, so those of the text begin at the second level. */
export type LineKind = 'heading' | 'small-heading' | 'bullets' | 'numbers';

interface Line extends Range {
  text: string;
}

/** What stands before a line's words. */
const PREFIX = /^[ \t]*(?:#{1,6}[ \t]+|[-*+][ \t]+|\d+[.)][ \t]+|>[ \t]+)?/;
/** Lines that belong to something else: a table, a tag, a note, a comment. */
const OTHER = /^[ \t]*(?:\||<\/?[A-Z]|\{|\[\^|---)/;

const HAS: Readonly<Record<LineKind, RegExp>> = {
  heading: /^##[ \t]/,
  'small-heading': /^###[ \t]/,
  bullets: /^[ \t]*[-*+][ \t]/,
  numbers: /^[ \t]*\d+[.)][ \t]/,
};

/** What a line at the cursor is. */
export function kindOfLine(text: string, at: number): LineKind | undefined {
  const [line] = linesOf(text, { from: at, to: at });
  return (Object.keys(HAS) as LineKind[]).find((kind) => HAS[kind].test(line!.text));
}

/**
 * Whether a line at the cursor may be of a kind: a box or a quotation has no headings of its own, and a small one stands below a
 * larger.
 */
export function canBe(text: string, at: number, kind: LineKind): boolean {
  if (kind === 'bullets' || kind === 'numbers') return true;
  if (tagRound(text, at) !== undefined) return false;
  const above = text.slice(0, text.lastIndexOf('\n', at - 1) + 1);
  return (
    kind === 'heading' || /^## /m.test(above.slice(startOfBody(text))) || (at < startOfBody(text) && /^## /m.test(text))
  );
}

/** Makes the lines of a selection of a kind; when all are, ordinary ones. */
export function toggleLines(text: string, selection: Range, kind: LineKind): Rewrite {
  const all = linesOf(text, selection);
  const isFree = guardAt(text, selection) === undefined;
  const lines = isFree ? all.filter((line) => line.text.trim() && !OTHER.test(line.text)) : [];
  const [only] = all;
  if (lines.length === 0) {
    return isFree && all.length === 1 && !only!.text.trim() ? begin(text, only!, kind) : append(text, selection, kind);
  }
  const isOn = lines.every((line) => HAS[kind].test(line.text));
  const isList = kind === 'bullets' || kind === 'numbers';
  const next = isOn ? undefined : kind;
  const start = kind === 'numbers' ? numberAbove(text, lines[0]!) + 1 : 1;
  const changes = lines.flatMap((line, index): Change[] => {
    const [old] = PREFIX.exec(line.text)!;
    const change = { from: line.from, to: line.from + old.length, insert: prefixOf(next, start + index) };
    const above = gapAbove(text, line, next, index === 0 ? undefined : lines[index - 1]);
    const below = index === lines.length - 1 ? gapBelow(text, line, next) : '';
    // Items of one list have no empty lines between them.
    const before = isList && !isOn && index > 0 ? joined(lines[index - 1]!, line) : undefined;
    return [
      before
        ? { ...before, to: change.to, insert: `\n${change.insert}` }
        : { ...change, insert: above + change.insert },
      ...(below ? [{ from: line.to, to: line.to, insert: below }] : []),
    ];
  });
  return { changes, selection: mapRange(changes, text.length, selection) };
}

function prefixOf(kind: LineKind | undefined, number: number): string {
  if (kind === 'numbers') return `${number}. `;
  return kind ? { heading: '## ', 'small-heading': '### ', bullets: '- ' }[kind] : '';
}

/** What stands between two lines and is only blank. */
const joined = (above: Line, line: Line): Range => ({ from: above.to, to: line.from });

/** An empty line above, unless there is one, or an item of the same list. */
function gapAbove(text: string, line: Line, kind: LineKind | undefined, above = lineBefore(text, line)): string {
  return above?.text.trim() && !isSameList(above, kind) ? '\n' : '';
}

function gapBelow(text: string, line: Line, kind: LineKind | undefined): string {
  const [below] = line.to < text.length ? linesOf(text, { from: line.to + 1, to: line.to + 1 }) : [];
  return below?.text.trim() && !isSameList(below, kind) ? '\n' : '';
}

const isSameList = ({ text }: Line, kind: LineKind | undefined): boolean =>
  (kind === 'bullets' || kind === 'numbers') && HAS[kind].test(text);

function lineBefore(text: string, { from }: Line): Line | undefined {
  return from > 0 ? linesOf(text, { from: from - 1, to: from - 1 })[0] : undefined;
}

function numberAbove(text: string, line: Line): number {
  return Number(/^[ \t]*(\d+)[.)][ \t]/.exec(lineBefore(text, line)?.text ?? '')?.[1] ?? 0);
}

/** Where one stands on an empty line, the sign alone, to be written behind. */
function begin(text: string, line: Line, kind: LineKind): Rewrite {
  const prefix = prefixOf(kind, kind === 'numbers' ? numberAbove(text, line) + 1 : 1);
  const above = gapAbove(text, line, kind);
  const at = line.from + above.length + prefix.length;
  const changes = [{ from: line.from, to: line.to, insert: above + prefix + gapBelow(text, line, kind) }];
  return { changes, selection: { anchor: at, head: at } };
}

/** Where the line is of something else, a new one behind it. */
function append(text: string, selection: Range, kind: LineKind): Rewrite {
  const at = placeOfBlock(text, selection.to);
  const before = text.slice(0, at).trimEnd();
  const insert = `\n\n${prefixOf(kind, 1)}`;
  const head = before.length + insert.length;
  const isLast = !text.slice(at).trim();
  const change = { from: before.length, to: isLast ? text.length : at, insert: insert + (isLast ? '\n' : '') };
  return { changes: [change], selection: { anchor: head, head } };
}

function linesOf(text: string, { from, to }: Range): Line[] {
  const first = text.lastIndexOf('\n', from - 1) + 1;
  // A selection that ends at the beginning of a line does not mean that line.
  const last = to > from && text.charAt(to - 1) === '\n' ? to - 1 : to;
  const end = text.indexOf('\n', Math.max(last, first));
  let at = first;
  return text
    .slice(first, end < 0 ? text.length : end)
    .split('\n')
    .map((line) => {
      const range = { from: at, to: at + line.length, text: line };
      at += line.length + 1;
      return range;
    });
}
