/** `content/site.yaml`: the organisation that the reports are about, and how pages and files speak of it. */
import { z } from 'zod';
import { coloursSchema } from './colours.ts';
import { addressSchema, daySchema, idSchema, textSchema } from './common.ts';

/** Weights of a CVR number's digits; their sum is a multiple of eleven. */
const CVR_WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1];

const cvrSchema = textSchema.refine(
  (text) =>
    /^\d{8}$/.test(text) && CVR_WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(text[at]), 0) % 11 === 0,
  { error: "Det er ikke et CVR-nummer: skriv de otte cifre i anførselstegn, `cvr: '12345674'`." },
);

/** Forms of names that Danish sentences need and no program can derive: `Kystforeningens`, `Havs’`, `EU’s`. */
const wordsSchema = z.strictObject({
  /** Genitive of the short name: `Kystforeningens`. Pages set nouns after it: `Kystforeningens regnskab`. */
  genitive: textSchema,
  /** An edition without its year: `Kystforeningens beretning`. Pages set the year after it. */
  edition: textSchema,
  /** All editions: `Kystforeningens beretninger`. The name of the website. */
  editions: textSchema,
  /** The regional bodies: `Kredsråd`. Leave out when there are none. */
  regional: textSchema.optional(),
});

export const siteSchema = z.strictObject({
  /** The organisation's full name: `Kystforeningen i Klitby`. */
  name: textSchema,
  /** Its name in running text: `Kystforeningen`. Also the author in the PDF's properties. */
  shortName: textSchema,
  /** What kind of organisation it is: `forening`. */
  legalForm: textSchema.optional(),
  /** Address of its own website. */
  website: addressSchema,
  /** Postal address, one item a line: `[Strandvejen 1, 9999 Klitby]`. */
  address: z.array(textSchema).min(1),
  /** Where readers reach whoever publishes the site: in the foot, under files, on the page about accessibility. */
  contact: z
    .strictObject({
      email: z.email({ error: 'Skriv en mailadresse, for eksempel `post@example.org`.' }).optional(),
      phone: textSchema.optional(),
    })
    .optional(),
  /**
   * Who publishes: the organisation (`own`), or somebody else who renders its reports in words of their own
   * (`independent`). Footer, colophon and the data for search engines say which.
   */
  rendering: z.enum(['own', 'independent'], {
    error: 'Skriv `own`, når organisationen selv udgiver, eller `independent`, når andre gengiver dens beretninger.',
  }),
  /** What the printed edition's back cover and colophon tell of who publishes. */
  imprint: z
    .strictObject({
      /** Who publishes, where it is not the organisation itself. */
      publisher: textSchema.optional(),
      /** CVR number of who publishes: `'12345674'`. */
      cvr: cvrSchema.optional(),
    })
    .optional(),
  /** First part of the names of PDFs, before the year. Readers link to the PDFs, so it never changes after publication. */
  filePrefix: idSchema,
  words: wordsSchema,
  /** The assembly that has the last word, for the printed drawing of the organisation. Leave out when there is none. */
  assembly: z
    .strictObject({
      /** What it is called: `Delegeretmødet`. */
      name: textSchema,
      /** What it does, as the rest of a sentence: `godkender årsrapporten`. */
      task: textSchema,
    })
    .optional(),
  /** Colours of the icon, and of editions that set none of their own. */
  colours: coloursSchema,
  /** What the statement on /tilgaengelighed/ says beside what is the same for every content. */
  accessibility: z
    .strictObject({
      /** Day on which the statement was made or last gone through; the law asks for that once a year. */
      date: daySchema.optional(),
      /** Address of the statement in Digitaliseringsstyrelsen's WAS-Tool, where public bodies publish theirs. */
      was: addressSchema.optional(),
      /** Known shortcomings of the content, each as whole sentences. */
      gaps: z.array(textSchema).default([]),
    })
    .default({ gaps: [] }),
});
export type Site = z.infer<typeof siteSchema>;
