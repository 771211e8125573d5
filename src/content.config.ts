/** Joins files to schemas. No logic: what a report is stands in `src/report`. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentRoot } from './sources/content-root.ts';
import { abbreviationsSchema } from './schemas/abbreviations.ts';
import { accountsSchema } from './schemas/accounts.ts';
import { chapterSchema } from './schemas/chapter.ts';
import { deviationsSchema, editionSchema } from './schemas/edition.ts';
import { letterSchema } from './schemas/letter.ts';
import { bodySchema } from './schemas/organisation.ts';
import { mandatesSchema, municipalitiesSchema, partiesSchema, peopleSchema } from './schemas/person.ts';
import { practicalSchema, programmeDaysSchema, programmeMeetingSchema, programmeSchema } from './schemas/programme.ts';
import { termsSchema } from './schemas/terms.ts';
import { revisionsSchema } from './schemas/revision.ts';
import { shortLinksSchema } from './schemas/short-links.ts';
import { siteSchema } from './schemas/site.ts';
import { includesDrafts, readEditionYears } from './sources/drafts.ts';
import { entriesOf } from './sources/entries-of.ts';
import { patient } from './sources/patient-loader.ts';
import type { SourceKind } from './sources/sources.ts';

/** Drafts are not read at all, so no picture of one and no name can find its way into a page. */
const drafts = import.meta.env.DEV || includesDrafts() ? [] : (await readEditionYears(contentRoot)).drafts;
const hidden = drafts.map((year) => `!${year}/**`);

/** Files of a kind, whose name the preview's loader bears. */
const files = (kind: SourceKind, pattern: string) => {
  const loader = glob({
    base: contentRoot,
    pattern: [pattern, ...hidden],
    generateId: ({ entry }) => entry.replace(/\.\w+$/, ''),
  });
  return import.meta.env.DEV ? patient(loader, kind) : loader;
};

export const collections = {
  site: defineCollection({ loader: files('site', 'site.yaml'), schema: siteSchema }),
  editions: defineCollection({ loader: files('edition', '[0-9]*/edition.mdx'), schema: editionSchema }),
  chapters: defineCollection({ loader: files('chapter', '[0-9]*/chapters/**/*.mdx'), schema: chapterSchema }),
  bodies: defineCollection({ loader: files('body', '[0-9]*/organisation/*.mdx'), schema: bodySchema }),
  accounts: defineCollection({ loader: files('accounts', '[0-9]*/accounts/*.mdx'), schema: accountsSchema }),
  people: defineCollection({ loader: files('people', 'people.yaml'), schema: peopleSchema }),
  terms: defineCollection({ loader: files('terms', 'terms.yaml'), schema: termsSchema }),
  parties: defineCollection({ loader: files('parties', 'parties.yaml'), schema: partiesSchema }),
  municipalities: defineCollection({
    loader: files('municipalities', 'municipalities.yaml'),
    schema: entriesOf(municipalitiesSchema),
  }),
  abbreviations: defineCollection({
    loader: files('abbreviations', 'abbreviations.yaml'),
    schema: abbreviationsSchema,
  }),
  mandates: defineCollection({ loader: files('mandates', '[0-9]*/mandates.yaml'), schema: mandatesSchema }),
  revisions: defineCollection({
    loader: files('revisions', '[0-9]*/revisions.yaml'),
    schema: entriesOf(revisionsSchema),
  }),
  shortLinks: defineCollection({ loader: files('shortLinks', '[0-9]*/short-links.yaml'), schema: shortLinksSchema }),
  deviations: defineCollection({
    loader: files('deviations', '[0-9]*/deviations.yaml'),
    schema: entriesOf(deviationsSchema),
  }),
  programmes: defineCollection({ loader: files('programme', 'programmes/*/programme.mdx'), schema: programmeSchema }),
  programmeDays: defineCollection({
    loader: files('programmeDays', 'programmes/*/days.yaml'),
    schema: entriesOf(programmeDaysSchema),
  }),
  programmeMeetings: defineCollection({
    loader: files('programmeMeeting', 'programmes/*/meeting.yaml'),
    schema: programmeMeetingSchema,
  }),
  programmePractical: defineCollection({
    loader: files('programmePractical', 'programmes/*/practical.mdx'),
    schema: practicalSchema,
  }),
  letters: defineCollection({ loader: files('letter', 'letters/*/*.mdx'), schema: letterSchema }),
};
