import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { CommandError } from './command-error.ts';

const run = promisify(execFile);

/**
 * Builds a working tree into a folder.
 *
 * @param env variables beside those of this process: `CONTENT_ROOT`
 * @param name how the tree is called in a message: `Mappen, som den står`
 * @throws CommandError with the last lines that the build printed
 */
export async function buildTree(
  tree: string,
  outDir: string,
  name: string,
  env: Record<string, string> = {},
): Promise<void> {
  try {
    await run(process.execPath, ['scripts/build.ts', '--outDir', outDir], {
      cwd: tree,
      env: { ...process.env, ...env },
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    const last = `${stdout}\n${stderr}`.trim().split('\n').slice(-12).join('\n');
    throw new CommandError(
      `${name} kan ikke bygges:\n${last}`,
      'ret det, bygningen siger, eller sammenlign med et andet commit.',
    );
  }
}
