/** What git knows of the content: whether it is there, and which files differ from the last commit. */
import { sep } from 'node:path';
import { realpath } from 'node:fs/promises';
import type { FileOverview, HistoryState } from '../contract.ts';
import { git } from './git.ts';

/** Where the content lies in its repository. */
export interface Repository {
  /** The repository's folder. */
  top: string;
  /** The content folder below it, with `/`, as git names it; `.` when it is the whole. */
  below: string;
}

/** The repository of a content folder; nothing without git, or when the folder is in none. */
export async function findRepository(root: string): Promise<Repository | undefined> {
  const top = (await git(root, ['rev-parse', '--show-toplevel']).catch(() => '')).trim();
  if (top === '') return undefined;
  const below = (await realpath(root)).slice((await realpath(top)).length + 1);
  return { top, below: below.split(sep).join('/') || '.' };
}

/** What can be done with the content's history. */
export async function readHistory(root: string): Promise<HistoryState> {
  if (!(await findRepository(root))) return { kind: 'none', hasRemote: false };
  const ask = async (...args: string[]) => (await git(root, args).catch(() => '')).trim();
  const [branch, remotes, name, email] = await Promise.all([
    ask('symbolic-ref', '--quiet', '--short', 'HEAD'),
    ask('remote'),
    ask('config', 'user.name'),
    ask('config', 'user.email'),
  ]);
  return {
    kind: 'git',
    hasRemote: remotes !== '',
    ...(branch && { branch }),
    ...(name && email && { author: { name, email } }),
  };
}

/** Files that differ from the last commit, by path below the content folder; empty without git. */
export async function listChanged(root: string): Promise<Map<string, FileOverview['change']>> {
  const repository = await findRepository(root);
  if (!repository) return new Map();
  const printed = await git(
    root,
    ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--', '.'],
    {
      // Looking must not lock the index that a colleague's program is writing.
      env: { GIT_OPTIONAL_LOCKS: '0' },
    },
  ).catch(() => '');
  const before = repository.below === '.' ? '' : `${repository.below}/`;
  const lines = printed.split('\0').filter(Boolean);
  return new Map(lines.map((line) => [line.slice(3 + before.length), changeOf(line.slice(0, 2))]));
}

/** @param code two letters: against the index and against the last commit */
function changeOf(code: string): FileOverview['change'] {
  if (code.includes('D')) return 'deleted';
  return code === '??' || code.includes('A') ? 'new' : 'changed';
}
