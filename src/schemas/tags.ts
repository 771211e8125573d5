/**
 * The vocabulary of MDX tags: what an editor may write between the paragraphs, and each tag's attributes. Both
 * renderings, Kontrol and the handbook read it here. Attributes are text, as they stand in MDX.
 */
import { z } from 'zod';
import { idSchema, textSchema } from './common.ts';
import { attribute, tag } from './tag-roles.ts';
import type { Content, ReferenceTarget, Role, Tag } from './tag-roles.ts';

/** Words that readers read. */
const prose = attribute(textSchema, { is: 'prose' });
const optionalProse = attribute(textSchema.optional(), { is: 'prose' });

/** Anchor that readers can link to; unique within its chapter. */
const anchor = attribute(idSchema, { is: 'anchor' });

/** File in the edition's `media/` folder, or the address of one elsewhere. */
const mediaFile = attribute(textSchema, { is: 'reference', to: 'media' });

/** Ids of rows, separated by spaces. */
const rowIds = z
  .string()
  .regex(/^[a-z0-9-]+(?: [a-z0-9-]+)*$/, { error: 'Skriv rækkernes id’er med mellemrum imellem.' });

/** Playing time as minutes and seconds: `2.14`. */
const durationSchema = z.string().regex(/^\d+\.[0-5]\d$/, { error: 'Skriv længden som minutter og sekunder: `2.14`.' });

/** A whole number above 0, as digits alone: `98`, `1000`. */
const countSchema = (error: string) =>
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/, { error })
    .optional();

const media = {
  id: anchor,
  title: prose,
  src: mediaFile,
  duration: attribute(durationSchema, { is: 'data' }),
  /** Address of the page or file that holds the written-out text. */
  transcript: mediaFile,
};

export const tags = {
  /**
   * A figure set large, with the sentence that continues it between the tags. Figures of different editions with one
   * `series` are the same measure and are shown side by side on /sammenlign/.
   *
   * One of `of`, `per`, `bar` and `row` says how the figure is drawn where the printed edition gathers all of them. Without
   * one it is a number and a sentence there.
   */
  KeyFigure: tag('phrase', {
    id: anchor,
    value: attribute(textSchema, { is: 'figure' }),
    unit: optionalProse,
    series: attribute(idSchema.optional(), { is: 'data' }),
    /** The whole that the figure is a part of: `98` for `65 kommuner`, `100` for per cent. A mark for each, the part filled. */
    of: attribute(countSchema('Skriv det hele som et helt tal uden punktum: `98` eller `100`.'), { is: 'data' }),
    /** What one mark counts: `1` for things that are counted one by one, `1000` for large numbers. */
    per: attribute(countSchema('Skriv, hvad ét mærke tæller, som et helt tal uden punktum: `1` eller `1000`.'), {
      is: 'data',
    }),
    /** A smaller number that the sentence sets the figure against: `5` for `11 … mod de fem`. The first marks are bracketed. */
    against: attribute(countSchema('Skriv tallet, der bliver sammenlignet med, som et helt tal uden punktum: `5`.'), {
      is: 'data',
    }),
    /** A bar for money. Bars of one unit have one scale. */
    bar: attribute(z.enum(['mia', 'mio', 'kr'], { error: 'Skriv `mia`, `mio` eller `kr`.' }).optional(), {
      is: 'data',
    }),
    /** Table and row of the accounts that the figure is the amount of: a bar for each year that is known. */
    table: attribute(idSchema.optional(), { is: 'reference', to: 'table' }),
    row: attribute(idSchema.optional(), { is: 'reference', to: 'rows' }),
  }),
  /** Facts gathered under a title; a Markdown list between the tags. */
  FactBox: tag('sentences', {
    title: prose,
    id: attribute(idSchema.optional(), { is: 'anchor', slugOf: 'title' }),
  }),
  /** A question and its answer, for a term that the reader may not know. */
  Explainer: tag('sentences', {
    question: prose,
    id: attribute(idSchema.optional(), { is: 'anchor', slugOf: 'question' }),
  }),
  /** `Læs mere`: a Markdown list of links between the tags. */
  Links: tag('links', {
    title: optionalProse,
    id: attribute(idSchema.optional(), { is: 'anchor', slugOf: 'title', fixed: 'laes-mere' }),
  }),
  /** A picture with caption; a Markdown image between the tags. */
  Figure: tag('picture', {
    caption: prose,
    id: attribute(idSchema.optional(), { is: 'anchor' }),
    credit: optionalProse,
  }),
  /** Horizontal bars drawn from rows of an accounts table, both years. */
  Chart: tag('nothing', {
    id: anchor,
    title: prose,
    subtitle: prose,
    table: attribute(idSchema, { is: 'reference', to: 'table' }),
    rows: attribute(rowIds, { is: 'reference', to: 'rows' }),
  }),
  /** Members of a body of the organisation. */
  Roster: tag('nothing', { body: attribute(idSchema, { is: 'reference', to: 'body', isShown: true }) }),
  /** Who signed a statement of the accounts: for an organisation page whose seats the source does not give. */
  Signatories: tag('nothing', { statement: attribute(idSchema, { is: 'reference', to: 'statement' }) }),
  /** A table of the accounts. */
  AccountsTable: tag('nothing', { table: attribute(idSchema, { is: 'reference', to: 'table', isShown: true }) }),
  /** A film of one's own hosting. On paper: what it is, a QR code and a short address. */
  Video: tag('nothing', {
    ...media,
    captions: mediaFile,
    poster: attribute(textSchema.optional(), { is: 'reference', to: 'media' }),
  }),
  /** A sound recording of one's own hosting. */
  Audio: tag('nothing', media),
  /** Something that somebody said, between the tags. */
  Quote: tag('sentences', { by: prose, role: optionalProse }),
} satisfies Record<string, Tag>;

export type TagName = keyof typeof tags;
export type TagProps<Name extends TagName> = z.infer<(typeof tags)[Name]['schema']>;
export const tagNames = Object.keys(tags) as TagName[];

/** A tag by its name in MDX; `undefined` for one outside the vocabulary. */
export function findTag(name: string | null | undefined): Tag | undefined {
  return name && Object.hasOwn(tags, name) ? tags[name as TagName] : undefined;
}

/** What stands between the tags of that name; `undefined` for one outside the vocabulary. */
export function contentOf(name: string | null | undefined): Content | undefined {
  return findTag(name)?.content;
}

/** What an attribute of a tag is for; `undefined` when the vocabulary does not have it. */
export function roleOf(name: string | null | undefined, attribute: string): Role | undefined {
  const attributes = findTag(name)?.attributes ?? {};
  return Object.hasOwn(attributes, attribute) ? attributes[attribute]?.role : undefined;
}

/** Whether readers read the attribute. */
export function isRead(role: Role | undefined): boolean {
  return role?.is === 'prose' || role?.is === 'figure';
}

/** Whether a tag of that name has an attribute that names a thing of that kind. */
export function refersTo(name: string | null | undefined, target: ReferenceTarget): boolean {
  return Object.values(findTag(name)?.attributes ?? {}).some(
    ({ role }) => role.is === 'reference' && role.to === target,
  );
}
