import { readCommit } from './commit.ts';
import { contentRoot } from './content-root.ts';
import { digestEdition } from './edition-digest.ts';
import { loadSources } from './from-disk.ts';
import type { Sources } from './sources.ts';

/** What an edition is made of, so that a copy on paper can be traced back to its sources. */
export interface Provenance {
  /** The code's commit, twelve digits, with `-dirty` when files were changed since; nothing outside version control. */
  commit: string | undefined;
  /** Digest of the edition's content, see `digestEdition`. */
  digest: string;
}

/**
 * Read once per build for all pages that show it. In the preview each page reads it, because the content changes in
 * between.
 */
let known: ReturnType<typeof read> | undefined;

export async function readProvenance(year: number): Promise<Provenance> {
  const [commit, sources] = await (import.meta.env.DEV ? read() : (known ??= read()));
  return { commit, digest: digestEdition(sources, year) };
}

function read(): Promise<[commit: string | undefined, sources: Sources]> {
  return Promise.all([readCommit(), loadSources(contentRoot)]);
}
