/** Where the values of a YAML text begin and end, whatever comments and blank lines lie round them. */
import { isCollection, isMap, isPair, isScalar, isSeq } from 'yaml';
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';

export type Written<T extends Node = Node> = T & { range: [number, number, number] };

/** Whether a collection is written in brackets. */
export const isFlow = (node: unknown): boolean => isCollection(node) && node.flow === true;

/** First character of a node. */
export const startOf = (node: unknown): number => (node as Written).range[0];

/** Behind the last character of a node; a block of text ends at its last line. */
export function endOf(text: string, node: unknown): number {
  if (isPair(node)) return node.value ? endOf(text, node.value) : endOf(text, node.key) + 1;
  const last = isCollection(node) && !node.flow ? node.items.at(-1) : undefined;
  if (last) return endOf(text, last);
  const [from, to] = (node as Written).range;
  return Math.max(from, from + text.slice(from, to).trimEnd().length);
}

/** End of the line that a position stands on, before its line break: a comment behind a value belongs to it. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

export const columnOf = (text: string, at: number): number => at - lineStart(text, at);

/** The pair of a map with that key. */
export function pairOf(map: YAMLMap, key: string | number): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

/** Where the dash of a list's item stands. */
export function dashOf(text: string, seq: YAMLSeq, index: number): number {
  return text.slice(0, startOf(seq.items[index])).trimEnd().length - 1;
}

/** Whether nothing but the dash of a list stands before a pair on its line. */
export function isBehindDash(text: string, at: number): boolean {
  return /^\s*(?:- *)+$/.test(text.slice(lineStart(text, at), at));
}

/** Where an item of a list in lines begins and ends: from its dash to the end of its last line. */
export function itemRange(text: string, seq: YAMLSeq, index: number): { from: number; to: number } {
  const from = dashOf(text, seq, index);
  return { from, to: lineEnd(text, Math.max(endOf(text, seq.items[index]), from + 1)) };
}

export { isMap, isScalar, isSeq };
