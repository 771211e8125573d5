/** Which editions are drafts, and whether a build may have them. A draft is seen by those who write it and nobody else. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EditionData } from '../schemas/edition.ts';
import { parseSource } from './parse-source.ts';
import type { Source } from './sources.ts';

/** Variable of the environment that `npm run build -- --drafts` sets. */
const VARIABLE = 'DRAFTS';

/** Lets the builds of this process have drafts. */
export function includeDrafts(): void {
  process.env[VARIABLE] = '1';
}

/** Whether a build has drafts too. The preview (`npm run dev`) always has them, and does not ask. */
export function includesDrafts(): boolean {
  return Boolean(process.env[VARIABLE]);
}

/** The editions of a content folder, by what their `edition.mdx` says of their state. */
export interface EditionYears {
  drafts: number[];
  published: number[];
}

/**
 * Reads the state of each edition, for what has to know it before Astro reads the content. Whatever does not say that it
 * is published counts as a draft.
 *
 * @returns years, oldest first; empty lists when the folder cannot be read, which others report
 */
export async function readEditionYears(root: string): Promise<EditionYears> {
  const names = await readdir(root).catch(() => []);
  const editions = await Promise.all(
    names
      .filter((name) => /^\d{4}$/.test(name))
      .sort()
      .map(async (name) => ({ year: Number(name), state: await readState(root, name) })),
  );
  const yearsOf = (isWanted: (state: EditionData['state'] | undefined) => boolean) =>
    editions.filter(({ state }) => state !== 'missing' && isWanted(state)).map(({ year }) => year);
  return { drafts: yearsOf((state) => state !== 'published'), published: yearsOf((state) => state === 'published') };
}

async function readState(root: string, year: string): Promise<EditionData['state'] | 'missing' | undefined> {
  const path = `${year}/edition.mdx`;
  const bytes = await readFile(join(root, path)).catch(() => undefined);
  if (!bytes) return 'missing';
  const { source } = parseSource(path, path, { kind: 'edition', slug: 'edition', year: Number(year) }, bytes);
  return (source as Source<'edition'>).data?.state;
}
