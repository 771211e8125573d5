import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Ends the names of files that are being written. They begin with a dot, so that nothing reads them as content. */
const UNFINISHED = '.unfinished.tmp';

export interface ReplaceOptions {
  /** Whether the file must have survived a power cut when this returns. It costs a wait for the disk. */
  isSynced?: boolean;
  /** Is called when all is ready; the file stays as it is when it throws. */
  requireStill?: () => Promise<void>;
}

/**
 * Writes a file whole or not at all: beside its place, with the mode of the one that was there, and moved there when it is whole.
 * Two that write the same file at once do not meet: processes in two containers may even have the same number.
 *
 * @throws what the disk says; the former file is then as it was, and nothing lies beside it
 */
export async function replaceFile(
  file: string,
  bytes: string | Uint8Array,
  { isSynced = false, requireStill }: ReplaceOptions = {},
): Promise<void> {
  const next = join(dirname(file), `.${basename(file)}.${randomUUID()}${UNFINISHED}`);
  try {
    await mkdir(dirname(file), { recursive: true });
    const { mode = 0o666 } = (await stat(file).catch(() => undefined)) ?? {};
    await writeFile(next, bytes, { flag: 'wx', mode: mode & 0o777, flush: isSynced });
    await requireStill?.();
    await rename(next, file);
  } catch (error) {
    // Where the disk refuses this too, the first error tells more.
    await rm(next, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Removes what was left half written below a folder when a process was killed. */
export async function removeUnfinished(folder: string): Promise<void> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const left = items.filter((item) => item.isFile() && item.name.startsWith('.') && item.name.endsWith(UNFINISHED));
  for (const { parentPath, name } of left) await rm(join(parentPath, name), { force: true });
}
