/** Closes the phone's menu when the reader leaves it: by Escape, or by going to a place on the same page. */
export function startMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>('.rep-bar__menu');
  menu?.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  menu?.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement) menu.open = false;
  });
}
