/** Has content that was saved read, one reading after the other; saves that come meanwhile share the next one. */
import type { SourceKind } from '../sources/sources.ts';

/** @returns when all files of a kind have been read as they are now */
export type Refresh = (kind: SourceKind) => Promise<void>;

/** @param read reads all files of some kinds */
export function createRefresher(read: (kinds: readonly SourceKind[]) => Promise<void>): Refresh {
  const waiting = new Set<SourceKind>();
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<void> | undefined;
  return (kind) => {
    waiting.add(kind);
    if (next) return next;
    const begun = last.then(() => {
      const kinds = [...waiting];
      waiting.clear();
      next = undefined;
      return read(kinds);
    });
    next = begun;
    last = begun.catch(() => undefined);
    return begun;
  };
}
