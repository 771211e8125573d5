import { rename, rm } from 'node:fs/promises';

/**
 * Puts `next` in the place of `target`. Both lie beside each other on one disk, so each step is a rename. An
 * interruption between the two leaves the old folder as `<target>.previous`.
 */
export async function replaceFolder(next: string, target: string): Promise<void> {
  const previous = `${target}.previous`;
  await rm(previous, { recursive: true, force: true });
  await rename(target, previous).catch(ignoreMissing);
  await rename(next, target);
  await rm(previous, { recursive: true, force: true });
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
