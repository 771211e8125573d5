/** Which file is what: the layout of a content folder, that `content.config.ts` gives Astro, and Kontrol's own files. */
import type { z } from 'zod';
import { abbreviationsSchema } from '../schemas/abbreviations.ts';
import { accountsSchema } from '../schemas/accounts.ts';
import { chapterSchema } from '../schemas/chapter.ts';
import { deviationsSchema, editionSchema } from '../schemas/edition.ts';
import { exceptionsSchema } from '../schemas/exception.ts';
import { letterSchema } from '../schemas/letter.ts';
import { bodySchema } from '../schemas/organisation.ts';
import { mandatesSchema, municipalitiesSchema, partiesSchema, peopleSchema } from '../schemas/person.ts';
import { practicalSchema, programmeDaysSchema, programmeMeetingSchema, programmeSchema } from '../schemas/programme.ts';
import { revisionsSchema } from '../schemas/revision.ts';
import { shortLinksSchema } from '../schemas/short-links.ts';
import { siteSchema } from '../schemas/site.ts';
import { termsSchema } from '../schemas/terms.ts';
import type { SourceData, SourceKind } from './sources.ts';

/** The schema of each kind of file. */
export const schemas: { [Kind in SourceKind]: z.ZodType<SourceData[Kind]> } = {
  site: siteSchema,
  edition: editionSchema,
  chapter: chapterSchema,
  body: bodySchema,
  accounts: accountsSchema,
  people: peopleSchema,
  parties: partiesSchema,
  municipalities: municipalitiesSchema,
  terms: termsSchema,
  abbreviations: abbreviationsSchema,
  mandates: mandatesSchema,
  deviations: deviationsSchema,
  revisions: revisionsSchema,
  exceptions: exceptionsSchema,
  shortLinks: shortLinksSchema,
  programme: programmeSchema,
  programmeDays: programmeDaysSchema,
  programmeMeeting: programmeMeetingSchema,
  programmePractical: practicalSchema,
  letter: letterSchema,
};

/** Paths below the content folder. The named group is the file's name in addresses. */
const LAYOUT: [kind: SourceKind, pattern: RegExp][] = [
  ['site', /^(?<slug>site)\.yaml$/],
  ['people', /^(?<slug>people)\.yaml$/],
  ['parties', /^(?<slug>parties)\.yaml$/],
  ['municipalities', /^(?<slug>municipalities)\.yaml$/],
  ['terms', /^(?<slug>terms)\.yaml$/],
  ['abbreviations', /^(?<slug>abbreviations)\.yaml$/],
  ['edition', /^\d{4}\/(?<slug>edition)\.mdx$/],
  ['mandates', /^\d{4}\/(?<slug>mandates)\.yaml$/],
  ['deviations', /^\d{4}\/(?<slug>deviations)\.yaml$/],
  ['revisions', /^\d{4}\/(?<slug>revisions)\.yaml$/],
  ['exceptions', /^\d{4}\/(?<slug>exceptions)\.yaml$/],
  ['shortLinks', /^\d{4}\/(?<slug>short-links)\.yaml$/],
  ['chapter', /^\d{4}\/chapters\/(?<slug>.+)\.mdx$/],
  ['body', /^\d{4}\/organisation\/(?<slug>[^/]+)\.mdx$/],
  ['accounts', /^\d{4}\/accounts\/(?<slug>[^/]+)\.mdx$/],
  ['programme', /^programmes\/(?<slug>\d{4})\/programme\.mdx$/],
  ['programmeDays', /^programmes\/(?<slug>\d{4})\/days\.yaml$/],
  ['programmeMeeting', /^programmes\/(?<slug>\d{4})\/meeting\.yaml$/],
  ['programmePractical', /^programmes\/(?<slug>\d{4})\/practical\.mdx$/],
  ['letter', /^letters\/(?<slug>\d{4}\/[a-z0-9-]+)\.mdx$/],
];

export interface Classified {
  kind: SourceKind;
  slug: string;
  year: number | undefined;
}

/** What a file is by its path below the content folder; `undefined` for media and for what does not belong. */
export function classify(path: string): Classified | undefined {
  const year = /^\d{4}\//.test(path) ? Number(path.slice(0, 4)) : undefined;
  for (const [kind, pattern] of LAYOUT) {
    const slug = pattern.exec(path)?.groups?.['slug'];
    if (slug !== undefined) return { kind, slug, year };
  }
  return undefined;
}
