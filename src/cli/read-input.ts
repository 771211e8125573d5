import { readFile, stat } from 'node:fs/promises';
import { CommandError } from './command-error.ts';

const REASONS: Record<string, [what: string, fix: string]> = {
  ENOENT: ['findes ikke', 'kontroller stien; træk eventuelt filen ind i vinduet, så skrives den selv.'],
  EISDIR: ['er en mappe', 'peg på selve filen.'],
  EACCES: ['kan ikke læses', 'giv dig selv adgang til filen.'],
};

/** Far above a Word file full of pictures; a larger one would fill the memory before anything looks at it. */
const MOST_BYTES = 500_000_000;

/**
 * The bytes of a file that an editor hands to a command.
 *
 * @throws CommandError when it cannot be read, is no ordinary file, which may have no end, or is too large
 */
export async function readInput(file: string): Promise<Uint8Array> {
  const facts = await stat(file).catch((error: unknown) => {
    throw explain(file, error);
  });
  if (!facts.isFile() && !facts.isDirectory()) {
    throw new CommandError(`${file} er ikke en almindelig fil.`, 'peg på selve filen.');
  }
  if (facts.size > MOST_BYTES) {
    throw new CommandError(
      `${file} fylder over ${MOST_BYTES / 1e6} MB.`,
      'tag det ud, der ikke skal med, og gem igen.',
    );
  }
  return readFile(file).catch((error: unknown) => {
    throw explain(file, error);
  });
}

function explain(file: string, error: unknown): CommandError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [what, fix] = REASONS[code] ?? ['kan ikke læses', 'giv dig selv adgang til filen.'];
  return new CommandError(`${file} ${what}.`, fix);
}
