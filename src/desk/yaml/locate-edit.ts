/** Finds the one place in a YAML text that an edit changes. What it cannot place, `edit-yaml.ts` writes anew. */
import type { Document, Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { applyEdit, valueAt } from './edit.ts';
import type { Edit, Path } from './edit.ts';
import {
  columnOf,
  dashOf,
  endOf,
  isBehindDash,
  isFlow,
  isMap,
  isScalar,
  isSeq,
  lineEnd,
  lineStart,
  pairOf,
  startOf,
} from './nodes.ts';
import { insertItem, removeItem, swapItems } from './locate-item.ts';
import type { TextChange } from './region.ts';
import { writeField, writeFlow, writeFlowScalar, writeItem, writeText } from './write-value.ts';

/** A parsed text, and in which order its fields are written. */
export interface Parsed {
  text: string;
  doc: Document;
  /** Keys of the fields as the form lists them. A new one is put behind those before it. */
  order: readonly string[];
}

/** @returns the changes, in order; nothing where the text has no place for the edit */
export function locateEdit(parsed: Parsed, edit: Edit): TextChange[] | undefined {
  const isOfList = edit.do === 'insert' || edit.do === 'swap';
  const flow = findFlow(parsed.doc, edit.path, isOfList ? edit.path.length : edit.path.length - 1);
  const isValueInFlow = edit.do === 'set' && isScalar(nodeAt(parsed.doc, edit.path)) && !isObject(edit.value);
  if (flow && !isValueInFlow) return [rewriteFlow(parsed, flow.path, flow.node, edit)];
  switch (edit.do) {
    case 'set':
      return setValue(parsed, edit.path, edit.value, flow !== undefined);
    case 'remove':
      return removeValue(parsed, edit.path);
    case 'insert':
      return addItem(parsed, edit);
    case 'swap':
      return swapAt(parsed, edit);
    case 'rename':
      return renameEntry(parsed, edit);
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const nodeAt = (doc: Document, path: Path): unknown => (path.length > 0 ? doc.getIn(path, true) : doc.contents);

/** The outermost collection in brackets on the way along a path, `most` steps at most. */
function findFlow(doc: Document, path: Path, most: number): { path: Path; node: Node } | undefined {
  for (let length = 0; length <= most; length++) {
    const node = nodeAt(doc, path.slice(0, length));
    if (isFlow(node)) return { path: path.slice(0, length), node: node as Node };
  }
  return undefined;
}

/** Brackets are written whole: they seldom hold a comment, and stand on one line. Empty ones become lines. */
function rewriteFlow({ text, doc }: Parsed, path: Path, node: Node, edit: Edit): TextChange {
  const value = valueAt(applyEdit(doc.toJS(), edit), path);
  const wasEmpty = /^[[{]\s*[\]}]$/.test(text.slice(startOf(node), endOf(text, node)));
  if (!wasEmpty || path.length === 0) {
    return {
      from: startOf(node),
      to: endOf(text, node),
      insert: path.length === 0 ? writeItem(value, -2) : writeFlow(value),
    };
  }
  const map = nodeAt(doc, path.slice(0, -1));
  const pair = isMap(map) ? pairOf(map, path.at(-1)!) : undefined;
  if (!pair) return { from: startOf(node), to: endOf(text, node), insert: writeFlow(value) };
  const indent = columnOf(text, startOf(pair.key));
  return { from: endOf(text, pair.key) + 1, to: endOf(text, node), insert: writeField(value, indent) };
}

function setValue(parsed: Parsed, path: Path, value: unknown, inFlow: boolean): TextChange[] | undefined {
  const { text, doc } = parsed;
  const parent = nodeAt(doc, path.slice(0, -1));
  const step = path.at(-1);
  if (step === undefined) return undefined;
  if (isSeq(parent)) return setItem(parsed, parent, Number(step), value, inFlow);
  if (!isMap(parent)) return createParent(parsed, path, value);
  const pair = pairOf(parent, step);
  if (!pair) return [insertPair(parsed, parent, String(step), value)];
  const node = pair.value;
  if (inFlow && isScalar(node)) {
    return [{ from: startOf(node), to: endOf(text, node), insert: writeFlowScalar(value, node.type) }];
  }
  const from = endOf(text, pair.key) + 1;
  const indent = columnOf(text, startOf(pair.key));
  const to = Math.max(from, endOf(text, pair));
  const style = isScalar(node) && typeof node.value === 'string' ? node.type : undefined;
  return [{ from, to, insert: writeField(value, indent, style) }];
}

function setItem(
  { text }: Parsed,
  seq: YAMLSeq,
  index: number,
  value: unknown,
  inFlow: boolean,
): TextChange[] | undefined {
  const item = seq.items[index];
  if (!item) return undefined;
  const place = { from: startOf(item), to: endOf(text, item) };
  if (!isScalar(item)) {
    return [{ ...place, insert: writeItem(value, dashOf(text, seq, index) - lineStart(text, startOf(item))) }];
  }
  const style = item.type as never;
  const indent = columnOf(text, inFlow ? startOf(item) : dashOf(text, seq, index));
  if (inFlow) return [{ ...place, insert: writeFlowScalar(value, style) }];
  return [{ ...place, insert: typeof value === 'string' ? writeText(value, indent, style) : writeItem(value, indent) }];
}

/** A group or list that is not there is made whole, with the value in it. */
function createParent(parsed: Parsed, path: Path, value: unknown): TextChange[] | undefined {
  if (path.length < 2) {
    const contents = parsed.doc.contents;
    if (contents && !(isScalar(contents) && contents.value === null)) return undefined;
    const end = parsed.text.length;
    const gap = end === 0 || parsed.text.endsWith('\n') ? '' : '\n';
    return [{ from: end, to: end, insert: `${gap}${String(path[0])}:${writeField(value, 0)}\n` }];
  }
  const [last] = path.slice(-1);
  if (typeof last === 'number') return undefined;
  return setValue(parsed, path.slice(0, -1), { [last!]: value }, false);
}

/** A field that was not there: behind the fields that the form lists before it, or in order of the alphabet where all are. */
function insertPair({ text, order }: Parsed, map: YAMLMap, key: string, value: unknown): TextChange {
  const keys = map.items.map((pair) => String((pair.key as { value: unknown }).value));
  const isSorted =
    keys.length > 2 && !order.includes(key) && keys.every((each, index) => index === 0 || keys[index - 1]! <= each);
  const before = isSorted
    ? keys.findLastIndex((each) => each < key)
    : order.includes(key)
      ? keys.findLastIndex((each) => order.includes(each) && order.indexOf(each) < order.indexOf(key))
      : keys.length - 1;
  const first = map.items[0]!;
  const indent = columnOf(text, startOf(first.key));
  const written = `${writeFlowScalar(key)}:${writeField(value, indent)}`;
  if (before < 0) {
    const at = startOf(first.key);
    return { from: at, to: at, insert: `${written}\n${' '.repeat(indent)}` };
  }
  const at = lineEnd(text, endOf(text, map.items[before]));
  return { from: at, to: at, insert: `\n${' '.repeat(indent)}${written}` };
}

function removeValue(parsed: Parsed, path: Path): TextChange[] | undefined {
  const parent = nodeAt(parsed.doc, path.slice(0, -1));
  if (isSeq(parent)) return [removeItem(parsed.text, parsed.doc, path.slice(0, -1), parent, Number(path.at(-1)))];
  const pair = isMap(parent) ? pairOf(parent, path.at(-1)!) : undefined;
  if (!isMap(parent) || !pair) return undefined;
  return [removePair(parsed, path.slice(0, -1), parent, pair)];
}

function removePair({ text, doc }: Parsed, path: Path, map: YAMLMap, pair: Pair): TextChange {
  const from = startOf(pair.key);
  if (map.items.length === 1) {
    return { from, to: endOf(text, pair), insert: path.length > 0 || doc.contents ? '{}' : '' };
  }
  const next = map.items[map.items.indexOf(pair) + 1];
  // The dash of the item stays for the field behind it.
  if (isBehindDash(text, from) && next) return { from, to: startOf(next.key), insert: '' };
  const end = lineEnd(text, endOf(text, pair));
  return { from: lineStart(text, from), to: Math.min(end + 1, text.length), insert: '' };
}

function addItem(parsed: Parsed, { path, index, value }: Edit & { do: 'insert' }): TextChange[] | undefined {
  const seq = nodeAt(parsed.doc, path);
  if (!isSeq(seq) || seq.items.length === 0) return setValue(parsed, path, [value], false);
  return [insertItem(parsed.text, seq, index, value)];
}

function swapAt({ text, doc }: Parsed, { path, index }: Edit & { do: 'swap' }): TextChange[] | undefined {
  const seq = nodeAt(doc, path);
  return isSeq(seq) ? swapItems(text, seq, index) : undefined;
}

function renameEntry({ text, doc }: Parsed, { path, key }: Edit & { do: 'rename' }): TextChange[] | undefined {
  const map = nodeAt(doc, path.slice(0, -1));
  const pair = isMap(map) ? pairOf(map, path.at(-1)!) : undefined;
  if (!pair) return undefined;
  return [{ from: startOf(pair.key), to: endOf(text, pair.key), insert: writeFlowScalar(key) }];
}
