/** Fields that every publication has, whatever it is: an edition, a programme, a letter. */
import { z } from 'zod';
import { addressSchema, daySchema, idSchema, notGivenSchema, textSchema } from './common.ts';

export const publicationFields = {
  /** One sentence about the publication for search engines and link previews. */
  description: textSchema,
  /** `draft` while it is written; `published` when readers may rely on it. */
  state: z.enum(['draft', 'published'], { error: 'Skriv `draft` eller `published`.' }),
  /** Date of the publication and of its PDF. */
  date: daySchema,
  /**
   * Address of what this publication renders, or why it is not known. Only an independent rendering must say: `rendering`
   * in `site.yaml`.
   */
  original: z
    .union([addressSchema, notGivenSchema], {
      error: 'Skriv adressen på originalen eller `notGiven:` med en grund.',
    })
    .optional(),
  /** Who signs it, in order; leave out when nobody does. */
  signatories: z.array(z.strictObject({ person: idSchema, role: textSchema.optional() })).default([]),
};
