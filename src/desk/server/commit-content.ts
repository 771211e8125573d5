/** Commits of the content folder alone, made beside the working tree: neither it nor the index changes. */
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReviewRequest } from '../contract.ts';
import { git } from './git.ts';
import { Refusal } from './refusal.ts';

/** Trailer of commits that are made here: their messages are an editor's words to other editors. */
export const SENT_FROM = 'Sendt-fra';

export interface MadeCommit {
  commit: string;
  /** The one before it; none in a new repository. */
  parent: string | undefined;
}

/** The commit that is checked out; none in a new repository. */
export async function readHead(root: string): Promise<string | undefined> {
  return (await git(root, ['rev-parse', '--quiet', '--verify', 'HEAD']).catch(() => '')).trim() || undefined;
}

/**
 * Makes a commit of the content as it lies there. No branch leads to it yet.
 *
 * @throws Refusal when nothing is other than in the last commit, or when a merge is under way
 */
export async function commitContent(root: string, { author, message }: ReviewRequest): Promise<MadeCommit> {
  await refuseMerge(root);
  const parent = await readHead(root);
  const index = join(tmpdir(), `redaktion-${randomUUID()}`);
  const env = { GIT_INDEX_FILE: index };
  try {
    if (parent) await git(root, ['read-tree', parent], { env });
    await git(root, ['add', '--all', '--', '.'], { env });
    const tree = (await git(root, ['write-tree'], { env })).trim();
    if (parent && tree === (await git(root, ['rev-parse', `${parent}^{tree}`])).trim()) {
      throw new Refusal(409, 'Der er intet nyt siden sidst, så intet er sendt.', 'gem en ændring først.');
    }
    const parents = parent ? ['-p', parent] : [];
    const commit = await git(root, ['commit-tree', tree, ...parents, '-m', `${message}\n\n${SENT_FROM}: redaktionen`], {
      env: identity(author),
    });
    return { commit: commit.trim(), parent };
  } finally {
    await rm(index, { force: true });
  }
}

/** Moves a branch to a commit, checks it out, and lets the index know the content as it is in it. No file changes. */
export async function moveBranch(root: string, branch: string, { commit }: MadeCommit): Promise<void> {
  await git(root, ['update-ref', `refs/heads/${branch}`, commit]);
  await git(root, ['symbolic-ref', 'HEAD', `refs/heads/${branch}`]);
  await git(root, ['reset', '--quiet', '--', '.']);
}

/**
 * The same after the commit was sent, when nothing can be taken back any more.
 *
 * @returns a sentence when this machine could not follow; nothing when all is well
 */
export async function followBranch(root: string, branch: string, made: MadeCommit): Promise<string | undefined> {
  return moveBranch(root, branch, made).then(
    () => undefined,
    (error: unknown) =>
      `Det er sendt, men denne maskine kunne ikke følge med. Få en, der kender git, til at hente grenen ${branch} her (${String(error)}).`,
  );
}

async function refuseMerge(root: string): Promise<void> {
  for (const name of ['MERGE_HEAD', 'REBASE_HEAD', 'CHERRY_PICK_HEAD']) {
    const isUnderWay = await git(root, ['rev-parse', '--quiet', '--verify', name]).then(
      () => true,
      () => false,
    );
    if (!isUnderWay) continue;
    throw new Refusal(
      409,
      'To versioner er ved at blive flettet i git, og det er ikke gjort færdigt. Intet er sendt.',
      'få en, der kender git, til at gøre fletningen færdig eller tage den tilbage.',
    );
  }
}

function identity({ name, email }: ReviewRequest['author']): Record<string, string> {
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  };
}
