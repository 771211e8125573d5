/** Reads a content folder for tests that compare what was built with what was written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { Entry, Library } from '../../src/report/report.ts';
import { abbreviationsSchema } from '../../src/schemas/abbreviations.ts';
import { accountsSchema } from '../../src/schemas/accounts.ts';
import { chapterSchema } from '../../src/schemas/chapter.ts';
import { deviationsSchema, editionSchema } from '../../src/schemas/edition.ts';
import { bodySchema } from '../../src/schemas/organisation.ts';
import { revisionsSchema } from '../../src/schemas/revision.ts';
import { shortLinksSchema } from '../../src/schemas/short-links.ts';
import { mandatesSchema, municipalitiesSchema, partiesSchema, peopleSchema } from '../../src/schemas/person.ts';
import { siteSchema } from '../../src/schemas/site.ts';

/** Content that passes its schemas; throws at the first file that does not. */
export function loadLibrary(root: string): Library {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const entries = <Schema extends z.ZodType>(pattern: RegExp, schema: Schema): Entry<z.infer<Schema>>[] =>
    files.filter((file) => pattern.test(file)).map((file) => readEntry(root, file, schema));
  const yaml = <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> =>
    schema.parse(parse(readFileSync(join(root, file), 'utf8')));
  const byYear = <Schema extends z.ZodType>(name: string, schema: Schema): Record<string, z.infer<Schema>> =>
    Object.fromEntries(
      files.filter((file) => file.endsWith(`/${name}`)).map((file) => [file.split('/')[0]!, yaml(file, schema)]),
    );
  return {
    site: yaml('site.yaml', siteSchema),
    editions: entries(/^\d+\/edition\.mdx$/, editionSchema),
    chapters: entries(/^\d+\/chapters\/.*\.mdx$/, chapterSchema),
    bodies: entries(/^\d+\/organisation\/.*\.mdx$/, bodySchema),
    accounts: entries(/^\d+\/accounts\/.*\.mdx$/, accountsSchema),
    people: yaml('people.yaml', peopleSchema),
    parties: yaml('parties.yaml', partiesSchema),
    municipalities: yaml('municipalities.yaml', municipalitiesSchema),
    abbreviations: files.includes('abbreviations.yaml') ? yaml('abbreviations.yaml', abbreviationsSchema) : {},
    mandates: byYear('mandates.yaml', mandatesSchema),
    deviations: byYear('deviations.yaml', deviationsSchema),
    revisions: byYear('revisions.yaml', revisionsSchema),
    shortLinks: byYear('short-links.yaml', shortLinksSchema),
  };
}

function readEntry<Schema extends z.ZodType>(root: string, file: string, schema: Schema): Entry<z.infer<Schema>> {
  const [, frontmatter = '', body = ''] =
    readFileSync(join(root, file), 'utf8').match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/) ?? [];
  return { id: file.replace(/\.mdx$/, ''), data: schema.parse(parse(frontmatter)), body };
}
