import { createHash } from 'node:crypto';
import type { Source, Sources } from './sources.ts';

/** A content file as far as a digest needs it. */
export type SourceText = Pick<Source, 'path' | 'kind' | 'year' | 'text'>;

/**
 * Digest of what an edition says: its text files and the names of the people that it mentions, but not the record of
 * its revisions and what Kontrol shall pass over. Line ends do not count, so the same text has the same digest on every machine.
 * `site.yaml` is no part of it: it is the same for all editions, and a new address or a contact must not call for a
 * revision of each.
 *
 * @returns `sha256:` and 64 hexadecimal digits
 */
export function digestEdition({ files }: Pick<Sources, 'files'>, year: number): string {
  return digestTexts(files, files.find(({ kind }) => kind === 'people')?.fields.data, year);
}

/**
 * The same of texts that nobody has parsed.
 *
 * @param texts of all files of the content
 * @param people what stands in `people.yaml`
 */
export function digestTexts(texts: readonly SourceText[], people: unknown, year: number): string {
  const files = texts
    .filter((source) => source.year === year && source.kind !== 'revisions' && source.kind !== 'exceptions')
    .map(({ path, text }) => ({ path, text: text.replaceAll('\r\n', '\n') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const hash = createHash('sha256');
  for (const { path, text } of files) hash.update(`${path}\0${text}\0`);
  for (const line of listNames(people, files.map(({ text }) => text).join('\n'))) hash.update(`${line}\0`);
  return `sha256:${hash.digest('hex')}`;
}

/** `id: name` of each person whose id stands in the text. */
function listNames(people: unknown, text: string): string[] {
  if (!people || typeof people !== 'object') return [];
  const words: Set<string> = new Set(text.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g));
  return Object.entries(people as Record<string, { name?: unknown } | null>)
    .filter(([id]) => words.has(id))
    .map(([id, person]) => `${id}: ${String(person?.name)}`)
    .sort();
}
