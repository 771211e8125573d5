/** Where an item of a list in lines comes, goes, or changes place with another one. */
import type { Document, YAMLSeq } from 'yaml';
import type { Path } from './edit.ts';
import { columnOf, dashOf, endOf, isMap, itemRange, lineStart, pairOf } from './nodes.ts';
import type { TextChange } from './region.ts';
import { writeItem } from './write-value.ts';

const nodeAt = (doc: Document, path: Path): unknown => (path.length > 0 ? doc.getIn(path, true) : doc.contents);

/** Takes an item away, with the blank lines behind it. */
export function removeItem(text: string, doc: Document, path: Path, seq: YAMLSeq, index: number): TextChange {
  const { from, to } = itemRange(text, seq, index);
  if (seq.items.length === 1) return emptyList(text, doc, path, from, to);
  // A nested list's first dash stands behind another one, so the following item moves up to it.
  if (index + 1 < seq.items.length) {
    const gap = /^\n(?:[ \t]*\n)*/.exec(text.slice(to))?.[0].length ?? 0;
    const indent = columnOf(text, from);
    const isFirstBehindDash = index === 0 && text.slice(lineStart(text, from), from).includes('-');
    return isFirstBehindDash
      ? { from, to: dashOf(text, seq, 1), insert: '' }
      : { from: from - indent, to: to + gap, insert: '' };
  }
  return { from: text.slice(0, from).trimEnd().length, to, insert: '' };
}

function emptyList(text: string, doc: Document, path: Path, from: number, to: number): TextChange {
  const map = nodeAt(doc, path.slice(0, -1));
  const pair = path.length > 0 && isMap(map) ? pairOf(map, path.at(-1)!) : undefined;
  return pair ? { from: endOf(text, pair.key) + 1, to, insert: ' []' } : { from, to, insert: '[]' };
}

/** Swaps an item with the next one. */
export function swapItems(text: string, seq: YAMLSeq, index: number): TextChange[] | undefined {
  if (!seq.items[index + 1]) return undefined;
  const [one, other] = [itemRange(text, seq, index), itemRange(text, seq, index + 1)];
  return [
    { ...one, insert: text.slice(other.from, other.to) },
    { ...other, insert: text.slice(one.from, one.to) },
  ];
}

/** Puts an item before the one at `index`, with a blank line between where the others have one. */
export function insertItem(text: string, seq: YAMLSeq, index: number, value: unknown): TextChange {
  const last = seq.items.length - 1;
  const indent = columnOf(text, dashOf(text, seq, last));
  const isSpaced = last > 0 && /\n[ \t]*\n[^\n]*$/.test(text.slice(0, dashOf(text, seq, last)));
  const gap = isSpaced ? '\n\n' : '\n';
  const written = `- ${writeItem(value, indent)}`;
  if (index > last) {
    const at = itemRange(text, seq, last).to;
    return { from: at, to: at, insert: `${gap}${' '.repeat(indent)}${written}` };
  }
  const at = dashOf(text, seq, index);
  return { from: at, to: at, insert: `${written}${gap}${' '.repeat(indent)}` };
}
