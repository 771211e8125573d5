/** What revisions changed, out of git: for the one that is recorded, and for those that were recorded without. */
import type { Change, Revision } from '../schemas/revision.ts';
import type { Sources } from '../sources/sources.ts';
import { loadFormerEdition } from './former-edition.ts';
import { listChanges } from './list-changes.ts';

/**
 * What changed since a revision.
 *
 * @returns nothing when git does not have what that revision published
 */
export async function listChangesSince(
  root: string,
  { edition, digest }: Revision,
  current: Sources,
): Promise<Change[] | undefined> {
  const former = await loadFormerEdition(root, edition, digest);
  return former && listChanges(former, current, edition);
}

/**
 * Adds what each revision but the first changed, where that is not recorded and git knows both states.
 *
 * @param revisions of one edition, oldest first
 */
export async function addMissingChanges(root: string, revisions: Revision[]): Promise<Revision[]> {
  return Promise.all(
    revisions.map(async (revision, index) => {
      const last = revisions[index - 1];
      if (!last || revision.changes) return revision;
      const current = await loadFormerEdition(root, revision.edition, revision.digest);
      const changes = current && (await listChangesSince(root, last, current));
      return changes ? { ...revision, changes } : revision;
    }),
  );
}
