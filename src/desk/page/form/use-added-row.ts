/** Leads to a row that was added: it may stand at the end of a long table, out of sight. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * @param keys of the rows as they stand
 * @returns the element of the rows, and what is told the key of a new one
 */
export function useAddedRow(
  keys: readonly string[],
): [RefObject<HTMLTableSectionElement | null>, (key: string) => void] {
  const body = useRef<HTMLTableSectionElement>(null);
  const [added, setAdded] = useState<string | undefined>();
  useLayoutEffect(() => {
    const row = added === undefined ? undefined : body.current?.rows[keys.indexOf(added)];
    if (!row) return;
    setAdded(undefined);
    const first = row.querySelector<HTMLInputElement>('input, select, textarea');
    first?.focus({ preventScroll: true });
    if (first && 'select' in first) first.select();
    row.scrollIntoView({ block: 'nearest' });
  });
  return [body, setAdded];
}
