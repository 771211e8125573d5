import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { digestEdition } from '../sources/edition-digest.ts';
import { loadSources } from '../sources/from-disk.ts';
import { classify } from '../sources/source-kinds.ts';
import type { Sources } from '../sources/sources.ts';

const run = promisify(execFile);

/** Commits that are looked at: the one that recorded the revision, and those that wrote the same digest once more. */
const MOST_COMMITS = 5;

/**
 * The content as it was when a revision was recorded, out of git.
 *
 * @param digest of the edition in that revision; content that has another one is not what was published
 * @returns nothing when git has no such state, or when there is no git
 */
export async function loadFormerEdition(root: string, year: number, digest: string): Promise<Sources | undefined> {
  for (const commit of await listCommits(root, year, digest)) {
    const sources = await loadCommit(root, commit);
    if (digestEdition(sources, year) === digest) return sources;
  }
  return undefined;
}

/** Commits that wrote or removed the digest, oldest first. */
async function listCommits(root: string, year: number, digest: string): Promise<string[]> {
  const record = `${year}/revisions.yaml`;
  const log = await git(root, 'log', '--format=%H', '--reverse', `-S${digest}`, '--', record).catch(() => '');
  return log.split('\n').filter(Boolean).slice(0, MOST_COMMITS);
}

async function loadCommit(root: string, commit: string): Promise<Sources> {
  const folder = await mkdtemp(join(tmpdir(), 'beretning-'));
  try {
    const paths = (await git(root, 'ls-tree', '-r', '-z', '--name-only', commit, '.')).split('\0');
    for (const path of paths.filter((path) => classify(path))) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, await git(root, 'show', `${commit}:./${path}`));
    }
    return await loadSources(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function git(cwd: string, ...args: string[]): Promise<string> {
  return (await run('git', args, { cwd, maxBuffer: 64 * 1024 * 1024 })).stdout;
}
