/**
 * Arrow keys walk from the field through the links of the hits and back; Escape returns to the field, and there it
 * empties it, as browsers do with a search field.
 */
export function walkByArrows(field: HTMLInputElement, list: HTMLElement): void {
  const step = (from: Element | null, by: 1 | -1): void => {
    const stops = [field, ...list.querySelectorAll('a')];
    const index = stops.findIndex((stop) => stop === from);
    stops[index + by]?.focus();
  };
  const walk = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      step(document.activeElement, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && document.activeElement !== field) {
      field.focus();
    }
  };
  field.addEventListener('keydown', walk);
  list.addEventListener('keydown', walk);
}
