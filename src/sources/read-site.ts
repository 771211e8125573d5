import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../schemas/site.ts';
import { showPath } from './from-disk.ts';
import { parseSource } from './parse-source.ts';
import type { Source } from './sources.ts';

const NAME = 'site.yaml';

/**
 * Reads `site.yaml` of a content folder by itself, for what runs before and after Astro's store of entries: the
 * configuration, the search index, the record of revisions.
 *
 * @throws Error in Danish, with what to do, when it is missing or its fields are not as they must be
 */
export async function readSite(root: string): Promise<Site> {
  const file = `${showPath(root)}/${NAME}`;
  const bytes = await readFile(join(root, NAME)).catch(() => undefined);
  if (!bytes) throw missingSite(file);
  const { source, faults } = parseSource(NAME, file, { kind: 'site', slug: 'site', year: undefined }, bytes);
  const { data, issues } = source as Source<'site'>;
  if (data) return data;
  const wrong = issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw stop(
    `${file} kan ikke bruges, som den er. ${[...faults.map(({ detail }) => detail ?? ''), ...wrong].join(' ')}`.trim(),
    'kør `npm run check`, som viser hver fejl med linje og forslag.',
  );
}

/** What to say when there is no such file. */
export function missingSite(file: string): Error {
  return stop(
    `${file} mangler. Den siger, hvem beretningerne handler om: navn, adresse, filnavne og farver.`,
    'lav filen, som content/README.md viser under »Udgiveren«.',
  );
}

/** Without a stack trace, which Astro would print: the mistake is in the content and not in the code. */
function stop(what: string, fix: string): Error {
  const error = new Error(`${what}\n  Ret: ${fix}`);
  error.stack = '';
  return error;
}
