/**
 * Pieces that several schemas share. Error texts are Danish, because Kontrol shows them to editors as they stand.
 */
import { z } from 'zod';

/** ASCII name of a file, person or anchor: `klima-og-miljoe`. Used in addresses, so it never changes after publication. */
export const idSchema = z
  .string({ error: 'Skriv et id som tekst, for eksempel `martin-damm`.' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'Et id består af små bogstaver a-z, tal og bindestreger; skriv æ, ø og å som `ae`, `oe` og `aa`.',
  });

/** Non-empty text on one line, as a reader sees it. */
export const textSchema = z.string({ error: 'Skriv en tekst her.' }).trim().min(1, { error: 'Teksten mangler.' });

/** Calendar day as `2025-02-27`. Kept as text: a day has no time zone, and a `Date` would give it one. */
export const daySchema = z.preprocess(
  // YAML readers turn an unquoted day into a Date at midnight UTC; both spellings mean the same day.
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z
    .string({ error: 'Skriv datoen som `2025-02-27`.' })
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'Skriv datoen som `2025-02-27`.' })
    .refine((day) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day), {
      error: 'Den dato findes ikke i kalenderen.',
    }),
);

/** Full web address. */
export const addressSchema = z
  .url({
    protocol: /^https?$/,
    error: 'Skriv hele adressen, for eksempel `https://www.example.org`.',
  })
  // `URL` takes these signs and writes them as escapes; pages would show them as they stand.
  .regex(/^[^"<>\s]*$/, {
    error: 'En adresse har ingen mellemrum, anførselstegn eller `<`; skriv `%20`, `%22` og `%3C`.',
  });

/**
 * States that the source does not give something, and why. It is a value of its own: distinct from an empty
 * list (the source says there are none) and from a field that somebody forgot.
 */
export const notGivenSchema = z.strictObject({
  /** The reason, as a whole Danish sentence; readers see it. */
  notGiven: textSchema,
});
export type NotGiven = z.infer<typeof notGivenSchema>;

/** Whether a value says that the source does not give it. */
export function isNotGiven(value: unknown): value is NotGiven {
  return typeof value === 'object' && value !== null && 'notGiven' in value;
}

/**
 * Place in a sequence. Gaps are fine (10, 20, 30), so something can be slipped in between two others
 * without touching their files.
 */
export const orderSchema = z
  .number({ error: 'Skriv pladsen som et tal, for eksempel `order: 30`.' })
  .int({ error: 'Skriv pladsen som et helt tal.' })
  .positive({ error: 'Pladsen er et tal over 0.' });

/** Whole kroner. */
export const kronerSchema = z
  .number({ error: 'Skriv beløbet som et helt tal i kroner uden punktummer, for eksempel `251671892`.' })
  .int({ error: 'Beløb er hele kroner uden decimaler.' });
