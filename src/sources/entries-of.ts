import { z } from 'zod';

/**
 * Astro's store holds objects, and hands a YAML list on as an object with the keys 0, 1, 2 …; this takes either.
 * The parsed value is `{ items }`.
 */
export function entriesOf<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(
    (value) => (value && typeof value === 'object' && !Array.isArray(value) ? Object.values(value) : value),
    schema.transform((items) => ({ items })),
  );
}
