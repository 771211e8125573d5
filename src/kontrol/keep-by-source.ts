/**
 * What a rule found in a file, kept while the same folder is read again and again: after a save one file is new, and what
 * the others say is as it was.
 */
import type { Source } from '../sources/sources.ts';

/** Gives what was found in a file before, when nothing that it was found by has changed, and else finds it. */
export type KeepBySource<Found> = (
  source: Source,
  by: readonly unknown[],
  find: () => Found,
  /** Whether what was found still holds, for what no list can name beforehand. */
  holds?: (found: Found) => boolean,
) => Found;

/**
 * Makes the memory of one rule. It holds as long as a file's `Source` does, which is as long as its bytes stay the same
 * (`loadSources`). Beside the file itself everything that the answer depends on must be named in `by`; its members are
 * compared by identity, so registers are named by their `Source`.
 */
export function createKeeper<Found>(): KeepBySource<Found> {
  const known = new WeakMap<Source, { by: readonly unknown[]; found: Found }>();
  return (source, by, find, holds = () => true) => {
    const kept = known.get(source);
    const isSame = kept?.by.length === by.length && kept.by.every((value, at) => value === by[at]);
    if (isSame && holds(kept.found)) return kept.found;
    const found = find();
    known.set(source, { by, found });
    return found;
  };
}
