import { closeOnLeave } from './close-on-leave.ts';

/** The bar's lists: of pages, and of years. Without a script they stay open until they are pressed again. */
export function startMenus(): void {
  document.querySelectorAll<HTMLDetailsElement>('[data-menu]').forEach(closeOnLeave);
}
