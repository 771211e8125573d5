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

/** Colours on white paper and in print, and in the dark theme. */
export const coloursSchema = z.strictObject({ light: paletteSchema, dark: paletteSchema });
export type Colours = z.infer<typeof coloursSchema>;
