/** Has content that was saved read, one reading after the other; saves that come meanwhile share the next one. */
import type { SourceKind } from '../sources/sources.ts';

export interface Refresh {
  /** Settles when all files of a kind have been read as they are now. */
  (kind: SourceKind): Promise<void>;
  /** Settles when nothing is being read, or waits to be. */
  settled: () => Promise<void>;
}

/** @param read reads all files of some kinds */
export function createRefresher(read: (kinds: readonly SourceKind[]) => Promise<void>): Refresh {
  const waiting = new Set<SourceKind>();
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<void> | undefined;
  const refresh = (kind: SourceKind): Promise<void> => {
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
  const settled = async (): Promise<void> => {
    for (let seen: unknown; seen !== last;) {
      seen = last;
      await last;
    }
  };
  return Object.assign(refresh, { settled });
}
