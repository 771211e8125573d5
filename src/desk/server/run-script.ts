import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { CommandError } from '../../cli/command-error.ts';
import { keepPreview } from './keep-preview.ts';

const run = promisify(execFile);

/** The project's folder. */
export const PROJECT = resolve(import.meta.dirname, '..', '..', '..');

/** Runs one of the editor's commands on a content folder. */
export type RunScript = (name: string, ...args: string[]) => Promise<string>;

/**
 * A process of its own for a command: Astro keeps what it builds with in the process, and the preview runs in this one.
 *
 * @throws CommandError with what the command said when it stopped
 */
export function createRunScript(root: string): RunScript {
  return async (name, ...args) => {
    const env: NodeJS.ProcessEnv = { ...process.env, CONTENT_ROOT: root };
    // The preview's; a build sets its own.
    for (const key of ['NODE_ENV', 'VITEST', 'DEV']) delete env[key];
    try {
      const script = join(PROJECT, 'scripts', `${name}.ts`);
      const options = { cwd: PROJECT, env, maxBuffer: 64 * 1024 * 1024 };
      const { stdout } = await keepPreview(join(PROJECT, '.astro'), () =>
        run(process.execPath, [script, ...args], options),
      );
      return stdout.trim();
    } catch (error) {
      throw toCommandError(error);
    }
  };
}

function toCommandError(error: unknown): CommandError {
  const { stderr = '', stdout = '' } = error as { stderr?: string; stdout?: string };
  const said = (stderr.trim() || stdout.trim() || String(error)).split('\n').slice(-20).join('\n');
  const [, what = said, fix = 'ret det, der står ovenfor, og prøv igen.'] =
    /^([\s\S]*)\n\s*Ret: ([\s\S]*)$/.exec(said) ?? [];
  return new CommandError(what.trim(), fix.trim());
}
