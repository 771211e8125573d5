/** YAML with the place of every field. */
import { isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair, YAMLError } from 'yaml';
import type { SourcePosition } from './positions.ts';
import type { FieldPath, Fields, FieldText } from './sources.ts';

export interface YamlError {
  offset: number;
  code: string;
  detail: string;
}

/**
 * Parses YAML. Offsets count from the start of `text`, so a file's frontmatter is handed in with the `---` that opens it,
 * which YAML reads as the start of a document.
 */
export function parseYaml(
  text: string,
  placeAt: (offset: number) => SourcePosition,
): { fields: Fields; errors: YamlError[] } {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const errors = [...document.errors, ...document.warnings].map(toError);
  visit(document, { Pair: (_, pair) => void errors.push(...checkKey(pair)) });
  const fields: Fields = {
    data: errors.length > 0 ? undefined : toData(document, errors),
    placeOf: (path) => placeAt(findOffset(document, path)),
    texts: errors.length > 0 ? [] : listTexts(document.contents, []),
  };
  return { fields, errors };
}

/** Fields of a file that could not be read: no data, and every place is the start. */
export function noFields(place: SourcePosition): Fields {
  return { data: undefined, placeOf: () => place, texts: [] };
}

function toError({ pos, code, message }: YAMLError): YamlError {
  return { offset: pos[0], code, detail: message };
}

/** Names that every object of JavaScript has, so that a field of that name is lost or taken for another. */
const TAKEN = ['__proto__', 'constructor', 'prototype'];

function checkKey(pair: Pair): YamlError[] {
  return TAKEN.includes(keyOf(pair)) ? [{ offset: offsetOf(pair.key), code: 'TAKEN_KEY', detail: keyOf(pair) }] : [];
}

/** YAML reports an alias without its anchor, and aliases that multiply each other, only here, when it builds the data. */
function toData(document: Document, errors: YamlError[]): unknown {
  try {
    return document.toJS();
  } catch (error) {
    const isBomb = /Excessive alias count/.test(String(error));
    const { offset = 0 } = findAlias(document, isBomb) ?? {};
    errors.push({ offset, code: isBomb ? 'ALIAS_BOMB' : 'BAD_ALIAS', detail: String(error) });
    return undefined;
  }
}

/** The first alias, or the first whose anchor does not stand before it. */
function findAlias(document: Document, isAny: boolean): { offset: number } | undefined {
  let found: { offset: number } | undefined;
  visit(document, {
    Alias: (_, alias) => {
      if (!isAny && alias.resolve(document)) return undefined;
      found = { offset: offsetOf(alias) };
      return visit.BREAK;
    },
  });
  return found;
}

/** Offset of the key at the path, or of the list item; of the deepest parent when the field is missing. */
function findOffset(document: Document, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    const next: { offset: number; node: unknown } | undefined = stepInto(node, step);
    if (!next) break;
    ({ offset, node } = next);
  }
  return offset;
}

function stepInto(node: unknown, step: PropertyKey): { offset: number; node: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => keyOf(item) === String(step));
    return pair && { offset: offsetOf(pair.key), node: pair.value };
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return isNode(item) ? { offset: offsetOf(item), node: item } : undefined;
  }
  return undefined;
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function offsetOf(node: unknown): number {
  return (isNode(node) && node.range?.[0]) || 0;
}

function listTexts(node: unknown, path: FieldPath): FieldText[] {
  if (isMap(node)) {
    return node.items.flatMap((pair) => (isPair(pair) ? listTexts(pair.value, [...path, keyOf(pair)]) : []));
  }
  if (isSeq(node)) return node.items.flatMap((item, index) => listTexts(item, [...path, index]));
  if (isAlias(node) || !isScalar(node)) return [];
  return typeof node.value === 'string' ? [{ path, value: node.value, ...rangeOf(node) }] : [];
}

function rangeOf(node: Node): { start: number; end: number } {
  return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 };
}
