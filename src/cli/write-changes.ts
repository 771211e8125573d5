import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../files/replace-file.ts';
import { CommandError } from './command-error.ts';

/** A text file as it is to be, by its path below the content folder. */
export interface FileChange {
  path: string;
  /** The text that the change was made from; `undefined` for a file that is not there yet. */
  before: string | undefined;
  text: string;
}

/**
 * Writes files, all or none: if one cannot be written, the others get their text back.
 *
 * @param folder how editors see the content folder
 * @throws CommandError when a file is no longer what the change was made from
 */
export async function writeChanges(root: string, folder: string, changes: FileChange[]): Promise<void> {
  for (const change of changes) await requireUntouched(root, folder, change);
  const done: FileChange[] = [];
  try {
    for (const change of changes) {
      done.push(change);
      await replaceFile(join(root, change.path), change.text);
    }
  } catch (error) {
    for (const { path, before } of done) {
      await (before === undefined ? rm(join(root, path), { force: true }) : replaceFile(join(root, path), before));
    }
    throw error;
  }
}

/** The editor may have gone on writing while a question stood unanswered. */
async function requireUntouched(root: string, folder: string, { path, before }: FileChange): Promise<void> {
  const now = await readFile(join(root, path)).then(
    // A byte order mark is no part of the text.
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );
  if (now === before) return;
  if (before === undefined) {
    throw new CommandError(
      `${folder}/${path} findes allerede, så intet er skrevet.`,
      'omdøb eller slet filen, og kør igen.',
    );
  }
  throw new CommandError(`${folder}/${path} er ændret imens, så intet er skrevet.`, 'gem filen, og kør igen.');
}
