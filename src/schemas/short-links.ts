/** `<year>/short-links.yaml`: the words behind the edition's short addresses, which are printed where a source's own is long. */
import { z } from 'zod';
import { addressSchema } from './common.ts';

/** One word, as a reader types it from paper: `/25/reformer`. Once printed it leads to its source for good. */
const wordSchema = z.string().regex(/^[a-z]{1,11}$/, {
  error: 'En kort adresse er ét ord af a-z, højst 11 bogstaver; skriv æ, ø og å som `ae`, `oe`, `aa`.',
});

const TARGET =
  'Skriv hele adressen (`https://…`), linket, som det står i kapitlet, eller kapitlets adresse (`/2025/klima/`).';

/** A link as Markdown has it: `[kl.dk](https://www.kl.dk/…)`. */
const LINK = /^\[[^\]]*\]\((\S+)\)$/;

/** Where the word leads: a page on the web, or a page of the edition. A link is read as its address. */
const targetSchema = z
  .string({ error: TARGET })
  .transform((text) => LINK.exec(text)?.[1] ?? text)
  .pipe(z.union([addressSchema, z.string().regex(/^\/\d{4}\/(?:[a-z0-9-]+\/)+$/)], { error: TARGET }));

export const shortLinksSchema = z.record(wordSchema, targetSchema);
export type ShortLinks = z.infer<typeof shortLinksSchema>;
