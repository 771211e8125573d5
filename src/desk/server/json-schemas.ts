/** The zod schemas of content as JSON Schema, with the words that editors know: for forms, and for editors' programs. */
import { z } from 'zod';
import type { Tag } from '../../schemas/tag-roles.ts';
import { tags } from '../../schemas/tags.ts';
import type { TagName } from '../../schemas/tags.ts';
import { FIELD_WORDS, TAG_WORDS } from '../../schemas/words/index.ts';
import type { FieldWords } from '../../schemas/words/index.ts';
import { schemas } from '../../sources/source-kinds.ts';
import type { SourceKind } from '../../sources/sources.ts';

/** The part of JSON Schema that zod writes for our schemas. */
export interface JsonSchema {
  type?: string;
  /** What editors call it. */
  title?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  items?: boolean | JsonSchema;
  prefixItems?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  enum?: string[];
  const?: unknown;
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minItems?: number;
  maxItems?: number;
  /** What is known beside the schema. No part of JSON Schema; taken out of what is written for others. */
  words?: FieldWords;
}

/** What an editor may write in a file of a kind. */
export function describeKind(kind: SourceKind): JsonSchema {
  const known = FIELD_WORDS[kind] ?? {};
  const root = withWords(toJson(schemas[kind]), known, []);
  // Words of the whole file: of its keys, where it is a register.
  return known[''] ? { ...root, words: known[''] } : root;
}

/** The attributes of a tag. */
export function describeTag(name: TagName): JsonSchema {
  return withWords(toJson((tags[name] as Tag).schema), TAG_WORDS[name]?.attributes ?? {}, []);
}

function toJson(schema: z.ZodType): JsonSchema {
  // What is read from a file, before transforms; a check that no schema can express is Kontrol's.
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}

/** The same with words at each field. Steps into lists, records and alternatives add nothing to a field's path. */
function withWords(schema: JsonSchema, known: Readonly<Record<string, FieldWords>>, path: string[]): JsonSchema {
  const next = (inner: JsonSchema) => withWords(inner, known, path);
  const found: JsonSchema = { ...schema };
  if (schema.properties) {
    found.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([key, field]) => {
        const words = known[[...path, key].join('.')];
        return [key, { ...withWords(field, known, [...path, key]), ...describe(words) }];
      }),
    );
  }
  if (typeof schema.additionalProperties === 'object') found.additionalProperties = next(schema.additionalProperties);
  if (typeof schema.items === 'object') found.items = next(schema.items);
  if (schema.prefixItems) found.prefixItems = schema.prefixItems.map(next);
  if (schema.anyOf) found.anyOf = schema.anyOf.map(next);
  if (schema.oneOf) found.oneOf = schema.oneOf.map(next);
  return found;
}

function describe(words: FieldWords | undefined): Pick<JsonSchema, 'title' | 'description' | 'words'> {
  if (!words) return {};
  const { label, help } = words;
  return { title: label, ...(help !== undefined && { description: help }), words };
}
