/** State and date of the publications that are no edition, for what has to know them before Astro reads the content. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listOfKind, listPublicationKinds, PUBLICATION_KINDS, publicationPath } from '../publications/kinds.ts';
import type { PublicationKind } from '../publications/kinds.ts';
import type { Publication } from '../publications/publication.ts';
import { listFiles } from './list-files.ts';
import { isNotGiven } from '../schemas/common.ts';
import { parseSource } from './parse-source.ts';
import { classify } from './source-kinds.ts';
import type { Source } from './sources.ts';

export type PublicationState = Pick<Publication, 'kind' | 'path' | 'state'> & {
  /** None where the file cannot be read, and where the publication is without one. */
  date: string | undefined;
};

/**
 * Reads them from the file that is named like their kind. Whatever does not say that it is published counts as a draft.
 *
 * @returns in order of address; none when the folder cannot be read, which others report
 */
export async function readPublicationStates(root: string): Promise<PublicationState[]> {
  const kinds = listPublicationKinds();
  const { paths } = await listFiles(root);
  const states = paths
    .filter((path) => kinds.some((kind) => path.startsWith(`${PUBLICATION_KINDS[kind].folder}/`)))
    .map(async (path) => {
      const what = classify(path);
      const kind = kinds.find((candidate) => candidate === what?.kind);
      if (!what || !kind) return [];
      const bytes = await readFile(join(root, path)).catch(() => Buffer.alloc(0));
      const { data } = parseSource(path, path, what, bytes).source as Source<PublicationKind>;
      const date = isNotGiven(data?.date) ? undefined : data?.date;
      return [{ kind, path: publicationPath(kind, what.slug), state: data?.state ?? 'draft', date } as const];
    });
  return (await Promise.all(states)).flat();
}

/** The day of a publication, by its address; for the page that lists a kind that of the newest which readers have. */
export function lastDateOf(path: string, publications: readonly PublicationState[]): string | undefined {
  return publications
    .filter(
      (publication) => publication.path === path || (isList(path, publication) && publication.state === 'published'),
    )
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
}

function isList(path: string, { kind }: PublicationState): boolean {
  return path === publicationPath(kind);
}

/** Addresses of drafts, and of pages that list nothing else. */
export function listDraftPaths(publications: readonly PublicationState[]): string[] {
  const drafts = publications.filter(({ state }) => state === 'draft');
  const lists = listPublicationKinds().filter((kind) => {
    const ofKind = listOfKind(publications, kind);
    return ofKind.length > 0 && ofKind.every((publication) => drafts.includes(publication));
  });
  return [...drafts.map(({ path }) => path), ...lists.map((kind) => publicationPath(kind))];
}
