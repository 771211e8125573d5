/** `content/letters/<year>/<name>.mdx`: a letter. Its text stands between the salutation and the closing. */
import { z } from 'zod';
import { addressSchema, daySchema, idSchema, notGivenSchema, textSchema } from './common.ts';
import { publicationFields } from './publication.ts';
import { timeSchema, weekdaySchema } from './times.ts';

/** A field that every letter has. Where the source lacks it, the letter says so, and readers see why. */
const givenOrNot = <Schema extends z.ZodType>(schema: Schema, error: string) =>
  z.union([schema, notGivenSchema], { error });

const eventSchema = z.strictObject({
  title: textSchema,
  /** Room, house or program: `Teams`. */
  place: textSchema.optional(),
  /** Where those who come put their names down. */
  address: addressSchema.optional(),
  /** Last day for that. */
  deadline: z.strictObject({ date: daySchema, weekday: weekdaySchema.optional() }).optional(),
  /** Days on which it is held; the weekday only where the letter names it. */
  times: z
    .array(
      z.strictObject({
        date: daySchema,
        weekday: weekdaySchema.optional(),
        start: timeSchema.optional(),
        end: timeSchema.optional(),
      }),
    )
    .min(1, { error: 'Skriv mindst én dag: `- { date: 2026-04-11 }`.' }),
});
export type LetterEventData = z.infer<typeof eventSchema>;

const contactSchema = z.strictObject({
  person: idSchema,
  /** Title as the letter gives it. */
  as: textSchema.optional(),
  /** Address at work. Telephone numbers and private addresses are no fields: they are for the receivers alone. */
  mail: z.email({ error: 'Skriv mailadressen som `navn@example.org`.' }).optional(),
  /** What one writes to him or her about. */
  about: textSchema,
});

export const letterSchema = z.strictObject({
  ...publicationFields,
  /** What it is about: heading of the page, and its line in the archive. */
  title: textSchema,
  /** Day on which it was written, as it says itself. */
  date: givenOrNot(daySchema, 'Skriv datoen som `2026-01-10`, eller `notGiven:` med en grund, hvis brevet er uden.'),
  /** Lines of the letterhead: address, post box, web address. */
  letterhead: givenOrNot(
    z.array(textSchema).min(1, { error: 'Skriv mindst én linje, eller `notGiven:` med en grund.' }),
    'Skriv brevhovedets linjer som en liste, eller `notGiven:` med en grund, hvis brevet er uden.',
  ),
  /** To whom it is sent, as it follows the word »til«: `alle kommunalbestyrelser`. */
  receivers: z
    .array(textSchema, { error: 'Skriv modtagerne som en liste: `- alle kommunalbestyrelser`.' })
    .min(1, { error: 'Et brev har mindst én modtager.' }),
  /** Number of the case in the sender's archive. */
  caseId: givenOrNot(textSchema, 'Skriv sagens id, eller `notGiven:` med en grund, hvis brevet er uden.'),
  /** Number of the letter itself there; in quotes, since it is no amount. */
  documentId: givenOrNot(
    textSchema,
    "Skriv dokumentets id i anførselstegn: `'2435847'`, eller `notGiven:` med en grund, hvis brevet er uden.",
  ),
  /** How it greets: `Kære kommunalbestyrelser`. */
  salutation: textSchema,
  /** How it ends: `Venlig hilsen`. */
  closing: textSchema,
  /** Who signs it, in order. */
  signatories: givenOrNot(
    publicationFields.signatories.unwrap().min(1, {
      error: 'Skriv mindst én underskriver, eller `notGiven:` med en grund.',
    }),
    'Skriv underskriverne som en liste: `- { person: martin-damm }`, eller `notGiven:` med en grund.',
  ),
  /** What it calls to. Its text says it too; here it is for lists, machines and Kontrol. */
  events: z.array(eventSchema).default([]),
  /** To whom one replies. */
  contacts: z.array(contactSchema).default([]),
  /** What was sent with it. */
  enclosures: z.array(z.strictObject({ title: textSchema, address: addressSchema.optional() })).default([]),
  /** Where this rendering departs from the source on purpose, for the colophon. */
  deviations: z.array(z.strictObject({ source: textSchema, printed: textSchema, reason: textSchema })).default([]),
});
export type LetterData = z.infer<typeof letterSchema>;
