/** `content/abbreviations.yaml`: short form → what it stands for, once for all editions. */
import { z } from 'zod';
import { textSchema } from './common.ts';

const shortFormSchema = z
  .string()
  .min(2, { error: 'En forkortelse er på mindst to tegn.' })
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}./]*$/u, {
    error: 'Skriv forkortelsen, som den står i teksten, uden mellemrum: `pct.`, `KKR`, `NIS2`.',
  });

export const abbreviationsSchema = z.record(shortFormSchema, textSchema);
export type Abbreviations = z.infer<typeof abbreviationsSchema>;
