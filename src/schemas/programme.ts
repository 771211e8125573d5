/**
 * `content/programmes/<year>/`: a conference. `programme.mdx` says what it is, and its text welcomes; `days.yaml` holds what
 * happens when and where; `meeting.yaml` an assembly's agenda and motions; `practical.mdx` what those who come must know.
 */
import { z } from 'zod';
import { addressSchema, daySchema, idSchema, textSchema } from './common.ts';
import { publicationFields } from './publication.ts';
import { timeSchema, weekdaySchema } from './times.ts';

/** What an item is. Readers filter by it; the labels are in `src/programme/kinds.ts`. */
export const ITEM_KINDS = ['frame', 'speech', 'talk', 'debate', 'meeting', 'break', 'social'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Who takes part. Somebody in `people.yaml` is named by id, anybody else by name. */
const participantSchema = z
  .strictObject({
    /** Id of the person in `people.yaml`. */
    person: idSchema.optional(),
    /** The name of somebody who is not in `people.yaml`. */
    name: textSchema.optional(),
    /** Title at the time, as the programme gives it and with a small letter, since it follows the name: `borgmester`. */
    as: textSchema.optional(),
    /** Where he or she comes from: `Weekendavisen`, `Odense`. */
    organisation: textSchema.optional(),
  })
  .refine(({ person, name }) => (person === undefined) !== (name === undefined), {
    error: 'Skriv enten `person:` med et id fra people.yaml eller `name:` med et navn.',
  });
export type ParticipantData = z.infer<typeof participantSchema>;

const itemSchema = z.strictObject({
  /** Name of the item in its address. It never changes after publication. */
  id: idSchema,
  /** When it begins: `9.15`. */
  start: timeSchema,
  /** When it ends. Left out where the source does not say: then it ends where the next item of the day begins. */
  end: timeSchema.optional(),
  /** The source gives no end, and the next item does not either. */
  openEnd: z.boolean({ error: 'Skriv `true` eller `false`.' }).default(false),
  kind: z.enum(ITEM_KINDS, { error: `Vælg mellem ${ITEM_KINDS.map((kind) => `\`${kind}\``).join(', ')}.` }),
  title: textSchema,
  /** What it is about; a line feed divides paragraphs, which a blank line is in a folded text (`>-`). */
  text: textSchema.optional(),
  /** Room or house, where it is not the place of the whole. */
  place: textSchema.optional(),
  /** It happens at the same time as others, for other people. */
  parallel: z.boolean({ error: 'Skriv `true` eller `false`.' }).default(false),
  /** Who takes part, in the order of the source. */
  people: z.array(participantSchema).default([]),
  /** Groups that meet at the same time, and each one's room. */
  rooms: z.array(z.strictObject({ group: textSchema, room: textSchema })).default([]),
});
export type ItemData = z.infer<typeof itemSchema>;

/** `days.yaml`. */
export const programmeDaysSchema = z.array(
  z.strictObject({
    date: daySchema,
    /** As the programme prints it; Kontrol compares it with the calendar. */
    weekday: weekdaySchema,
    /** Who leads through the day. */
    hosts: z.array(participantSchema).default([]),
    items: z.array(itemSchema).min(1, { error: 'En dag har mindst ét punkt.' }),
  }),
);
export type DayData = z.infer<typeof programmeDaysSchema>[number];

/** `programme.mdx`; its text is the welcome. */
export const programmeSchema = z.strictObject({
  ...publicationFields,
  /** What the conference is called, with its year: `Kommunalpolitisk Topmøde 2024`. */
  title: textSchema,
  /** Its motto, set large. */
  theme: textSchema,
  /** Where it is held. */
  place: textSchema,
  /** Where it is sent live. */
  stream: z.strictObject({ address: addressSchema }).optional(),
  exhibitors: z.array(z.strictObject({ name: textSchema, about: textSchema.optional() })).default([]),
  /** What the source tells and this rendering keeps back. The colophon says it, without saying the thing itself. */
  withheld: z.array(z.strictObject({ what: textSchema, reason: textSchema })).default([]),
});
export type ProgrammeData = z.infer<typeof programmeSchema>;

/** An amount in a text that stands in an edition's accounts too. */
const boundAmountSchema = z.strictObject({
  /** The amount as the text writes it: `28.763.264 kr.` */
  says: textSchema,
  /** The edition whose accounts have it. */
  edition: z.number({ error: 'Skriv udgavens år, for eksempel `2024`.' }).int(),
  /** The table's file without extension. */
  table: idSchema,
  /** Id of its row. */
  row: idSchema,
  /** Year of the column. */
  year: z.number({ error: 'Skriv kolonnens år, for eksempel `2023`.' }).int(),
});
export type BoundAmount = z.infer<typeof boundAmountSchema>;

/** `meeting.yaml`: the assembly that is held at the conference. */
export const programmeMeetingSchema = z.strictObject({
  /** Id of the item that it is. */
  item: idSchema,
  agenda: z
    .array(
      z.strictObject({
        title: textSchema,
        /** What it says, in paragraphs as those of an item. */
        text: textSchema.optional(),
        /** Amounts of the text that stand in the accounts of an edition; Kontrol compares them. */
        amounts: z.array(boundAmountSchema).default([]),
        /** The motions belong here. */
        motions: z.boolean({ error: 'Skriv `true` eller `false`.' }).default(false),
      }),
    )
    .min(1, { error: 'En dagsorden har mindst ét punkt.' }),
  /** Motions in the order of the source; those alike are one, with all movers. */
  motions: z
    .array(
      z.strictObject({
        /** Municipalities that moved it, as in `municipalities.yaml`. */
        movers: z.array(textSchema).min(1, { error: 'Et forslag har mindst én kommune.' }),
        text: textSchema,
      }),
    )
    .default([]),
});
export type MeetingData = z.infer<typeof programmeMeetingSchema>;

/** `practical.mdx`: a title; the text has a heading for each subject. */
export const practicalSchema = z.strictObject({ title: textSchema });
export type PracticalData = z.infer<typeof practicalSchema>;
