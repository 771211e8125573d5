/** Repositories of git for tests: of an editor, and the one that others see. */
import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);

/** Runs git in a folder; what it prints, without the last line end. */
export async function runGit(cwd: string, ...args: string[]): Promise<string> {
  const identity = ['-c', 'user.name=Prøve', '-c', 'user.email=proeve@example.org'];
  return (await exec('git', [...identity, ...args], { cwd })).stdout.trim();
}

/** Makes a folder a repository with all its files in one commit on `main`. */
export async function initRepository(root: string): Promise<void> {
  await runGit(root, 'init', '--quiet', '--initial-branch=main');
  await commitAll(root, 'Første');
}

export async function commitAll(root: string, message: string): Promise<void> {
  await runGit(root, 'add', '--all');
  await runGit(root, 'commit', '--quiet', '--message', message);
}

/** Gives a repository a remote that has all it has; its folder. */
export async function addRemote(root: string): Promise<string> {
  const remote = await mkdtemp(join(tmpdir(), 'fjern-'));
  await runGit(remote, 'init', '--quiet', '--bare', '--initial-branch=main');
  await runGit(root, 'remote', 'add', 'origin', remote);
  await runGit(root, 'push', '--quiet', '--set-upstream', 'origin', 'main');
  return remote;
}
