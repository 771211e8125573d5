import { readFile } from 'node:fs/promises';
import { CommandError } from './command-error.ts';

const REASONS: Record<string, [what: string, fix: string]> = {
  ENOENT: ['findes ikke', 'kontroller stien; træk eventuelt filen ind i vinduet, så skrives den selv.'],
  EISDIR: ['er en mappe', 'peg på selve filen.'],
  EACCES: ['kan ikke læses', 'giv dig selv adgang til filen.'],
};

/**
 * The bytes of a file that an editor hands to a command.
 *
 * @throws CommandError when it cannot be read
 */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const [what, fix] = REASONS[code] ?? REASONS['EACCES']!;
    throw new CommandError(`${file} ${what}.`, fix);
  }
}
