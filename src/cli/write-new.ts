import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CommandError } from './command-error.ts';

/** A file that does not exist yet, by its path below the content folder. */
export interface NewFile {
  path: string;
  content: string | Uint8Array;
}

/**
 * Writes files that do not exist yet. All or none: if one is there already, or cannot be written, the others are taken
 * away again.
 *
 * @param folder how editors see the content folder
 * @throws CommandError when a file is there already
 */
export async function writeNew(root: string, folder: string, files: NewFile[]): Promise<void> {
  for (const { path } of files) {
    if (await exists(join(root, path))) {
      throw new CommandError(
        `${folder}/${path} findes allerede, så intet er skrevet.`,
        'omdøb eller slet filen, og kør igen.',
      );
    }
  }
  const written: string[] = [];
  try {
    for (const { path, content } of files) {
      const file = join(root, path);
      await mkdir(dirname(file), { recursive: true });
      // `wx` fails for a file that somebody else made in the meantime.
      await writeFile(file, content, { flag: 'wx' });
      written.push(file);
    }
  } catch (error) {
    for (const file of written) await rm(file, { force: true });
    throw error;
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
