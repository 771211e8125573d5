/** Reads a dictionary quickly: decoding its text takes half a second, its binary form a few milliseconds. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeTrie, encodeITrieToBTrie } from 'cspell-trie-lib';

export type Trie = ReturnType<typeof decodeTrie>;

/**
 * Decodes a dictionary (`*.trie`), and keeps its binary form for the next time.
 *
 * @param folder where the binary form is kept, under the digest of the text; a folder that cannot be written costs time only
 */
export function readTrie(file: string, folder = join('node_modules', '.cache', 'dictionary')): Trie {
  const text = readFileSync(file);
  const kept = join(folder, `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.btrie`);
  const known = readKept(kept);
  if (known) return known;
  const trie = decodeTrie(text);
  keep(folder, kept, trie);
  return trie;
}

function readKept(kept: string): Trie | undefined {
  try {
    return decodeTrie(readFileSync(kept));
  } catch {
    return undefined;
  }
}

/** Renamed when it is whole, so that a process beside this one never reads half of it. */
function keep(folder: string, kept: string, trie: Trie): void {
  try {
    mkdirSync(folder, { recursive: true });
    const part = `${kept}.${process.pid}`;
    writeFileSync(part, encodeITrieToBTrie(trie));
    renameSync(part, kept);
  } catch {
    // Nothing is lost but time.
  }
}
