/** Times of day and days of the week, as programmes and letters give them. */
import { z } from 'zod';

const TIME = 'Skriv klokkeslættet som `9.15` eller `13.30`.';

/**
 * A time of day, `09.15`. YAML reads `9.15` and `13.30` as numbers, so a number is a time too: `13.3` can only have been
 * written as `13.30`, since `13.03` stays as it is.
 */
export const timeSchema = z.preprocess(
  (value) => (typeof value === 'number' ? value.toFixed(2) : value),
  z
    .string({ error: TIME })
    .regex(/^(?:[01]?\d|2[0-3])\.[0-5]\d$/, { error: TIME })
    .transform((time) => time.padStart(5, '0')),
);

/** A day of the week as text prints it: `torsdag`. */
export const weekdaySchema = z.enum(['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'], {
  error: 'Skriv ugedagen med små bogstaver: `torsdag`.',
});
