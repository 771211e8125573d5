import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../replace-file.ts';

/** A file that no run has read for a month belongs to a text that has changed since. */
const KEPT_MS = 30 * 24 * 60 * 60_000;

/** Length of the SHA-256 that each file begins with. */
const DIGEST_BYTES = 32;

/**
 * Work that was done before, each piece in a file named by a hash of everything it was made of. A file begins with the
 * digest of its name and the rest, so one that something else has changed or renamed counts as missing. It is written
 * aside and renamed, so a run that is ended leaves none by half.
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

  /** @returns what was written under the name; nothing when it is missing or spoilt */
  async read(name: string): Promise<Buffer | undefined> {
    if (!this.#folder) return undefined;
    const file = join(this.#folder, name);
    try {
      const bytes = await readFile(file);
      const content = bytes.subarray(DIGEST_BYTES);
      if (!digest(name, content).equals(bytes.subarray(0, DIGEST_BYTES))) return undefined;
      const now = new Date();
      await utimes(file, now, now);
      return content;
    } catch {
      return undefined;
    }
  }

  async write(name: string, content: string | Uint8Array): Promise<void> {
    if (!this.#folder) return;
    const bytes = Buffer.from(content);
    // A full disk costs the next run time and this one nothing.
    await replaceFile(join(this.#folder, name), Buffer.concat([digest(name, bytes), bytes])).catch(() => undefined);
  }

  /** Removes what no run has read for a month, and what an ended run left aside. */
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

/** Hash of texts and bytes. Each stands behind its length, so that no two lists give the same hash. */
export function hash(values: (string | Uint8Array)[]): string {
  const hashing = createHash('sha256');
  for (const value of values) hashing.update(`${value.length}:`).update(value);
  return hashing.digest('hex');
}

/** Of the name too, so that a file under another's name counts as spoilt. */
function digest(name: string, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(`${name}\n`).update(bytes).digest();
}
