/** What forms are made of: fields, and what can be chosen in them. A part of `contract.ts`. */
import type { Content } from '../schemas/tag-roles.ts';

/** `GET valg`: what can be pointed at by name: for references in forms and tags. */
export interface Choices {
  people: Choice[];
  municipalities: Choice[];
  parties: Choice[];
  /** Of each edition, by year. */
  chapters: Record<string, Choice[]>;
  committees: Record<string, Choice[]>;
  /** Those of the chapters, as `chapter#id`. */
  keyFigures: Record<string, Choice[]>;
  tables: Record<string, Choice[]>;
  /** Statements of the accounts that are signed. */
  statements: Record<string, Choice[]>;
  /** Of each table, by year and table: `2025/aktiver`. */
  rows: Record<string, Choice[]>;
  /** By year, as a tag names them; with an empty key those that editions share: portraits. */
  media: Record<string, Choice[]>;
}

export interface Choice {
  id: string;
  name: string;
}

/**
 * `GET formular?sti=`: what can be filled in in a file: a text's frontmatter, or a whole YAML file. Made from its zod
 * schema.
 */
export interface Form {
  /** A group of fields; a list or record of them; or alternatives, as in the accounts, whose `kind` tells which. */
  root: FieldType;
  /** The fields of a group; none where the root is something else. */
  fields: Field[];
}

/** `GET maerker`: the tags of MDX, made from their schemas. */
export interface TagForm {
  tag: string;
  /** What editors call it, and when to use it. */
  label: string;
  help: string;
  /** Whether text stands between its start and its end. */
  hasText: boolean;
  /** What text: whole sentences, the rest of a sentence, a list of links, a Markdown picture. */
  content: Content;
  fields: Field[];
}

export interface Field {
  key: string;
  /** Danish. */
  label: string;
  /** When to fill it in, and how; empty when the label says it all. */
  help: string;
  required: boolean;
  type: FieldType;
  /** The source may not give it: then `{ notGiven: reason }` stands in its place, or the word `notGiven`. */
  notGiven?: 'reason' | 'word';
}

/** Keys that are ids of something: people. */
export interface KeysTo {
  to: keyof Choices;
  label: string;
}

export type FieldType =
  | { kind: 'text'; isLong: boolean; min?: number; max?: number; pattern?: string }
  | { kind: 'number'; min?: number; max?: number; isWhole: boolean }
  | { kind: 'date' }
  | { kind: 'yes-no' }
  | { kind: 'choice'; options: Choice[] }
  | { kind: 'reference'; to: keyof Choices }
  | { kind: 'list'; of: FieldType; min?: number; max?: number; notGiven?: 'reason' | 'word' }
  | { kind: 'group'; fields: Field[] }
  /** One of several groups; `fixed` are the fields that tell which, with the value that each has in it. */
  | { kind: 'either'; of: { label: string; fixed: Record<string, string>; fields: Field[] }[] }
  /** Any keys, each with a value of one kind; `keys` is the pattern of a key, and `keysTo` what keys name. */
  | { kind: 'record'; of: FieldType; keys?: string; keysTo?: KeysTo }
  /** What no form can show; it is edited as text. */
  | { kind: 'other' };
