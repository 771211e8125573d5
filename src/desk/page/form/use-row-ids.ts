/** Rows of a record stay the same elements when their keys change, so that the focus and what is typed stay in them. */
import { useRef } from 'preact/hooks';

export interface KnownRow {
  key: string;
  id: number;
}

/** @returns an id for each key, the same as long as the entry is the same one */
export function useRowIds(keys: readonly string[]): readonly number[] {
  const known = useRef<readonly KnownRow[]>([]);
  known.current = followKeys(known.current, keys);
  return known.current.map(({ id }) => id);
}

/**
 * Ids of rows after their keys changed. A key that is new where one went is the same entry with another name, whoever
 * renamed it: the cell, the text, or an undo. A sorted register may put it elsewhere.
 */
export function followKeys(before: readonly KnownRow[], keys: readonly string[]): KnownRow[] {
  let last = Math.max(-1, ...before.map(({ id }) => id));
  const isRenaming = before.length === keys.length;
  const gone = before.filter((row) => !keys.includes(row.key));
  const isOne = isRenaming && gone.length === 1;
  return keys.map((key, index) => {
    const same = before.find((row) => row.key === key);
    const there = isOne ? gone[0] : isRenaming ? before[index] : undefined;
    const renamed = there && gone.includes(there) ? there : undefined;
    return { key, id: (same ?? renamed)?.id ?? ++last };
  });
}
