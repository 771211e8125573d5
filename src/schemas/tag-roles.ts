/**
 * What a tag and its attributes are for. Everything that treats tags or attributes differently (non-breaking spaces,
 * Kontrol's language and links, anchors) reads it from the vocabulary in `tags.ts` and keeps no list of its own.
 */
import { z } from 'zod';

/** What a reference names: a file of the edition, rows of the table that the same tag names, or a file in `media/`. */
export type ReferenceTarget = 'body' | 'statement' | 'table' | 'rows' | 'media';

/** What an attribute is for. */
export type Role =
  /** Words that readers read: figures in them stay on one line, and Kontrol judges their language. */
  | { is: 'prose' }
  /** A figure that readers read: it stays on one line, and there is no language to judge. */
  | { is: 'figure' }
  /** The id by which the tag is linked to. When nobody writes it, it is the slug of another attribute, or `fixed`. */
  | { is: 'anchor'; slugOf?: string; fixed?: string }
  /** The name of something else. `isShown`: the tag puts that thing on the page, with its anchors. */
  | { is: 'reference'; to: ReferenceTarget; isShown?: boolean }
  /** Neither judged nor followed: a playing time, a name that editions share. */
  | { is: 'data' };

/** What stands between the tags. */
export type Content =
  /** Paragraphs or lists of whole sentences. */
  | 'sentences'
  /** The rest of a sentence that an attribute begins, without a full stop. */
  | 'phrase'
  /** A list of links, each with its title. */
  | 'links'
  /** One Markdown picture. */
  | 'picture'
  /** Nothing: the tag fetches its content. */
  | 'nothing';

export interface Attribute<Schema extends z.ZodType = z.ZodType> {
  schema: Schema;
  role: Role;
}

type Attributes = Readonly<Record<string, Attribute>>;
type Shape<Named extends Attributes> = { [Name in keyof Named]: Named[Name]['schema'] };

export interface Tag<Named extends Attributes = Attributes> {
  content: Content;
  attributes: Named;
  /** Accepts the attributes as text, as they stand in MDX. */
  schema: z.ZodObject<Shape<Named>, z.core.$strict>;
}

/** An attribute: what it may hold and what it is for. */
export function attribute<Schema extends z.ZodType>(schema: Schema, role: Role): Attribute<Schema> {
  return { schema, role };
}

/** A tag: what stands between its tags, and its attributes. One without a role does not compile. */
export function tag<Named extends Attributes>(content: Content, attributes: Named): Tag<Named> {
  const schemas = Object.entries(attributes).map(([name, { schema }]) => [name, schema]);
  return { content, attributes, schema: z.strictObject(Object.fromEntries(schemas) as Shape<Named>) };
}
