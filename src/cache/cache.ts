/** Work that was done before: what took long to make, kept under a hash of everything that it was made of. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../files/replace-file.ts';

/** A file that no run has read for a month belongs to a text that has changed since. */
const KEPT_MS = 30 * 24 * 60 * 60_000;

/** A file read within a day is not marked as read again: it is far from a month old, and the mark costs a write. */
const MARKED_MS = 24 * 60 * 60_000;

/** Length of the SHA-256 that each file begins with. */
const DIGEST_BYTES = 32;

/**
 * A folder of kept work. A file begins with the digest of its name and the rest, so one that something else has changed,
 * cut short or renamed counts as missing. It is written aside and renamed, so a run that is ended leaves none by half, and
 * two runs at once can share a folder. Nothing that goes wrong with it stops a run: it then does the work again.
 */
export class Cache {
  readonly #folder: string | undefined;

  /** @param folder nothing for a cache that remembers nothing */
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
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) return undefined;
    const content = bytes.subarray(DIGEST_BYTES);
    if (!digest(name, content).equals(bytes.subarray(0, DIGEST_BYTES))) return undefined;
    await markAsRead(file);
    return content;
  }

  async write(name: string, content: string | Uint8Array): Promise<void> {
    if (!this.#folder) return;
    const bytes = Buffer.from(content);
    // A full disk costs the next run time and this one nothing.
    await replaceFile(join(this.#folder, name), Buffer.concat([digest(name, bytes), bytes])).catch(() => undefined);
  }

  /**
   * What was kept under a name, else what is made now, which is then kept.
   *
   * @param name holds a hash of everything that decides what is made
   */
  async remember(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const kept = await this.read(name);
    if (kept) return kept;
    const made = await make();
    await this.write(name, made);
    return made;
  }

  /** Removes what no run has read for a month, and what an ended run left aside. */
  async prune(now: number = Date.now()): Promise<void> {
    const folder = this.#folder;
    if (!folder) return;
    for (const name of await readdir(folder).catch(() => [])) {
      const file = join(folder, name);
      const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: now }));
      if (now - mtimeMs > KEPT_MS) await rm(file, { force: true, recursive: true }).catch(() => undefined);
    }
  }
}

/** So that `prune` keeps it. A file of another user can be read and not marked. */
async function markAsRead(file: string): Promise<void> {
  const now = new Date();
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }));
  if (Math.abs(now.getTime() - mtimeMs) > MARKED_MS) await utimes(file, now, now).catch(() => undefined);
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
