/** Colours of an edition, or of the house where an edition sets none. */
import { z } from 'zod';

const colourSchema = z
  .string({ error: 'Skriv farven som `#0E5A4B`.' })
  .regex(/^#[0-9A-Fa-f]{6}$/, { error: 'Skriv farven som `#` og seks tegn, for eksempel `#0E5A4B`.' });

/** Colours in one theme. `npm run accessibility` measures their contrast (WCAG 2.2, 1.4.3). */
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

const inkSchema = z.number().int().min(0).max(100);

/** More ink than this does not dry on coated paper; printing houses send such a file back. */
const MOST_INK = 300;

/** The inks of a colour in whole per cent: cyan, magenta, yellow, black. */
const inksOfColourSchema = z
  .tuple([inkSchema, inkSchema, inkSchema, inkSchema], {
    error: 'Skriv trykfarven som fire hele procenttal for cyan, magenta, gul og sort: `[88, 30, 68, 38]`.',
  })
  .refine((inks) => inks.reduce((sum, ink) => sum + ink, 0) <= MOST_INK, {
    error: `De fire tal må højst give ${MOST_INK} tilsammen; mere farve tørrer ikke på papiret.`,
  });

/** Inks of the light theme's colours in the printing house's file. Whoever gives one gives all five. */
const inksSchema = z.strictObject({
  accent: inksOfColourSchema,
  field: inksOfColourSchema,
  fieldLine: inksOfColourSchema,
  fieldMark: inksOfColourSchema,
  tint: inksOfColourSchema,
});

/** Colours on white paper and in print, and in the dark theme. */
export const coloursSchema = z.strictObject({
  light: paletteSchema,
  dark: paletteSchema,
  /** What prints the light colours; worked out by the press (`prepress/ink-model.ts`) when left out. */
  inks: inksSchema.optional(),
});
export type Colours = z.infer<typeof coloursSchema>;
