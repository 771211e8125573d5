import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeChanges } from '../../cli/write-changes.ts';
import { writeNew } from '../../cli/write-new.ts';
import { showPath } from '../../sources/from-disk.ts';
import { findFile } from './content-path.ts';
import type { Desk } from './desk.ts';
import { requireWritable } from './frozen.ts';
import type { ImportedFile } from './import-files.ts';
import { explainDisk } from './refusal.ts';

/**
 * Writes files that were made of others, all or none: new ones where there is none yet, others over the text that they
 * were made from.
 *
 * @throws Refusal or CommandError; nothing is written then
 */
export async function writeFiles(desk: Desk, files: ImportedFile[]): Promise<string[]> {
  const { root } = desk;
  for (const { path } of files) {
    await findFile(root, path);
    await requireWritable(desk, path);
  }
  const folder = showPath(root);
  const isNew = ({ before }: ImportedFile) => before === undefined;
  const fresh = files.filter(isNew);
  const changed = files.filter((file) => !isNew(file));
  try {
    await writeNew(root, folder, fresh);
    try {
      await writeChanges(
        root,
        folder,
        changed.map(({ path, before, content }) => ({ path, before, text: String(content) })),
      );
    } catch (error) {
      for (const { path } of fresh) await rm(join(root, path), { force: true });
      throw error;
    }
  } catch (error) {
    throw explainDisk('Indholdets mappe', error);
  }
  return files.map(({ path }) => path);
}
