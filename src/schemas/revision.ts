/** `<year>/revisions.yaml`: what was published when. `npm run revise` writes it; editors write nothing but the note. */
import { z } from 'zod';
import { daySchema, textSchema } from './common.ts';
import { shortLinksSchema } from './short-links.ts';

export const revisionSchema = z.strictObject({
  /** Year of the edition. A folder copied for next year contains last year's record; this field shows it. */
  edition: z.number().int(),
  /** 1 for the first publication. */
  revision: z.number().int().positive(),
  /** The day it was published. */
  date: daySchema,
  /** Pages of the PDF, cover included. */
  pages: z.number().int().positive(),
  /** Digest of the edition's text: `sha256:` and 64 hexadecimal digits. */
  digest: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/, { error: 'Aftrykket skrives af `npm run revise`; ret det ikke i hånden.' }),
  /** The short addresses that were printed, and where they led. */
  shortLinks: shortLinksSchema.optional(),
  /** What changed, as a sentence that readers see. */
  note: textSchema,
});
export type Revision = z.infer<typeof revisionSchema>;

/** Oldest first, numbered from 1 without gaps. */
export const revisionsSchema = z
  .array(revisionSchema)
  .min(1)
  .refine((revisions) => revisions.every(({ revision }, index) => revision === index + 1), {
    error: 'Revisionerne nummereres 1, 2, 3 … i rækkefølge.',
  });
