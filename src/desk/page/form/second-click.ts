/**
 * Keeps the second click of a double-click from what moved under the pointer at the first one: the row below one that was
 * taken away has its button at the same place.
 */

/** Within how long and how near a click is the second one of two; systems take half a second. */
const DOUBLE_MS = 500;
const NEAR_PX = 8;

export interface Click {
  timeStamp: number;
  clientX: number;
  clientY: number;
  /** 0 for one that a key made: the focus went elsewhere, so the next key does not meet the same button. */
  detail: number;
}

export function isSecondClick(first: Click | undefined, next: Click): boolean {
  if (!first || first.detail === 0) return false;
  const isNear = Math.hypot(next.clientX - first.clientX, next.clientY - first.clientY) <= NEAR_PX;
  return isNear && next.timeStamp - first.timeStamp <= DOUBLE_MS;
}

let first: MouseEvent | undefined;

/** Takes no further click at the place of this one, as long as it may be the second of two. */
export function ignoreSecondClick(click: MouseEvent): void {
  first = click;
  // The same function is added once only.
  for (const type of ['mousedown', 'click'] as const) document.addEventListener(type, stop, true);
}

function stop(event: MouseEvent): void {
  if (event.type === 'click' && event.detail === 0) return;
  if (!isSecondClick(first, event)) {
    for (const type of ['mousedown', 'click'] as const) document.removeEventListener(type, stop, true);
    return;
  }
  // Pressing a button would take the focus to it.
  event.preventDefault();
  event.stopPropagation();
}
