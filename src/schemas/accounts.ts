/** Frontmatter of `<year>/accounts/*.mdx`: one file a section of the accounts; `kind` decides its fields. */
import { z } from 'zod';
import { daySchema, idSchema, kronerSchema, orderSchema, textSchema } from './common.ts';

const common = {
  title: textSchema,
  /** Place of the section on the page and in print. */
  order: orderSchema,
};

/** An amount in whole kroner, or the stated fact that the source does not give it. */
export const amountSchema = z.union([kronerSchema, z.literal('notGiven')], {
  error: 'Skriv beløbet i hele kroner uden punktummer, eller `notGiven`.',
});
export type Amount = z.infer<typeof amountSchema>;

/** A row with amounts, this year first. */
const amountRowSchema = z.strictObject({
  id: idSchema,
  /** Label as in the accounts. */
  label: textSchema,
  /** This year and last year, in whole kroner; costs are negative. */
  amounts: z.tuple([amountSchema, amountSchema], { error: 'Skriv to beløb: `[i år, sidste år]`.' }),
  /** Ids of the rows that this row adds up. Kontrol recomputes both columns. */
  sum: z.array(idSchema).min(1).optional(),
  /** `subtotal` is bold between lines, `total` has a double rule. */
  level: z.enum(['subtotal', 'total'], { error: 'Skriv `subtotal` eller `total`.' }).optional(),
});

/** A heading inside a table; it has no amounts. */
const headingRowSchema = z.strictObject({ heading: textSchema });

export const rowSchema = z.union([amountRowSchema, headingRowSchema], {
  error: 'En række har `id`, `label` og `amounts`, eller kun `heading`.',
});
export type AmountRow = z.infer<typeof amountRowSchema>;
export type AccountsRow = z.infer<typeof rowSchema>;

/** Table of money with two columns. */
export const tableSchema = z.strictObject({
  ...common,
  kind: z.literal('table'),
  /** What the columns cover: `1. januar – 31. december` or `Pr. 31. december`. */
  period: textSchema,
  /** The two years, this year first. */
  columns: z.tuple([z.number().int(), z.number().int()], { error: 'Skriv to årstal: `[2024, 2023]`.' }),
  rows: z.array(rowSchema).min(1),
  /** Sentence under the table. */
  note: textSchema.optional(),
  /** Why amounts are missing; required when a row says `notGiven`. Readers see it. */
  notGiven: textSchema.optional(),
});
export type AccountsTable = z.infer<typeof tableSchema>;

/** The account's story: prose with charts. */
export const storySchema = z.strictObject({
  ...common,
  kind: z.literal('story'),
  /** Paragraph set large at the top of the page. */
  lead: textSchema,
});

/** Statement by the board, told in the third person; date and names are data. */
export const statementSchema = z.strictObject({
  ...common,
  kind: z.literal('statement'),
  place: textSchema,
  date: daySchema,
  /** Who signed, in order. */
  signatories: z.array(z.strictObject({ person: idSchema, role: textSchema.optional() })).min(1),
});
export type Statement = z.infer<typeof statementSchema>;

/** The auditor's statement. Auditors are not in `people.yaml`: they hold no seats. */
export const auditSchema = z.strictObject({
  ...common,
  kind: z.literal('audit'),
  place: textSchema,
  date: daySchema,
  firm: textSchema,
  /** Legal form of the firm: `Statsautoriseret Revisionspartnerselskab`. */
  firmForm: textSchema,
  /** The firm's CVR number: eight digits, as text. */
  cvr: z
    .string()
    .regex(/^\d{8}$/, { error: 'Et CVR-nummer er otte cifre i anførselstegn, for eksempel `"33771231"`.' }),
  auditors: z.array(
    z.strictObject({
      name: textSchema,
      title: textSchema,
      /** Number of the auditor in the public register: `mne21328`. */
      registration: z.string().regex(/^mne\d+$/, { error: 'Skriv revisorens nummer som `mne21328`.' }),
    }),
  ),
  /** What the editors remark on the statement. Readers see it after the signatures, apart from the auditor's own words. */
  note: textSchema.optional(),
});
export type Audit = z.infer<typeof auditSchema>;

/** Subscription (kontingent) that the members pay. */
export const subscriptionSchema = z.strictObject({
  ...common,
  kind: z.literal('subscription'),
  /** Year that the rate is for. */
  year: z.number().int(),
  /** Rate in øre per `perInhabitants` inhabitants: 4.507,66 kr. is `450766`. */
  rateOere: z.number().int().positive(),
  perInhabitants: z.number().int().positive(),
  /** Day whose expected number of inhabitants counts. */
  populationDay: daySchema,
  /** Day on which the delegates' meeting adopted the rate; without it readers are told that it is a proposal. */
  adopted: daySchema.optional(),
  /** What the change is made of, in tenths of a per cent as decimals: `3.7`. */
  components: z.array(z.strictObject({ label: textSchema, percent: z.number() })).min(1),
  /** The whole change in per cent. Kontrol adds the components. */
  totalPercent: z.number(),
  /** What the source calls them when they don't add up, explained to readers. */
  note: textSchema.optional(),
});
export type Subscription = z.infer<typeof subscriptionSchema>;

/** One amount of a bridge: a level or a step. */
const bridgeAmountSchema = z.strictObject({
  /** `Egenkapital 31. december 2024`, `Årets resultat`. */
  label: textSchema,
  /** Whole kroner; a step that takes away is negative. */
  kroner: kronerSchema,
  /** The source gives the amount in mio. kr. with one decimal only. Readers see it as such, and sums allow for it. */
  approximate: z
    .literal(true, { error: 'Skriv `approximate: true`, eller udelad linjen, når beløbet er nøjagtigt.' })
    .optional(),
});
export type BridgeAmount = z.infer<typeof bridgeAmountSchema>;

/** How an amount came from one level to the next, step by step: equity from one year's end to the other. */
export const bridgeSchema = z.strictObject({
  ...common,
  kind: z.literal('bridge'),
  /** Where it starts: last year's end. */
  from: bridgeAmountSchema,
  /** What moved it, in order. */
  steps: z.array(bridgeAmountSchema).min(1),
  /** Where it ends. Kontrol adds the steps. */
  to: bridgeAmountSchema,
  /** Sentence under the steps: what is rounded, what is computed. */
  note: textSchema.optional(),
});
export type Bridge = z.infer<typeof bridgeSchema>;

export const accountsSchema = z.discriminatedUnion(
  'kind',
  [tableSchema, storySchema, statementSchema, auditSchema, subscriptionSchema, bridgeSchema],
  { error: '`kind` er `table`, `bridge`, `story`, `statement`, `audit` eller `subscription`.' },
);
export type AccountsData = z.infer<typeof accountsSchema>;
