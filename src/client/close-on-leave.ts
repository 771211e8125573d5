/**
 * Closes an unfolded list when the reader leaves it: by Escape, which gives the focus back, by a link in it, by a press
 * beside it, or with the focus.
 */
export function closeOnLeave(details: HTMLDetailsElement): void {
  const close = (): void => void (details.open = false);
  const isOutside = (target: EventTarget | null): boolean => target instanceof Node && !details.contains(target);
  details.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return;
    close();
    details.querySelector('summary')?.focus();
  });
  details.addEventListener('click', ({ target }) => target instanceof Element && target.closest('a') && close());
  details.addEventListener('focusout', ({ relatedTarget }) => isOutside(relatedTarget) && close());
  addEventListener('click', ({ target }) => isOutside(target) && close());
}
