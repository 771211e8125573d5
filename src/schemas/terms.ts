/** `content/terms.yaml`: words that the dictionary lacks, and words that are to be written in another way. */
import { z } from 'zod';
import { textSchema } from './common.ts';

export const termsSchema = z.strictObject({
  /** Names and terms as they are spelled, in the forms in which they occur; `s` and `’s` after them are known too. */
  words: z.array(textSchema).default([]),
  /** Words that exist, but not here: slips that no dictionary catches, and names that are often written wrongly. */
  instead: z
    .array(
      z.strictObject({
        /** What not to write: one or more whole words. */
        not: textSchema,
        /** What to write instead. */
        write: textSchema,
      }),
    )
    .default([]),
  /** Words in other languages, by the language's tag: `en: [social scoring]`. Pages and PDFs say which it is, for those who listen. */
  foreign: z
    .record(
      z.string().regex(/^[a-z]{2}$/, { error: 'Skriv sprogets kode på to bogstaver, for eksempel `en` eller `de`.' }),
      z.array(textSchema),
    )
    .default({}),
  /**
   * Where the printed edition may divide a word at the end of a line, when the dictionary does not find the seam itself or finds
   * a wrong one: `efter|året`. Without a seam the word is never divided.
   */
  divide: z
    .array(
      z.string().regex(/^\p{Ll}+(?:\|\p{Ll}+)*$/u, {
        error: 'Skriv ét ord med små bogstaver og en lodret streg i hver søm, for eksempel `efter|året`.',
      }),
    )
    .default([]),
});
export type Terms = z.infer<typeof termsSchema>;
