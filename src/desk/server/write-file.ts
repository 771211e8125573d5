import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Ends the names of files that are being written. They begin with a dot, so nothing reads them as content. */
const UNFINISHED = '.redaktion.tmp';

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

/** Removes what was left half written below a folder when a server was killed. */
export async function removeUnfinished(folder: string): Promise<void> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const left = items.filter((item) => item.isFile() && item.name.startsWith('.') && item.name.endsWith(UNFINISHED));
  for (const { parentPath, name } of left) await rm(join(parentPath, name), { force: true });
}
