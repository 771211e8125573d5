import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CommandError } from '../cli/command-error.ts';

const run = promisify(execFile);

/**
 * Checks a commit out beside the working tree for as long as `work` runs. The installed packages are shared by links; the
 * caches beside them are not, or the two builds would read each other's content.
 *
 * @throws CommandError when git does not know the commit
 */
export async function withCheckout<Result>(
  root: string,
  ref: string,
  folder: string,
  work: (tree: string) => Promise<Result>,
): Promise<Result> {
  const tree = join(folder, 'tree');
  await run('git', ['worktree', 'add', '--detach', tree, ref], { cwd: root }).catch(() => {
    throw new CommandError(
      `Git kender ikke »${ref}«.`,
      'skriv et commit, en gren eller et mærke, for eksempel `npm run diff -- HEAD~1`.',
    );
  });
  try {
    await linkPackages(join(root, 'node_modules'), join(tree, 'node_modules'));
    return await work(tree);
  } finally {
    await rm(join(tree, 'node_modules'), { recursive: true, force: true });
    await run('git', ['worktree', 'remove', '--force', tree], { cwd: root });
  }
}

async function linkPackages(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    if (!name.startsWith('.') || name === '.bin') await symlink(join(from, name), join(to, name));
  }
}
