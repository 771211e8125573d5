/** Frontmatter of `<year>/edition.mdx`. Its body is the foreword. */
import { z } from 'zod';
import { addressSchema, daySchema, idSchema, notGivenSchema, textSchema } from './common.ts';

const colourSchema = z
  .string({ error: 'Skriv farven som `#0E5A4B`.' })
  .regex(/^#[0-9A-Fa-f]{6}$/, { error: 'Skriv farven som `#` og seks tegn, for eksempel `#0E5A4B`.' });

/** The edition's colours in one theme. Kontrol measures their contrast (WCAG 2.2, 1.4.3). */
const paletteSchema = z.strictObject({
  /** Labels, key figures, this year's bars. At least 4.5 : 1 on paper and on tint. */
  accent: colourSchema,
  /** Ground of the cover and hero; white text stands on it. */
  field: colourSchema,
  /** Quiet lines of the motif on the field: decoration. */
  fieldLine: colourSchema,
  /** Marks of the motif on the field: decoration. */
  fieldMark: colourSchema,
  /** Ground of fact boxes and of this year's column. */
  tint: colourSchema,
});
export type Palette = z.infer<typeof paletteSchema>;

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
  /** One sentence about the edition for search engines and link previews. */
  description: textSchema,
  /** `draft` while it is written; `published` when readers may rely on it. */
  state: z.enum(['draft', 'published'], { error: 'Skriv `draft` eller `published`.' }),
  /** The day the edition bears, also as the PDF's date: normally the day the board signed. */
  date: daySchema,
  /** Address of the beretning that this edition renders, or why it is not known. */
  original: z.union([addressSchema, notGivenSchema], {
    error: 'Skriv adressen på originalen eller `notGiven:` med en grund.',
  }),
  /** Who signs the foreword, in order; leave out when nobody does. */
  signatories: z.array(z.strictObject({ person: idSchema, role: textSchema.optional() })).default([]),
  /** Key figures that the edition's front shows, in order: `chapter#id` of a `<KeyFigure>`. */
  keyFigures: z.array(
    z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*#[a-z0-9-]+$/, {
      error: 'Skriv nøgletallet som `kapitel#id`, for eksempel `sporskifte#serviceramme`.',
    }),
  ),
  motif: motifSchema,
  /** Colours on white paper and in print, and in the dark theme. */
  colours: z.strictObject({ light: paletteSchema, dark: paletteSchema }),
});
export type EditionData = z.infer<typeof editionSchema>;

/** One entry of `<year>/deviations.yaml`: where this edition knowingly differs from its source. */
export const deviationSchema = z.strictObject({
  /** Where in the source, as a reader would find it: `Organisation, KL’s bestyrelse`. */
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
