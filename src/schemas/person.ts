/** People, parties and municipalities: each written once for all editions. */
import { z } from 'zod';
import { idSchema, textSchema } from './common.ts';

/** One entry of `content/people.yaml`; the key is the person's id. */
export const personSchema = z.strictObject({
  /** The name as the person spells it. Everywhere else the id stands for the person. */
  name: textSchema,
  /** The surname, when it is more than the last word of the name: `van der Berg`. The register of the PDF is ordered by it. */
  surname: textSchema.optional(),
  /** File in `content/media/`, square, at least 400 px. Without it readers see a monogram. */
  portrait: textSchema.optional(),
  /** Ids of people with nearly the same name who are not the same person. */
  distinctFrom: z.array(idSchema).default([]),
});
export type Person = z.infer<typeof personSchema>;

/** One entry of `<year>/mandates.yaml`: what a person was in that edition. The key is the person's id. */
export const mandateSchema = z.strictObject({
  /** Title as printed before the name: `Borgmester`, `1. viceborgmester`, `Adm. direktør`. */
  title: textSchema,
  /** Letter of the party, as in `content/parties.yaml`. Leave out for employees. */
  party: textSchema.optional(),
  /** Municipality without the word kommune, as in `content/municipalities.yaml`. Leave out for employees. */
  municipality: textSchema.optional(),
});
export type Mandate = z.infer<typeof mandateSchema>;

/** `<year>/mandates.yaml` as a whole: id of the person → mandate. */
export const mandatesSchema = z.record(idSchema, mandateSchema);

/** `content/people.yaml` as a whole: id → person. */
export const peopleSchema = z.record(idSchema, personSchema);

/** `content/parties.yaml`: letter → name of the party. */
export const partiesSchema = z.record(z.string().min(1), textSchema);

/** `content/municipalities.yaml`: the names of all municipalities. */
export const municipalitiesSchema = z.array(textSchema);
