import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The code's commit, twelve digits, with `-dirty` when files were changed since; nothing outside version control. */
export async function readCommit(): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', [
      'describe',
      '--always',
      '--dirty',
      '--abbrev=12',
      '--exclude=*',
    ]);
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}
