/** Nothing moves under a pointer that is pressed: what would move the page waits until the click has met what it was meant for. */
let isPressed = false;
let waiting: (() => void)[] = [];

/** Does something now, or right after the click that is under way. */
export function afterPress(run: () => void): void {
  if (isPressed) waiting.push(run);
  else run();
}

/** Watches the pointer of a page. */
export function watchPresses(page: Pick<Document, 'addEventListener'> = document): void {
  const release = (): void => {
    isPressed = false;
    const all = waiting;
    waiting = [];
    for (const run of all) run();
  };
  page.addEventListener('pointerdown', () => (isPressed = true), true);
  // The click comes after the pointer is up, and before the next frame.
  for (const end of ['pointerup', 'pointercancel', 'dragend']) {
    page.addEventListener(end, () => requestAnimationFrame(release), true);
  }
}
