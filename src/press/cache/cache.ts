import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../replace-file.ts';

/** What no run has asked for in a month belongs to a text that has changed since. */
const KEPT_MS = 30 * 24 * 60 * 60_000;

/**
 * Work that was done before, each piece in a file named by a hash of everything it was made of. A file is written aside
 * and renamed, so a run that is ended leaves none by half.
 */
export class Cache {
  readonly #folder: string | undefined;

  /** @param folder nothing for a press that remembers nothing */
  constructor(folder: string | undefined) {
    this.#folder = folder;
  }

  get isOn(): boolean {
    return this.#folder !== undefined;
  }

  async read(name: string): Promise<Uint8Array | undefined> {
    if (!this.#folder) return undefined;
    const file = join(this.#folder, name);
    try {
      const bytes = await readFile(file);
      const now = new Date();
      await utimes(file, now, now);
      return bytes;
    } catch {
      return undefined;
    }
  }

  async write(name: string, content: string | Uint8Array): Promise<void> {
    if (!this.#folder) return;
    // A full disk costs the next run time and this one nothing.
    await replaceFile(join(this.#folder, name), content).catch(() => undefined);
  }

  /** Removes what has not been asked for in a long time, and what an ended run left aside. */
  async prune(now: number = Date.now()): Promise<void> {
    const folder = this.#folder;
    if (!folder) return;
    for (const name of await readdir(folder).catch(() => [])) {
      const file = join(folder, name);
      const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: now }));
      if (now - mtimeMs > KEPT_MS) await rm(file, { force: true });
    }
  }
}

/** Hash of texts and bytes; their lengths stand between them, so that no two lists come to the same. */
export function hash(values: (string | Uint8Array)[]): string {
  const digest = createHash('sha256');
  for (const value of values) digest.update(`${value.length}:`).update(value);
  return digest.digest('hex');
}
