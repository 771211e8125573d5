/** `<year>/exceptions.yaml`: findings of Kontrol that somebody has looked at and lets stand. Readers never see them. */
import { z } from 'zod';
import { daySchema, textSchema } from './common.ts';

export const exceptionSchema = z.strictObject({
  /** Id of the rule, as Kontrol prints it after the line. */
  rule: textSchema,
  /** File below the edition's folder: `accounts/kontingent.mdx`. */
  file: textSchema,
  /** Words of the line that the finding points at; the exception goes when they do. */
  text: textSchema,
  /** Why it may stand, as a whole Danish sentence. */
  reason: textSchema,
  /** The day somebody looked at it. */
  date: daySchema,
});
export type Exception = z.infer<typeof exceptionSchema>;

export const exceptionsSchema = z.array(exceptionSchema, { error: 'Skriv undtagelserne som en liste: `- rule: …`.' });
