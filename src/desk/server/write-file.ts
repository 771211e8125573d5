import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Ends the names of files that are being written. They begin with a dot, so nothing reads them as content. */
export const UNFINISHED = '.redaktion.tmp';

/**
 * Writes a file whole or not at all: a new one, safe on the disk, takes the place of the old one.
 *
 * @param requireStill is called when all is ready; the file stays as it is when it throws
 */
export async function writeWhole(
  file: string,
  bytes: Uint8Array,
  requireStill: () => Promise<void> = async () => {},
): Promise<void> {
  const next = join(dirname(file), `.${basename(file)}.${randomUUID()}${UNFINISHED}`);
  await mkdir(dirname(file), { recursive: true });
  const mode = (await stat(file).catch(() => undefined))?.mode;
  try {
    const handle = await open(next, 'wx', mode === undefined ? 0o666 : mode & 0o777);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await requireStill();
    await rename(next, file);
  } finally {
    await rm(next, { force: true });
  }
}
