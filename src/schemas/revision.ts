/** `<year>/revisions.yaml`: what was published when. `npm run revise` writes it; editors write nothing but the note. */
import { z } from 'zod';
import { daySchema, textSchema } from './common.ts';
import { shortLinksSchema } from './short-links.ts';

/** A passage that readers see and a revision changed: a paragraph, a heading, a row. Written by `npm run revise`. */
const changeSchema = z.strictObject({
  /** Site path of the page: `/2025/klima/`. */
  page: z.string().regex(/^\/\d{4}\/(?:[a-z0-9-]+\/)*$/),
  /** Anchor of the section on the page; none above the first. */
  section: z.string().optional(),
  /** Title of that section. */
  heading: z.string().optional(),
  /** How it read; none where it is new. */
  before: z.string().optional(),
  /** How it reads; none where it was taken out. */
  after: z.string().optional(),
});
export type Change = z.infer<typeof changeSchema>;

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
  /**
   * What changed on the pages since the revision before it; none in the first, and in revisions that were recorded without.
   * An empty list says that no word did.
   */
  changes: z.array(changeSchema).optional(),
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
