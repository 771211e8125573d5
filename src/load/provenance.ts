import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { contentRoot } from './content-root.ts';
import { digestEdition } from './edition-digest.ts';
import { loadSources } from './from-disk.ts';

/** What an edition is made of, so that a copy on paper can be traced back to its sources. */
export interface Provenance {
  /** The code's commit, twelve digits, with `-dirty` when files were changed since; nothing outside version control. */
  commit: string | undefined;
  /** Digest of the edition's content, see `digestEdition`. */
  digest: string;
}

export async function readProvenance(year: number): Promise<Provenance> {
  const [commit, sources] = await Promise.all([readCommit(), loadSources(contentRoot)]);
  return { commit, digest: digestEdition(sources, year) };
}

async function readCommit(): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', ['describe', '--always', '--dirty', '--abbrev=12', '--exclude=*']);
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}
