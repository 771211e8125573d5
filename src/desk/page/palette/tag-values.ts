/** The attributes of a tag that stands in the text as values of its form, and the pieces of text that a change of them replaces. */
import type { Field, FieldType, TagForm } from '../../contract.ts';
import type { TextChange } from '../../yaml/region.ts';
import type { WrittenAttribute, WrittenTag } from './read-tag.ts';
import { escapeAttribute, toAttributeText } from './write-tag.ts';

export type Values = Readonly<Record<string, unknown>>;

export interface ReadValues {
  values: Values;
  /** Fields that the form can show, in its order. */
  fields: Field[];
  /** What it cannot, as it stands: what is computed, and attributes that the tag does not have. */
  unshown: string[];
}

/** @param text that the tag stands in */
export function readValues(text: string, tag: WrittenTag, form: Pick<TagForm, 'fields'>): ReadValues {
  const computed = new Set(tag.attributes.flatMap(({ name, value }) => (value === undefined && name ? [name] : [])));
  const fields = form.fields.filter(({ key }) => !computed.has(key));
  const values: Record<string, unknown> = {};
  const unshown: string[] = [];
  for (const { name, value, from, to } of tag.attributes) {
    const field = fields.find(({ key }) => key === name);
    // Of two with one name the last is read (JSX).
    if (field && value !== undefined) values[field.key] = toValue(field.type, value);
    else unshown.push(text.slice(from, to));
  }
  return { values, fields, unshown };
}

function toValue(type: FieldType, text: string): unknown {
  if (type.kind === 'list') return text.split(/\s+/).filter(Boolean);
  return type.kind === 'yes-no' ? text !== 'false' : text;
}

/** Fields whose values are others than before. */
export function listChanged<Key extends Pick<Field, 'key'>>(
  fields: readonly Key[],
  before: Values,
  after: Values,
): Key[] {
  return fields.filter(({ key }) => toAttributeText(before[key]) !== toAttributeText(after[key]));
}

/**
 * What makes the tag say other values: in order, without overlaps. All else in it stays byte for byte. What is emptied goes,
 * and what is new stands behind the field that the form has before it.
 */
export function changeAttributes(
  text: string,
  tag: WrittenTag,
  form: Pick<TagForm, 'fields'>,
  { before, after }: { before: Values; after: Values },
): TextChange[] {
  const added = new Map<number, string>();
  const changes = listChanged(form.fields, before, after).flatMap(({ key }) => {
    const value = toAttributeText(after[key]);
    const written = tag.attributes.filter(({ name }) => name === key);
    if (value === '') return written.map((attribute) => removal(text, tag, attribute));
    const last = written.at(-1);
    if (last) return [replacement(text, last, value)];
    const at = placeOfNew(tag, form.fields, key);
    added.set(at, `${added.get(at) ?? ''}${gapOf(text, tag)}${key}="${escapeAttribute(value)}"`);
    return [];
  });
  const insertions = [...added].map(([at, insert]) => ({ from: at, to: at, insert }));
  return [...insertions, ...changes].toSorted((one, other) => one.from - other.from || one.to - other.to);
}

/** What stands between the quotation marks, or after the sign that braces stand behind. */
function replacement(text: string, { from, to }: WrittenAttribute, value: string): TextChange {
  const written = text.slice(from, to);
  const [start, mark] = /^[^=]*=\s*(["'{])/.exec(written) ?? [];
  if (start === undefined) return { from: to, to, insert: `="${escapeAttribute(value)}"` };
  if (mark === '{') return { from: from + start.length - 1, to, insert: `"${escapeAttribute(value)}"` };
  return { from: from + start.length, to: to - 1, insert: escapeAttribute(value, mark === "'" ? "'" : '"') };
}

/** An attribute with the blanks before it, where others hold what follows apart from what was before. */
function removal(text: string, tag: WrittenTag, { from, to }: WrittenAttribute): TextChange {
  const before = Math.max(tag.nameTo, ...tag.attributes.filter((other) => other.to <= from).map((other) => other.to));
  return { from: /^[\s/>]/.test(text.slice(to)) ? before : from, to, insert: '' };
}

function placeOfNew(tag: WrittenTag, fields: readonly Field[], key: string): number {
  const order = fields.slice(
    0,
    fields.findIndex((field) => field.key === key),
  );
  const previous = order.flatMap((field) => tag.attributes.findLast(({ name }) => name === field.key) ?? []).at(-1);
  return previous?.to ?? tag.nameTo;
}

/** What holds attributes apart: a new one begins a line where the first does. */
function gapOf(text: string, { nameTo, attributes }: WrittenTag): string {
  const gap = text.slice(nameTo, attributes[0]?.from ?? nameTo);
  return /^\s*\n\s*$/.test(gap) ? gap : ' ';
}
