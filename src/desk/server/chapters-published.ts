/** Which chapters readers have: those of the last revision of an edition, as git has it. */
import { git } from './git.ts';

/**
 * @param digest of the edition in its last revision
 * @returns paths below the content folder; nothing when git does not know the revision, so that none can be told to be new
 */
export async function listPublishedChapters(
  root: string,
  year: number,
  digest: string,
): Promise<ReadonlySet<string> | undefined> {
  const record = `${year}/revisions.yaml`;
  const log = await git(root, ['log', '--format=%H', '--reverse', `-S${digest}`, '--', record]).catch(() => '');
  const [commit] = log.split('\n').filter(Boolean);
  if (!commit) return undefined;
  const printed = await git(root, ['ls-tree', '-r', '-z', '--name-only', commit, '--', `${year}/chapters/`]);
  return new Set(printed.split('\0').filter(Boolean));
}
