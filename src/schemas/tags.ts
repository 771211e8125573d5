/**
 * The vocabulary of MDX tags: what an editor may write between the paragraphs, and each tag's attributes. Both
 * renderings, Kontrol and the handbook read it here. Attributes are text, as they stand in MDX.
 */
import { z } from 'zod';
import { idSchema, textSchema } from './common.ts';

/** Anchor that readers can link to; unique within its chapter. */
const anchor = idSchema.optional();

/** Ids of rows, separated by spaces. */
const rowIds = z
  .string()
  .regex(/^[a-z0-9-]+(?: [a-z0-9-]+)*$/, { error: 'Skriv rækkernes id’er med mellemrum imellem.' });

/** Playing time as minutes and seconds: `2.14`. */
const durationSchema = z.string().regex(/^\d+\.[0-5]\d$/, { error: 'Skriv længden som minutter og sekunder: `2.14`.' });

const media = {
  id: idSchema,
  title: textSchema,
  /** File in the edition's `media/` folder. */
  src: textSchema,
  duration: durationSchema,
  /** Address of the page or file that holds the written-out text. */
  transcript: textSchema,
};

export const tagSchemas = {
  /**
   * A figure set large, with the sentence that continues it between the tags. Figures of different editions with one
   * `series` are the same measure and are shown side by side on /sammenlign/.
   */
  KeyFigure: z.strictObject({
    id: idSchema,
    value: textSchema,
    unit: textSchema.optional(),
    series: idSchema.optional(),
  }),
  /** Facts gathered under a title; a Markdown list between the tags. */
  FactBox: z.strictObject({ title: textSchema, id: anchor }),
  /** A question and its answer, for a term that the reader may not know. */
  Explainer: z.strictObject({ question: textSchema, id: anchor }),
  /** `Læs mere`: a Markdown list of links between the tags. */
  Links: z.strictObject({ title: textSchema.optional(), id: anchor }),
  /** A picture with caption; a Markdown image between the tags. */
  Figure: z.strictObject({ caption: textSchema, id: anchor, credit: textSchema.optional() }),
  /** Horizontal bars drawn from rows of an accounts table, both years. */
  Chart: z.strictObject({ id: idSchema, title: textSchema, subtitle: textSchema, table: idSchema, rows: rowIds }),
  /** Members of a body of the organisation. */
  Roster: z.strictObject({ body: idSchema }),
  /** Who signed a statement of the accounts: for an organisation page whose seats the source does not give. */
  Signatories: z.strictObject({ statement: idSchema }),
  /** A table of the accounts. */
  AccountsTable: z.strictObject({ table: idSchema }),
  /** A film of one's own hosting. On paper: what it is, a QR code and a short address. */
  Video: z.strictObject({ ...media, captions: textSchema, poster: textSchema.optional() }),
  /** A sound recording of one's own hosting. */
  Audio: z.strictObject(media),
  /** Something that somebody said, between the tags. */
  Quote: z.strictObject({ by: textSchema, role: textSchema.optional() }),
} satisfies Record<string, z.ZodObject>;

export type TagName = keyof typeof tagSchemas;
export type TagProps<Name extends TagName> = z.infer<(typeof tagSchemas)[Name]>;
export const tagNames = Object.keys(tagSchemas) as TagName[];
