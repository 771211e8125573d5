import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file beside its place and moves it there when it is whole; what goes wrong leaves the former one. Two that write
 * the same file at once do not meet: processes in two containers may even have the same number.
 */
export async function replaceFile(file: string, bytes: string | Uint8Array): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    // Where the disk refuses this too, the first error tells more.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}
