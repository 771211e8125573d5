import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Node } from 'yaml';
import { placeholder } from './marks.ts';

/** A value that stands until the right one is known, with what to write instead. */
export class Provisional {
  readonly value: unknown;
  readonly guidance: string;

  constructor(value: unknown, guidance: string) {
    this.value = value;
    this.guidance = guidance;
  }
}

/** Names and values of a frontmatter, in order; `undefined` leaves a field out. */
export type FrontmatterFields = Record<string, unknown>;

/** An MDX file from its fields and its text. Provisional values get a comment with the mark on the line before them. */
export function renderMdx(fields: FrontmatterFields, body = ''): string {
  const text = body.trim();
  return `---\n${renderYaml(fields)}---\n${text ? `\n${text}\n` : ''}`;
}

/** A list of longer texts has a line for each. */
const LONGEST_IN_BRACKETS = 30;

/** Fields as YAML, one line a value; lists of short plain values in brackets, as the handbook writes them. */
export function renderYaml(fields: FrontmatterFields): string {
  const document = new Document(strip(fields));
  markProvisional(document.contents, fields);
  visit(document, {
    Seq: (_, seq) => {
      seq.flow = seq.items.every((item) => isScalar(item) && String(item.value).length <= LONGEST_IN_BRACKETS);
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The values alone, without `undefined` and without marks. */
function strip(value: unknown): unknown {
  if (value instanceof Provisional) return strip(value.value);
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, strip(item)]])),
  );
}

function markProvisional(node: Node | null | undefined, value: unknown): void {
  const plain = value instanceof Provisional ? value.value : value;
  if (isSeq(node) && Array.isArray(plain)) {
    for (const [index, item] of node.items.entries()) markProvisional(item as Node, plain[index]);
  }
  if (!isMap(node)) return;
  for (const { key, value: child } of node.items) {
    const item = (plain as Record<string, unknown>)[String(key)];
    if (item instanceof Provisional && isScalar(key)) key.commentBefore = ` ${placeholder(item.guidance)}`;
    markProvisional(child as Node, item);
  }
}
