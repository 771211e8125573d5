/** Forms for what editors write, made from the schemas. */
import type { Content, Tag } from '../../schemas/tag-roles.ts';
import { tagNames, tags } from '../../schemas/tags.ts';
import { TAG_WORDS } from '../../schemas/words/index.ts';
import type { SourceKind } from '../../sources/sources.ts';
import type { Field, FieldType, Form, TagForm } from '../contract.ts';
import { describeKind, describeTag } from './json-schemas.ts';
import type { JsonSchema } from './json-schemas.ts';

/** What cannot be read here: nobody writes such numbers, and zod writes them for every whole number. */
const LARGEST = Number.MAX_SAFE_INTEGER;

/** The form of a kind of file. */
export function makeForm(kind: SourceKind): Form {
  const root = toType(describeKind(kind));
  return { root, fields: root.kind === 'group' ? root.fields : [] };
}

/** The forms of all tags, in the order of the vocabulary. */
export function makeTagForms(): TagForm[] {
  return tagNames.map((name) => {
    const { label = name, help = '' } = TAG_WORDS[name] ?? {};
    const content: Content = (tags[name] as Tag).content;
    return { tag: name, label, help, content, hasText: content !== 'nothing', fields: listFields(describeTag(name)) };
  });
}

function listFields({ properties = {}, required = [] }: JsonSchema): Field[] {
  return Object.entries(properties)
    .filter(([, schema]) => schema.const === undefined || schema.const === true)
    .map(([key, schema]) => toField(key, schema, required.includes(key)));
}

function toField(key: string, schema: JsonSchema, required: boolean): Field {
  const { given, notGiven } = splitNotGiven(schema);
  const type = toType(given, schema.words);
  return {
    key,
    label: schema.title ?? key,
    help: schema.description ?? '',
    required,
    type,
    ...(notGiven && { notGiven }),
  };
}

/** Takes what says that something is not given out of the alternatives. */
function splitNotGiven(schema: JsonSchema): { given: JsonSchema; notGiven?: 'reason' | 'word' } {
  const options = schema.anyOf ?? [];
  const reason = options.find(({ properties }) => properties && 'notGiven' in properties);
  const word = options.find((option) => option.const === 'notGiven');
  const rest = options.filter((option) => option !== reason && option !== word);
  if ((!reason && !word) || rest.length !== 1) return { given: schema };
  return { given: { ...rest[0]!, ...(schema.words && { words: schema.words }) }, notGiven: reason ? 'reason' : 'word' };
}

function toType(schema: JsonSchema, words = schema.words): FieldType {
  if (schema.enum) {
    return { kind: 'choice', options: schema.enum.map((id) => ({ id, name: words?.options?.[id] ?? id })) };
  }
  if (schema.const === true) return { kind: 'yes-no' };
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives) return toEither(alternatives, words?.options);
  switch (schema.type) {
    case 'string':
      return toText(schema, words);
    case 'integer':
    case 'number':
      return toNumber(schema);
    case 'boolean':
      return { kind: 'yes-no' };
    case 'array':
      return toList(schema, words);
    case 'object':
      return typeof schema.additionalProperties === 'object'
        ? {
            kind: 'record',
            of: toType(schema.additionalProperties),
            ...keysOf(schema),
            ...(words?.to && { keysTo: { to: words.to, label: words.label } }),
          }
        : { kind: 'group', fields: listFields(schema) };
    default:
      return { kind: 'other' };
  }
}

/** One of several groups of fields. What each has for itself alone, and always the same, tells it. */
function toEither(options: JsonSchema[], names: Readonly<Record<string, string>> = {}): FieldType {
  if (!options.every(({ properties }) => properties)) return { kind: 'other' };
  return {
    kind: 'either',
    of: options.map((option) => {
      const entries = Object.entries(option.properties!);
      const fixed = Object.fromEntries(
        entries.flatMap(([key, field]) => (typeof field.const === 'string' ? [[key, field.const]] : [])),
      );
      const kind = entries.find(([, field]) => typeof field.const === 'string');
      const own = kind ? (kind[1].words?.options ?? names)[String(kind[1].const)] : undefined;
      const [first = '', field] = entries[0] ?? [];
      return { label: own ?? names[first] ?? field?.title ?? '', fixed, fields: listFields(option) };
    }),
  };
}

function toText({ pattern, format, minLength, maxLength }: JsonSchema, words: JsonSchema['words']): FieldType {
  if (pattern === '^\\d{4}-\\d{2}-\\d{2}$') return { kind: 'date' };
  if (words?.to) {
    const one: FieldType = { kind: 'reference', to: words.to };
    return words.isMany ? { kind: 'list', of: one } : one;
  }
  return {
    kind: 'text',
    isLong: words?.isLong ?? false,
    ...(minLength !== undefined && { min: minLength }),
    ...(maxLength !== undefined && { max: maxLength }),
    ...(pattern !== undefined && format === undefined && { pattern }),
  };
}

function toNumber({ type, minimum, exclusiveMinimum, maximum }: JsonSchema): FieldType {
  const isWhole = type === 'integer';
  const min = minimum ?? (exclusiveMinimum === undefined || !isWhole ? undefined : exclusiveMinimum + 1);
  return {
    kind: 'number',
    isWhole,
    ...(min !== undefined && min > -LARGEST && { min }),
    ...(maximum !== undefined && maximum < LARGEST && { max: maximum }),
  };
}

function toList({ items, prefixItems, minItems, maxItems }: JsonSchema, words: JsonSchema['words']): FieldType {
  const inner = prefixItems?.[0] ?? (typeof items === 'object' ? items : {});
  const { given, notGiven } = splitNotGiven(inner);
  return {
    kind: 'list',
    of: toType(given, words),
    ...(notGiven && { notGiven }),
    ...(minItems !== undefined && { min: minItems }),
    ...(maxItems !== undefined && { max: maxItems }),
  };
}

function keysOf({ propertyNames }: JsonSchema): { keys?: string } {
  return propertyNames?.pattern === undefined ? {} : { keys: propertyNames.pattern };
}
