/** git as the desk asks it: as a program with a list of arguments, never through a shell, and never asking back. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

const MOST_BYTES = 256 * 1024 * 1024;

export interface GitOptions {
  env?: Record<string, string>;
  signal?: AbortSignal;
}

/** git did not do what it was asked. */
export class GitError extends Error {
  /** What it printed, in English. */
  readonly said: string;

  constructor(said: string) {
    super(said);
    this.name = 'GitError';
    this.said = said;
  }
}

/**
 * Runs git in a folder.
 *
 * @returns what it printed
 * @throws GitError
 */
export async function git(cwd: string, args: readonly string[], options: GitOptions = {}): Promise<string> {
  return (await gitBytes(cwd, args, options)).toString('utf8');
}

/** The same, for the content of files. */
export async function gitBytes(cwd: string, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  return (await runGit(cwd, args, options)).stdout;
}

/** The same, with what it says to whoever looks on. */
export async function gitSaid(
  cwd: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<{ stdout: string; stderr: string }> {
  const { stdout, stderr } = await runGit(cwd, args, options);
  return { stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8') };
}

async function runGit(cwd: string, args: readonly string[], { env, signal }: GitOptions) {
  try {
    return await run('git', args, {
      cwd,
      encoding: 'buffer',
      maxBuffer: MOST_BYTES,
      env: {
        ...process.env,
        LC_ALL: 'C',
        // A question in a terminal that nobody looks at would wait for ever.
        GIT_TERMINAL_PROMPT: '0',
        GCM_INTERACTIVE: 'never',
        GIT_SSH_COMMAND: process.env['GIT_SSH_COMMAND'] ?? 'ssh -oBatchMode=yes',
        // File names are names, whatever signs stand in them.
        GIT_LITERAL_PATHSPECS: '1',
        ...env,
      },
      ...(signal && { signal }),
    });
  } catch (error) {
    const { stderr, message } = error as { stderr?: Buffer; message: string };
    throw new GitError(stderr?.toString('utf8').trim() || message);
  }
}
