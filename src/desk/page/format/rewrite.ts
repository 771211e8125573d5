/** A change of a text that one button makes: what is put where, and what is selected after it. */
import { ChangeSet } from '@codemirror/state';
import type { Range } from '../text/ranges.ts';

export interface Change extends Range {
  insert: string;
}

export interface Rewrite {
  changes: readonly Change[];
  /** In the text as it is after the changes. */
  selection: { anchor: number; head: number };
}

/** Where a range is after changes, without what was put in at its ends. */
export function mapRange(changes: readonly Change[], length: number, { from, to }: Range): Rewrite['selection'] {
  const set = ChangeSet.of([...changes], length);
  const anchor = set.mapPos(from, 1);
  return { anchor, head: Math.max(anchor, set.mapPos(to, -1)) };
}
