/** Frontmatter of `<year>/edition.mdx`. Its body is the foreword. */
import { z } from 'zod';
import { coloursSchema } from './colours.ts';
import { textSchema } from './common.ts';
import { publicationFields } from './publication.ts';

/** An ISBN whose last digit is the check digit of the others (ISO 2108). */
const isbnSchema = textSchema.refine(
  (text) => {
    const digits = [...text.replaceAll('-', '')].map(Number);
    const sum = digits.reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 3), 0);
    return /^97[89][\d-]+\d$/.test(text) && digits.length === 13 && sum % 10 === 0;
  },
  { error: 'Det er ikke et ISBN: skriv de 13 cifre, som de står i tildelingen, i anførselstegn.' },
);

/** The cover's drawing. Its counts come from the edition's text, so each has a reason. */
const motifSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('rails'),
      /** How many tracks lie side by side. */
      tracks: z.number().int().min(2).max(30),
      /** How many sleepers the switching line has. */
      sleepers: z.number().int().min(10).max(400),
      /** One sentence that says what is counted; printed in the colophon. */
      counts: textSchema,
    }),
    z.strictObject({
      kind: z.literal('roads'),
      /** How many ways lead in. */
      ways: z.number().int().min(2).max(12),
      /** How many places they lead to; a multiple of `ways` looks best. */
      places: z.number().int().min(10).max(400),
      /** One sentence that says what is counted; printed in the colophon. */
      counts: textSchema,
    }),
  ],
  { error: 'Motivet er `rails` eller `roads`: se content/README.md#motiv.' },
);
export type Motif = z.infer<typeof motifSchema>;

export const editionSchema = z.strictObject({
  /** The edition's theme, set large on the cover. */
  title: textSchema,
  // Its date is normally the day the board signed; its signatories sign the foreword.
  ...publicationFields,
  /** Key figures that the edition's front shows, in order: `chapter#id` of a `<KeyFigure>`. */
  keyFigures: z.array(
    z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*#[a-z0-9-]+$/, {
      error: 'Skriv nøgletallet som `kapitel#id`, for eksempel `sporskifte#serviceramme`.',
    }),
  ),
  motif: motifSchema,
  /** What the printed edition's back cover and colophon tell beside who publishes. */
  imprint: z
    .strictObject({
      /** ISBN of the printed edition, with 13 digits. */
      isbn: isbnSchema.optional(),
      /** How many copies are printed. */
      printRun: z.number({ error: 'Skriv oplaget som et helt tal: `printRun: 500`.' }).int().positive().optional(),
    })
    .optional(),
  /** The edition's own colours; without them it wears those of `site.yaml`. */
  colours: coloursSchema.optional(),
});
export type EditionData = z.infer<typeof editionSchema>;

/** One entry of `<year>/deviations.yaml`: where this edition knowingly differs from its source. */
export const deviationSchema = z.strictObject({
  /** Where in the source, as a reader would find it: `Organisation, bestyrelsen`. */
  where: textSchema,
  /** What the source says. */
  source: textSchema,
  /** What we print instead. */
  printed: textSchema,
  /** Why, as a whole Danish sentence. */
  reason: textSchema,
});
export type Deviation = z.infer<typeof deviationSchema>;

export const deviationsSchema = z.array(deviationSchema);
