/** Leads the focus when rows come, go or change places: it follows the row, and is never lost to the page. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/** A place among rows: the first thing one types in, or the button that moves the row. */
export interface RowPlace {
  row: number;
  at: 'first' | 'up' | 'down';
}

type Follow = (place: RowPlace) => void;

const INPUTS = 'input, select, textarea';

/** @returns the element whose children are the rows, and what leads the focus as soon as the rows have changed */
export function useRowFocus<E extends HTMLElement>(): [RefObject<E | null>, Follow] {
  const rows = useRef<E>(null);
  const wanted = useRef<RowPlace | undefined>(undefined);
  useLayoutEffect(() => {
    if (!wanted.current || !rows.current) return;
    if (focusAt(rows.current, wanted.current)) wanted.current = undefined;
  });
  return [rows, (place) => (wanted.current = place)];
}

/** @returns whether the row is there; one that was added comes with the text that holds it */
function focusAt(rows: HTMLElement, { row, at }: RowPlace): boolean {
  if (row < 0) {
    // The last one went: what adds one is what is left.
    rows.closest('.sheet, .list')?.querySelector<HTMLElement>('[data-adds]')?.focus();
    return true;
  }
  const element = [...rows.children].filter((each) => !each.matches('.sheet__note'))[row];
  if (!element) return false;
  const buttons = ['up', 'down'].map((way) => element.querySelector<HTMLButtonElement>(`:scope [data-moves="${way}"]`));
  const moves = at === 'first' ? [] : [...buttons.filter((button) => button?.dataset['moves'] === at), ...buttons];
  const target = [
    ...moves,
    element.querySelector<HTMLElement>(INPUTS),
    element.querySelector<HTMLElement>('button'),
  ].find((each) => each && !each.matches(':disabled'));
  target?.focus({ preventScroll: true });
  if (at === 'first' && target instanceof HTMLInputElement) target.select();
  element.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Gives the focus back that an element loses when its row is put elsewhere among the others. */
export function useKeptFocus(rows: RefObject<HTMLElement | null>): void {
  const active = document.activeElement;
  useLayoutEffect(() => {
    const isLost = document.activeElement !== active && active instanceof HTMLElement && active.isConnected;
    if (isLost && rows.current?.contains(active) && document.activeElement === document.body) active.focus();
  });
}
