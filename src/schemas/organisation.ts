/** Frontmatter of `<year>/organisation/*.mdx`: the board, the secretariat, committees and KKR. */
import { z } from 'zod';
import { idSchema, notGivenSchema, orderSchema, textSchema } from './common.ts';

/** A seat points at a person; title, party and municipality stand once in `mandates.yaml`. */
export const seatSchema = z.strictObject({
  /** Id of the person in `people.yaml`. */
  person: idSchema,
  /** Leave out for ordinary members. */
  role: z
    .enum(['chair', 'vice-chair'], { error: 'Skriv `chair` (formand) eller `vice-chair` (næstformand).' })
    .optional(),
  /** The area of a chair who shares the resort with others: `ældreområdet`. */
  portfolio: textSchema.optional(),
});
export type Seat = z.infer<typeof seatSchema>;

const seatsSchema = z.union([z.array(seatSchema), notGivenSchema], {
  error: 'Skriv pladserne som en liste eller `notGiven:` med en grund.',
});

export const bodySchema = z.strictObject({
  /** Name of the body as it is called: `Løn- og Personaleudvalget`. */
  title: textSchema,
  /** `introduction` is the page's opening text; it has no seats. */
  kind: z.enum(['introduction', 'board', 'secretariat', 'committee', 'regional'], {
    error: 'Vælg `introduction`, `board`, `secretariat`, `committee` eller `regional`.',
  }),
  order: orderSchema,
  /** Sentence set large at the top of the page; only for `introduction`. */
  lead: textSchema.optional(),
  /** Period of office, as printed: `2022–2026`. */
  term: textSchema.optional(),
  /** How many seats the body has; Kontrol counts them. */
  expectedSeats: z.number().int().positive().optional(),
  /** How many chairs: 1, unless the resort is split. */
  chairs: z.number().int().positive().default(1),
  /** Its seats in printed order, or why the source does not give them. */
  seats: seatsSchema.optional(),
});
export type BodyData = z.infer<typeof bodySchema>;
