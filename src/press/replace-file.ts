import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file beside its place and moves it there when it is whole; what goes wrong leaves the former one. */
export async function replaceFile(file: string, bytes: string | Uint8Array): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
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
